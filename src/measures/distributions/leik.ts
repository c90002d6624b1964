import { cumulativeSharesOf } from "./frequencies.ts";

/**
 * Leik's ordinal dispersion D: how far the cumulative distribution is from a single step.
 *
 * Formula: `2·Σ min(F, 1 − F)/(K − 1)`, with F the share of answers at or below each category but the last. 1 − D is
 * Leik's ordinal consensus.
 *
 * Shape: one frequency ≥ 0 per category, in order; fractions are fine. Range [0, 1]: 0 when all give one answer, 1 when
 * half stand at either end. Degenerate: `undefined` with fewer than two categories or when nothing was counted.
 *
 * Source: Leik (1966), "A measure of ordinal consensus", doi:10.2307/1388242.
 *
 * @throws {StancekitError} `invalid-option` for a frequency that is negative or not finite.
 *
 * @example
 * import { leikDispersion } from "stancekit";
 * leikDispersion([0, 3, 3, 0, 0]); // => 0.25
 * leikDispersion([4, 0, 4]); // => 1
 */
export function leikDispersion(frequencies: ArrayLike<number>): number | undefined {
  const cumulative = cumulativeSharesOf(frequencies);
  if (cumulative === undefined) return undefined;
  const sum = cumulative.reduce((so, share) => so + Math.min(share, 1 - share), 0);
  return (2 * sum) / cumulative.length;
}
