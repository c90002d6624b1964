import { bcaInterval } from "./bca-interval.ts";
import type { Interval } from "./interval.ts";
import { percentileInterval } from "./percentile-interval.ts";
import type { ResamplingOptions } from "./resampling.ts";

/** What a bootstrap tells of a statistic. */
export interface BootstrapSummary {
  /** The statistic of the data as they are; absent where it has no value. */
  readonly estimate?: number;
  /** The standard deviation of the replicates; absent where the interval is, except where only BCa has none. */
  readonly standardError?: number;
  /** Absent with fewer than two clusters, a value in fewer than half the replicates, or where BCa is not defined. */
  readonly interval?: Interval;
  /** How many replicates gave a value. */
  readonly replicates: number;
}

/** What the draws gave, before it is summed up. */
export interface Replicated {
  readonly estimate: number | undefined;
  /** How many clusters the statistic rests on. */
  readonly clusters: number;
  /** The values of the replicates that have one. */
  readonly values: Float64Array;
  /** The statistic without each cluster in turn; `undefined` where one of these has no value. */
  readonly jackknife: () => ArrayLike<number> | undefined;
}

export function summarised(
  { estimate, clusters, values, jackknife }: Replicated,
  { replicates, level, method }: Required<ResamplingOptions>,
): BootstrapSummary {
  const counted = values.length;
  if (estimate === undefined) return { replicates: counted };
  if (clusters < 2 || counted < 2 || counted < replicates / 2) return { estimate, replicates: counted };
  const interval =
    method === "bca" ? corrected(estimate, values, jackknife(), level) : percentileInterval(values, level);
  return {
    estimate,
    standardError: standardDeviation(values),
    ...(interval === undefined ? {} : { interval }),
    replicates: counted,
  };
}

function corrected(
  estimate: number,
  values: Float64Array,
  jackknife: ArrayLike<number> | undefined,
  level: number,
): Interval | undefined {
  return jackknife && bcaInterval(estimate, values, jackknife, level);
}

function standardDeviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
