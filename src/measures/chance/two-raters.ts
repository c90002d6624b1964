import type { AgreementWeights } from "./agreement-weights.ts";
import type { ChanceModel } from "./chance-models.ts";

/** What tells the coefficients of two raters apart. */
export interface TwoRaterModel {
  /** The standard name under the coefficient's own weights. */
  readonly id: string;
  /** The weights that the coefficient has unless asked otherwise. */
  readonly weights: AgreementWeights;
  readonly chance: ChanceModel;
  /** Whether each side draws from the shares of the other, or both from the shares of the two together. */
  readonly shares: "own" | "pooled";
  /** Krippendorff: of 2n values drawn without putting back, each meets itself once in 2n draws. */
  readonly smallSample?: true;
}

/** A cross table in work; made once and filled again for every pair, so that nothing is allocated per pair. */
export interface CrossWork {
  readonly cells: Float64Array;
  readonly xShares: Float64Array;
  readonly yShares: Float64Array;
  readonly pooled: Float64Array;
  /** What chance promises to x, by its category; then to y. */
  readonly xPromise: Float64Array;
  readonly yPromise: Float64Array;
  total: number;
  /** p_a without any small-sample term. */
  observed: number;
  /** p_e. */
  expected: number;
}

export function crossWork(categories: number): CrossWork {
  const column = () => new Float64Array(categories);
  return {
    cells: new Float64Array(categories * categories),
    xShares: column(),
    yShares: column(),
    pooled: column(),
    xPromise: column(),
    yPromise: column(),
    total: 0,
    observed: 0,
    expected: 0,
  };
}

/** Works out shares, promises, p_a and p_e from the cells. */
export function settle(work: CrossWork, model: TwoRaterModel, weights: Float64Array): void {
  const { cells, xShares, yShares, pooled, xPromise, yPromise } = work;
  const q = xShares.length;
  xShares.fill(0);
  yShares.fill(0);
  let total = 0;
  let agreement = 0;
  for (let k = 0; k < q; k++) {
    for (let l = 0; l < q; l++) {
      const count = cells[k * q + l]!;
      total += count;
      agreement += count * weights[k * q + l]!;
      xShares[k]! += count;
      yShares[l]! += count;
    }
  }
  for (let k = 0; k < q; k++) {
    xShares[k]! /= total;
    yShares[k]! /= total;
    pooled[k] = (xShares[k]! + yShares[k]!) / 2;
  }
  model.chance(model.shares === "own" ? yShares : pooled, weights, xPromise);
  model.chance(model.shares === "own" ? xShares : pooled, weights, yPromise);
  let expected = 0;
  for (let k = 0; k < q; k++) expected += (xShares[k]! * xPromise[k]! + yShares[k]! * yPromise[k]!) / 2;
  work.total = total;
  work.observed = agreement / total;
  work.expected = expected;
}

/** An agreement with the small-sample term of a model for that many units: `(1 − ε)·a + ε`, with ε = 1/(2n). */
export function adjusted(agreement: number, model: TwoRaterModel, units: number): number {
  if (model.smallSample === undefined) return agreement;
  const itself = 1 / (2 * units);
  return (1 - itself) * agreement + itself;
}
