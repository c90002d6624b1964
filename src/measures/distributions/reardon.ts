import { cumulativeSharesOf } from "./frequencies.ts";
import { bits } from "./shannon-entropy.ts";

/**
 * Reardon's ordinal dispersion in its information-theory form: how undecided, on average, each cut of the scale leaves
 * on which side of it an answer falls.
 *
 * Formula: `−Σ (F·log₂ F + (1 − F)·log₂(1 − F))/(K − 1)`, with F the share of answers at or below each category but the
 * last.
 *
 * Shape: one frequency ≥ 0 per category, in order; fractions are fine. Range [0, 1]: 0 when all give one answer, 1 when
 * half stand at either end. Degenerate: `undefined` with fewer than two categories or when nothing was counted.
 *
 * Source: Reardon (2009), "Measures of ordinal segregation", doi:10.1108/S1049-2585(2009)0000017011; Reardon in R's agrmt.
 *
 * @throws {StancekitError} `invalid-option` for a frequency that is negative or not finite.
 *
 * @example
 * import { reardonDispersion } from "stancekit";
 * reardonDispersion([0, 3, 3, 0, 0]); // => 0.25
 * reardonDispersion([0, 9, 0]); // => 0
 */
export function reardonDispersion(frequencies: ArrayLike<number>): number | undefined {
  const cumulative = cumulativeSharesOf(frequencies);
  if (cumulative === undefined) return undefined;
  return cumulative.reduce((sum, share) => sum + bits(share) + bits(1 - share), 0) / cumulative.length;
}
