import { StancekitError } from "../base/errors.ts";
import { seededRandom } from "../base/random.ts";
import { summarised, type BootstrapSummary } from "./bootstrap-summary.ts";
import { checkedCount, drawCounts, resamplingOf, type ResamplingOptions } from "./resampling.ts";

/**
 * A statistic of clustered data, given how often each cluster counts: once in the data as they are, as often as it was
 * drawn in a replicate. `undefined` where it has no value. The array is written over between calls: read it, do not keep it.
 */
export type CountedStatistic = (counts: Uint32Array) => number | undefined;

/**
 * A bootstrap of any statistic: draws the clusters (documents, topics, units) anew with replacement, as many as there are,
 * and sees how much the statistic moves. What belongs together must be one cluster: statements of one document are not
 * independent of each other.
 *
 * Formula: with θ̂ the statistic and θ*₁ … θ*_B its replicates, the standard error is the standard deviation of the θ*, and
 * the interval their `(1 − level)/2` and `(1 + level)/2` quantiles (`"percentile"`), or those quantiles moved by bias and
 * acceleration (`"bca"`). A percentile interval is as good as the replicates are symmetric about θ̂; BCa also serves where
 * they are not. Unit and range: the statistic's.
 *
 * Replicates without a value are left out and not counted in `replicates`. With fewer than two clusters, no estimate, or a
 * value in fewer than half the replicates there is no interval; nor is there a BCa interval where the statistic lacks a
 * value without one of the clusters, does not change without any, or all replicates lie on one side of the estimate.
 * Cost: `replicates` calls, and `clusters` more for BCa.
 *
 * @throws {StancekitError} `invalid-option` for an option out of its range, or a statistic that gives `NaN` or infinity.
 *
 * Source: Efron & Tibshirani 1993, "An introduction to the bootstrap"; Efron 1987 for BCa.
 *
 * @example
 * import { bootstrap } from "stancekit";
 * const stances = [1, 0.5, 1, 0, -0.5, 1];
 * const mean = (counts: Uint32Array) => {
 *   let sum = 0;
 *   for (const [i, stance] of stances.entries()) sum += stance * counts[i]!;
 *   return sum / stances.length;
 * };
 * const { estimate, interval, replicates } = bootstrap(stances.length, mean, { seed: 1 });
 * [estimate, replicates]; // => [0.5, 1000]
 * interval; // => { low: 0, high: 0.9166666666666666, level: 0.95, method: "percentile" }
 */
export function bootstrap(clusters: number, statistic: CountedStatistic, options: ResamplingOptions): BootstrapSummary {
  const settings = resamplingOf(options);
  const counts = new Uint32Array(checkedCount("clusters", clusters, 0));
  const checked: CountedStatistic = (drawn) => checkedValue(statistic(drawn));
  const estimate = clusters === 0 ? undefined : checked(counts.fill(1));
  const values = estimate === undefined ? new Float64Array() : replicatesOf(checked, counts, settings);
  return summarised({ estimate, clusters, values, jackknife: () => jackknifeOf(checked, counts) }, settings);
}

function replicatesOf(
  statistic: CountedStatistic,
  counts: Uint32Array,
  { seed, replicates }: Required<ResamplingOptions>,
): Float64Array {
  const random = seededRandom(seed);
  const values = new Float64Array(replicates);
  let found = 0;
  for (let replicate = 0; replicate < replicates; replicate++) {
    drawCounts(random, counts);
    const value = statistic(counts);
    if (value !== undefined) values[found++] = value;
  }
  return values.subarray(0, found);
}

function jackknifeOf(statistic: CountedStatistic, counts: Uint32Array): Float64Array | undefined {
  const values = new Float64Array(counts.length);
  for (let cluster = 0; cluster < counts.length; cluster++) {
    counts.fill(1)[cluster] = 0;
    const value = statistic(counts);
    if (value === undefined) return undefined;
    values[cluster] = value;
  }
  return values;
}

function checkedValue(value: number | undefined): number | undefined {
  if (value === undefined || Number.isFinite(value)) return value;
  throw new StancekitError("invalid-option", `the statistic gave ${value}: expected a finite number, or undefined`);
}
