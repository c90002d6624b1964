import { totalOf } from "./frequencies.ts";

/**
 * Berry and Mielke's index of ordinal variation IOV: how far apart two answers drawn from the distribution stand, as a
 * share of the most that so many answers could.
 *
 * Formula: `T / Tmax` with `T = Σ n·m·|i − j|` over all pairs of categories i, j counted n and m times;
 * `Tmax = (K − 1)·N²/4`, and `(K − 1)·(N² − 1)/4` where the frequencies are whole numbers with an odd sum N, which cannot
 * be halved. So it is the one measure here that depends on N itself: doubling an odd distribution lowers it a little.
 *
 * Shape: one frequency ≥ 0 per category, in order; fractions are fine. Range [0, 1]: 0 when all give one answer, 1 when
 * they are split as evenly as can be between the ends.
 * Degenerate: `undefined` with fewer than two categories, when nothing was counted, and for one answer, which cannot vary.
 *
 * Source: Berry & Mielke (1992), "Assessment of variation in ordinal data", doi:10.2466/pms.1992.74.1.63. R's agrmt
 * corrects for any odd sum, so that it gives infinity for shares (which sum to 1); here only whole numbers count as odd.
 *
 * @throws {StancekitError} `invalid-option` for a frequency that is negative or not finite.
 *
 * @example
 * import { berryMielkeDispersion } from "stancekit";
 * berryMielkeDispersion([0, 3, 3, 0, 0]); // => 0.25
 * berryMielkeDispersion([1, 0, 2]); // => 1
 * berryMielkeDispersion([0, 1, 0]); // => undefined
 */
export function berryMielkeDispersion(frequencies: ArrayLike<number>): number | undefined {
  const total = totalOf(frequencies);
  const steps = frequencies.length - 1;
  const whole = Array.from(frequencies).every(Number.isInteger);
  if (total === 0 || steps < 1 || (whole && total === 1)) return undefined;
  let below = 0;
  let sum = 0;
  // a pair of categories i < j is split by each of the j − i steps between them
  for (let k = 0; k < steps; k++) {
    below += frequencies[k]!;
    const share = below / total;
    sum += share * (1 - share);
  }
  const halves = whole && total % 2 === 1 ? 1 - 1 / total / total : 1;
  return Math.min(1, (4 * sum) / (steps * halves));
}
