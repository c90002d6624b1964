import { sharesOf } from "./frequencies.ts";

/**
 * Montalvo and Reynal-Querol's polarisation: how near the answers come to two groups of equal size, however far apart
 * those stand. It does not look at the order of the categories.
 *
 * Formula: `4·Σ p²·(1 − p)`, with p the share of each category.
 *
 * Shape: one frequency ≥ 0 per category; fractions are fine. Range [0, 1]: 0 when all give one answer, 1 when two answers
 * are equally frequent and no other is given.
 * Degenerate: `undefined` with fewer than two categories or when nothing was counted.
 *
 * Source: Montalvo & Reynal-Querol (2005), "Ethnic polarization, potential conflict, and civil wars",
 * doi:10.1257/0002828054201468; MRQ in R's agrmt.
 *
 * @throws {StancekitError} `invalid-option` for a frequency that is negative or not finite.
 *
 * @example
 * import { montalvoReynalQuerolPolarisation } from "stancekit";
 * montalvoReynalQuerolPolarisation([0, 3, 3, 0, 0]); // => 1
 * montalvoReynalQuerolPolarisation([6, 0]); // => 0
 */
export function montalvoReynalQuerolPolarisation(frequencies: ArrayLike<number>): number | undefined {
  const shares = sharesOf(frequencies);
  if (shares === undefined) return undefined;
  return Math.min(
    1,
    shares.reduce((sum, share) => sum + 4 * share * share * (1 - share), 0),
  );
}
