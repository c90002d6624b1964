import type { Interval } from "./interval.ts";
import { normalCdf, normalQuantile } from "./normal.ts";
import { quantileOf } from "./quantile.ts";

/**
 * The bias-corrected and accelerated bootstrap interval. It takes other percentiles of the replicates than the middle
 * ones, so as to allow for an estimate that is off the middle of them and whose spread changes with its value.
 *
 * Formula: with `z₀ = Φ⁻¹(share of replicates below the estimate)` and the acceleration
 * `a = Σ dᵢ³ / (6·(Σ dᵢ²)^{3/2})`, where `dᵢ` is the mean of the jackknife values less the i-th of them, each end is the
 * quantile at `Φ(z₀ + (z₀ + z)/(1 − a·(z₀ + z)))`, `z` being the normal quantile of that end of the percentile interval.
 * A replicate equal to the estimate counts half, as in scipy; Efron counts it 0, which biases statistics of few values.
 *
 * `undefined` where the correction is: no replicates, all of them on one side of the estimate, fewer than two jackknife
 * values or all of them equal, or an acceleration so strong that the formula turns over.
 *
 * Source: Efron 1987, "Better bootstrap confidence intervals", JASA 82; Efron & Tibshirani 1993, section 14.3.
 */
export function bcaInterval(
  estimate: number,
  replicates: ArrayLike<number>,
  jackknife: ArrayLike<number>,
  level: number,
): Interval | undefined {
  const sorted = new Float64Array(replicates).sort();
  const below = shareBelow(sorted, estimate);
  const acceleration = accelerationOf(jackknife);
  if (!(below > 0 && below < 1) || acceleration === undefined) return undefined;
  const bias = normalQuantile(below);
  const endAt = (share: number): number | undefined => {
    const shift = bias + normalQuantile(share);
    const damping = 1 - acceleration * shift;
    return damping > 0 ? quantileOf(sorted, normalCdf(bias + shift / damping)) : undefined;
  };
  const low = endAt((1 - level) / 2);
  const high = endAt((1 + level) / 2);
  return low === undefined || high === undefined ? undefined : { low, high, level, method: "bca" };
}

function shareBelow(sorted: Float64Array, estimate: number): number {
  let doubled = 0;
  for (const replicate of sorted) doubled += replicate < estimate ? 2 : replicate === estimate ? 1 : 0;
  return doubled / (2 * sorted.length);
}

function accelerationOf(jackknife: ArrayLike<number>): number | undefined {
  const values = new Float64Array(jackknife);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let squares = 0;
  let cubes = 0;
  for (const value of values) {
    squares += (mean - value) ** 2;
    cubes += (mean - value) ** 3;
  }
  // values that differ by rounding alone have no shape to correct for
  return squares > values.length * (1e-14 * mean) ** 2 ? cubes / (6 * squares ** 1.5) : undefined;
}
