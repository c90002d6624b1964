import type { Coefficient, CoefficientBasis } from "../coefficient.ts";
import type { AgreementWeights } from "./agreement-weights.ts";
import { fullChance, type ChanceModel } from "./chance-models.ts";
import { coefficientOf, type IntervalOptions } from "./coefficient-result.ts";
import type { CategoryCounts } from "./category-counts.ts";
import { orderedWeights } from "./ordered-weights.ts";
import { unitAgreement, type UnitAgreement } from "./unit-agreement.ts";

/** How to read the ratings of several raters. */
export interface SeveralRatersOptions extends IntervalOptions {
  /** The categories there are, in their order, used or not; those that occur unless given. For rows of ratings only. */
  readonly categories?: readonly (number | string)[];
  /** How much two categories agree; all or nothing unless given. */
  readonly weights?: AgreementWeights;
}

/** The coefficient of several raters whose chance agreement goes by the shares of the categories among all of them. */
export function pooledCoefficient(
  name: string,
  chance: ChanceModel,
  table: CategoryCounts,
  options: SeveralRatersOptions,
): Coefficient {
  const { categories, declared, counts, raters } = table;
  const q = categories.length;
  const weights = orderedWeights(options.weights ?? "identity", categories, declared);
  const agreement = unitAgreement(table, weights);
  const units = agreement.rated.length;
  const shares = new Float64Array(q);
  for (const [place, unit] of agreement.rated.entries()) {
    for (let k = 0; k < q; k++) shares[k]! += counts[unit * q + k]! / agreement.raters[place]! / units;
  }
  const promise = new Float64Array(q);
  chance(shares, weights, promise);
  const promisedTo = (unit: number, place: number) => {
    let sum = 0;
    for (let k = 0; k < q; k++) sum += counts[unit * q + k]! * promise[k]!;
    return sum / agreement.raters[place]!;
  };
  const expectedOfUnits = Float64Array.from(agreement.rated, promisedTo);
  const expected = shares.reduce((sum, share, k) => sum + share * promise[k]!, 0);
  const basis = { coefficient: name, units, raters, categories: q };
  return severalCoefficient(basis, agreement, expected, expectedOfUnits, options);
}

/**
 * The coefficient from what was observed and expected, with Gwet's variance (2014, ch. 5; irrCAC's "raw" and "dist"
 * forms): every unit pulls the coefficient by `(n/n₂)·(a_i − p_e)/(1 − p_e) − 2(1 − κ)(e_i − p_e)/(1 − p_e)`, the first
 * term only where it has two raters or more, of which there are n₂; `Var κ = Σ (pull − κ)² / (n(n − 1))`.
 */
export function severalCoefficient(
  basis: CoefficientBasis,
  agreement: UnitAgreement,
  expected: number,
  expectedOfUnits: Float64Array,
  options: IntervalOptions,
): Coefficient {
  const { agreements, raters, paired, observed } = agreement;
  if (paired === 0) return { ...basis, status: "undefined", reason: "no-overlap" };
  if (expected > fullChance) return { ...basis, status: "undefined", reason: "no-variation" };
  const n = agreements.length;
  const value = (observed - expected) / (1 - expected);
  const squares = agreements.reduce((sum, seen, place) => {
    const surplus = raters[place]! < 2 ? 0 : (n / paired) * (seen - expected);
    const pull = (surplus - 2 * (1 - value) * (expectedOfUnits[place]! - expected)) / (1 - expected);
    return sum + (pull - value) ** 2;
  }, 0);
  return coefficientOf(basis, { value, observed, expected, variance: squares / (n * (n - 1)) }, options);
}
