import { sharesOf } from "./frequencies.ts";

/**
 * Tastle and Wierman's consensus: how near the answers stand to their mean, on a logarithmic scale that costs distant
 * answers more.
 *
 * Formula: `1 + Σ p·log₂(1 − |x − μ|/(K − 1))`, with p the share of a category, x its position and μ the mean position.
 *
 * Shape: one frequency ≥ 0 per category, in order; fractions are fine. Range [0, 1]: 1 when all give one answer, 0 when
 * half stand at either end. Degenerate: `undefined` with fewer than two categories or when nothing was counted.
 *
 * Source: Tastle & Wierman (2007), "Consensus and dissention: a measure of ordinal dispersion",
 * doi:10.1016/j.ijar.2006.06.024. R's agrmt refuses fractional frequencies and gives 1 for a distribution of zeros.
 *
 * @throws {StancekitError} `invalid-option` for a frequency that is negative or not finite.
 *
 * @example
 * import { tastleWiermanConsensus } from "stancekit";
 * tastleWiermanConsensus([0, 0, 7]); // => 1
 * tastleWiermanConsensus([2, 0, 2]); // => 0
 * tastleWiermanConsensus([0, 0]); // => undefined
 */
export function tastleWiermanConsensus(frequencies: ArrayLike<number>): number | undefined {
  const shares = sharesOf(frequencies);
  if (shares === undefined) return undefined;
  const width = shares.length - 1;
  let fromLowest = 0;
  let fromHighest = 0;
  for (let k = 0; k <= width; k++) {
    fromLowest += shares[k]! * k;
    fromHighest += shares[k]! * (width - k);
  }
  let consensus = 1;
  for (let k = 0; k <= width; k++) {
    // 1 − |x − μ|/(K − 1), summed from either end so that a rare answer at one does not come out at log₂ 0
    const nearness = Math.min(fromLowest + width - k, fromHighest + k, width) / width;
    if (shares[k]! > 0 && nearness > 0) consensus += shares[k]! * Math.log2(nearness);
  }
  return Math.max(0, consensus);
}
