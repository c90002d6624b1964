import { sharesOf } from "./frequencies.ts";

/**
 * Shannon's entropy in bits: how evenly the answers spread over the categories, whatever their order.
 *
 * Formula: `−Σ p·log₂ p` over the categories in use, with p the share of each.
 *
 * Shape: one frequency ≥ 0 per category; fractions are fine. Range [0, log₂ K]: 0 when all give one answer, the most when
 * all answers are equally frequent. Degenerate: `undefined` with fewer than two categories or when nothing was counted.
 *
 * Source: Shannon (1948), "A mathematical theory of communication", doi:10.1002/j.1538-7305.1948.tb01338.x; entropy in
 * R's agrmt.
 *
 * @throws {StancekitError} `invalid-option` for a frequency that is negative or not finite.
 *
 * @example
 * import { shannonEntropy } from "stancekit";
 * shannonEntropy([0, 3, 3, 0, 0]); // => 1
 * shannonEntropy([9, 0, 0]); // => 0
 */
export function shannonEntropy(frequencies: ArrayLike<number>): number | undefined {
  return sharesOf(frequencies)?.reduce((sum, share) => sum + bits(share), 0);
}

/** What a share adds to an entropy: −p·log₂ p, and 0, its limit, for a share of 0. */
export function bits(share: number): number {
  return share === 0 || share === 1 ? 0 : -share * Math.log2(share);
}
