import { StancekitError } from "../base/errors.ts";
import type { Statement } from "../model/statement.ts";
import type { AggregationPolicy } from "./policies.ts";

/** The weights a policy gives to the statements of one cell, checked. */
export function weightsUnder(policy: AggregationPolicy, statements: readonly Statement[]): ArrayLike<number> {
  const weights = policy(statements);
  let total = 0;
  for (let i = 0; i < statements.length; i++) {
    const weight = weights[i]!;
    if (!(Number.isFinite(weight) && weight >= 0)) {
      throw new StancekitError(
        "invalid-option",
        `policy gave statement "${statements[i]!.id}" the weight ${String(weight)}: expected a finite number ≥ 0`,
      );
    }
    total += weight;
  }
  if (total > 0) return weights;
  throw new StancekitError(
    "invalid-option",
    `policy gave every statement of party "${statements[0]!.party}" on topic "${statements[0]!.topic}" the weight 0`,
  );
}

/** `Σ w·s / Σ w`, kept inside the stances it averages whatever the rounding. */
export function weightedMean(statements: readonly Statement[], weights: ArrayLike<number>): number {
  let sum = 0;
  let weight = 0;
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < statements.length; i++) {
    if (weights[i] === 0) continue;
    const { stance } = statements[i]!;
    sum += weights[i]! * stance;
    weight += weights[i]!;
    if (stance < low) low = stance;
    if (stance > high) high = stance;
  }
  return Math.min(high, Math.max(low, sum / weight));
}

/** `√(Σ w·(s − mean)² / Σ w)`: how far the statements of a cell lie apart. */
export function weightedSpread(statements: readonly Statement[], weights: ArrayLike<number>, mean: number): number {
  let sum = 0;
  let weight = 0;
  for (let i = 0; i < statements.length; i++) {
    sum += weights[i]! * (statements[i]!.stance - mean) ** 2;
    weight += weights[i]!;
  }
  return Math.sqrt(sum / weight);
}
