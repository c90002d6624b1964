import type { Interval } from "./interval.ts";
import { quantileOf } from "./quantile.ts";

/**
 * The percentile bootstrap interval: the middle `level` of the replicates, which may come in any order and hold no `NaN`
 * (Efron & Tibshirani 1993, "An introduction to the bootstrap", section 13.3). `undefined` without replicates.
 */
export function percentileInterval(replicates: ArrayLike<number>, level: number): Interval | undefined {
  const sorted = new Float64Array(replicates).sort();
  const tail = (1 - level) / 2;
  const low = quantileOf(sorted, tail);
  const high = quantileOf(sorted, 1 - tail);
  return low === undefined || high === undefined ? undefined : { low, high, level, method: "percentile" };
}
