import { cumulativeSharesOf } from "./frequencies.ts";

/**
 * Blair and Lacy's squared distance d²: how far the cumulative distribution lies from that of answers split evenly
 * between the ends, where F is ½ throughout.
 *
 * Formula: `Σ (F − ½)²`, with F the share of answers at or below each category but the last.
 *
 * Shape: one frequency ≥ 0 per category, in order; fractions are fine. Range [0, (K − 1)/4], so it compares only
 * distributions over as many categories: the most when all give one answer, 0 when half stand at either end.
 * Degenerate: `undefined` with fewer than two categories or when nothing was counted.
 *
 * Source: Blair & Lacy (2000), "Statistics of ordinal variation", doi:10.1177/0049124100028003001; dsquared in R's agrmt.
 *
 * @throws {StancekitError} `invalid-option` for a frequency that is negative or not finite.
 *
 * @example
 * import { blairLacySquaredDistance } from "stancekit";
 * blairLacySquaredDistance([0, 3, 3, 0, 0]); // => 0.75
 * blairLacySquaredDistance([]); // => undefined
 */
export function blairLacySquaredDistance(frequencies: ArrayLike<number>): number | undefined {
  return cumulativeSharesOf(frequencies)?.reduce((sum, share) => sum + (share - 0.5) ** 2, 0);
}

/**
 * Blair and Lacy's l²: their squared distance d² as a share of the most it can be. 1 − l² is the index of ordinal
 * variation without a correction for odd numbers of answers.
 *
 * Formula: `4·d²/(K − 1)`. Range [0, 1]: 1 when all give one answer, 0 when half stand at either end. `undefined` with
 * fewer than two categories or when nothing was counted.
 *
 * Source: Blair & Lacy (2000), doi:10.1177/0049124100028003001; lsquared in R's agrmt.
 *
 * @throws {StancekitError} `invalid-option` for a frequency that is negative or not finite.
 *
 * @example
 * import { blairLacySquaredConcentration } from "stancekit";
 * blairLacySquaredConcentration([0, 3, 3, 0, 0]); // => 0.75
 * blairLacySquaredConcentration([5, 0, 0, 5]); // => 0
 */
export function blairLacySquaredConcentration(frequencies: ArrayLike<number>): number | undefined {
  const distance = blairLacySquaredDistance(frequencies);
  return distance === undefined ? undefined : (4 * distance) / (frequencies.length - 1);
}

/**
 * Blair and Lacy's concentration l: the distance of the cumulative distribution from that of an even split between the
 * ends, as a share of the most it can be.
 *
 * Formula: `√(l²)`. Range [0, 1]: 1 when all give one answer, 0 when half stand at either end. `undefined` with fewer
 * than two categories or when nothing was counted.
 *
 * Source: Blair & Lacy (2000), doi:10.1177/0049124100028003001; BlairLacy and concentration in R's agrmt.
 *
 * @throws {StancekitError} `invalid-option` for a frequency that is negative or not finite.
 *
 * @example
 * import { blairLacyConcentration } from "stancekit";
 * blairLacyConcentration([0, 3, 3, 0, 0]); // => 0.8660254037844386
 */
export function blairLacyConcentration(frequencies: ArrayLike<number>): number | undefined {
  const squared = blairLacySquaredConcentration(frequencies);
  return squared === undefined ? undefined : Math.sqrt(squared);
}

/**
 * Blair and Lacy's dispersion: the complement of their concentration.
 *
 * Formula: `1 − l`. Range [0, 1]: 0 when all give one answer, 1 when half stand at either end. `undefined` with fewer
 * than two categories or when nothing was counted. It is Kvålseth's measure without the correction for odd numbers of
 * answers.
 *
 * Source: Blair & Lacy (2000), doi:10.1177/0049124100028003001; dispersion in R's agrmt.
 *
 * @throws {StancekitError} `invalid-option` for a frequency that is negative or not finite.
 *
 * @example
 * import { blairLacyDispersion } from "stancekit";
 * blairLacyDispersion([5, 0, 0, 5]); // => 1
 */
export function blairLacyDispersion(frequencies: ArrayLike<number>): number | undefined {
  const concentration = blairLacyConcentration(frequencies);
  return concentration === undefined ? undefined : 1 - concentration;
}
