import { totalOf } from "./frequencies.ts";
import { layerAgreement } from "./van-der-eijk-pattern.ts";

/**
 * Van der Eijk's agreement A: how far the answers on an ordered scale gather around one peak. Unlike a standard
 * deviation it does not confuse skewness with disagreement.
 *
 * Formula: the distribution is cut into layers of equal height, each a pattern of categories in use;
 * `A = Σ share(layer)·U·(1 − (S − 1)/(K − 1))` with K categories, S of them in use, and U the unimodality of the pattern:
 * `((K − 2)·TU − (K − 1)·TDU) / ((K − 2)·(TU + TDU))`, where TU counts the triples 110 and 011 and TDU the triples 101.
 * A layer of one category has an agreement of 1.
 *
 * Shape: one frequency ≥ 0 per category, in order; fractions are fine. Range [−1, 1]: 1 when all give one answer, 0 when
 * all answers are equally frequent, −1 when half stand at either end. Cost: K² steps.
 * Degenerate: `undefined` with fewer than three categories or when nothing was counted.
 *
 * Source: van der Eijk (2001), "Measuring agreement in ordered rating scales", doi:10.1023/A:1010374114305. R's agrmt
 * gives the same, but 0 for a distribution of zeros, and fails on counts above 9,999,919.
 *
 * @throws {StancekitError} `invalid-option` for a frequency that is negative or not finite.
 *
 * @example
 * import { vanDerEijkAgreement } from "stancekit";
 * vanDerEijkAgreement([0, 3, 3, 0, 0]); // => 0.75
 * vanDerEijkAgreement([5, 0, 0, 0, 5]); // => -1
 * vanDerEijkAgreement([0, 0, 0]); // => undefined
 */
export function vanDerEijkAgreement(frequencies: ArrayLike<number>): number | undefined {
  const total = totalOf(frequencies);
  if (total === 0 || frequencies.length < 3) return undefined;
  const levels = [...new Set(Array.from(frequencies))].sort((a, b) => a - b);
  const pattern = new Uint8Array(frequencies.length);
  let below = 0;
  let sum = 0;
  for (const level of levels) {
    if (level === 0) continue;
    for (let k = 0; k < pattern.length; k++) pattern[k] = frequencies[k]! >= level ? 1 : 0;
    sum += (level - below) * layerAgreement(pattern);
    below = level;
  }
  return within(sum / total);
}

/**
 * Polarisation on an ordered scale as van der Eijk's agreement gives it: how far the answers split between the ends.
 *
 * Formula: `(1 − A)/2`. Range [0, 1]: 0 when all give one answer, ½ when all answers are equally frequent, 1 when half
 * stand at either end. `undefined` where A is: with fewer than three categories or when nothing was counted.
 *
 * Source: van der Eijk (2001), doi:10.1023/A:1010374114305; R's agrmt calls it polarization.
 *
 * @throws {StancekitError} `invalid-option` for a frequency that is negative or not finite.
 *
 * @example
 * import { vanDerEijkPolarisation } from "stancekit";
 * vanDerEijkPolarisation([0, 3, 3, 0, 0]); // => 0.125
 * vanDerEijkPolarisation([5, 0, 0, 0, 5]); // => 1
 */
export function vanDerEijkPolarisation(frequencies: ArrayLike<number>): number | undefined {
  const agreement = vanDerEijkAgreement(frequencies);
  return agreement === undefined ? undefined : (1 - agreement) / 2;
}

/** Rounding must not carry an agreement beyond its range. */
function within(agreement: number): number {
  return Math.min(1, Math.max(-1, agreement));
}
