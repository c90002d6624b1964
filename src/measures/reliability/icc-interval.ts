import { fisherQuantile } from "../../statistics/fisher.ts";
import type { Interval } from "../../statistics/interval.ts";
import type { MeanSquares } from "./mean-squares.ts";

/** The interval of ICC(C,1) for n units and k coders: from the F of units, M_U/M_E, over and times a quantile of F. */
export function consistencyInterval(
  { units, error }: MeanSquares,
  n: number,
  k: number,
  level: number,
): Interval | undefined {
  if (error === 0) return undefined;
  const [above, below] = [n - 1, (n - 1) * (k - 1)];
  const ratio = units / error;
  const least = ratio / fisherQuantile((1 + level) / 2, above, below);
  const most = ratio * fisherQuantile((1 + level) / 2, below, above);
  if (!Number.isFinite(most)) return undefined;
  return { low: (least - 1) / (least + k - 1), high: (most - 1) / (most + k - 1), level, method: "analytic" };
}

/**
 * The interval of ICC(A,1) for n units and k coders. The mean square that M_U is set against mixes M_C and M_E, with
 * `a = k·ρ/(n(1 − ρ))` and `b = 1 + k·ρ(n − 1)/(n(1 − ρ))`, so its degrees of freedom are Satterthwaite's.
 */
export function agreementInterval(
  value: number,
  { units, coders, error }: MeanSquares,
  n: number,
  k: number,
  level: number,
): Interval | undefined {
  if (error === 0) return undefined;
  const odds = (k * value) / (n * (1 - value));
  const ofCoders = odds * coders;
  const ofError = (1 + odds * (n - 1)) * error;
  const freedom = (ofCoders + ofError) ** 2 / (ofCoders ** 2 / (k - 1) + ofError ** 2 / ((n - 1) * (k - 1)));
  if (!(freedom > 0)) return undefined;
  const mixed = k * coders + (k * n - k - n) * error;
  const least = fisherQuantile((1 + level) / 2, n - 1, freedom);
  const most = fisherQuantile((1 + level) / 2, freedom, n - 1);
  // over the quantiles, which are infinite where few degrees of freedom are left
  const low = (n * (units / least - error)) / (mixed + (n * units) / least);
  const high = (n * (units - error / most)) / (mixed / most + n * units);
  return Number.isFinite(low) && Number.isFinite(high) ? { low, high, level, method: "analytic" } : undefined;
}
