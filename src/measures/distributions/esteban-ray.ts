import { StancekitError } from "../../base/errors.ts";
import { categoryValues, type CategoryValueOptions } from "./category-values.ts";
import { sharesOf } from "./frequencies.ts";

/** The options of `estebanRayPolarisation`. */
export interface EstebanRayOptions extends CategoryValueOptions {
  /** How much people identify with their own group, in (0, 1.6]; 1.6 unless given. */
  readonly alpha?: number;
  /** Any factor above 0, such as one that puts the most polarised distribution at 1; 1 unless given. */
  readonly constant?: number;
}

/**
 * Esteban and Ray's polarisation: the antagonism between groups, which grows with the size of a person's own group
 * (identification) and the distance to the other (alienation). The nearer alpha is to 0, the nearer it comes to Gini's
 * mean difference; the larger, the more it takes blocs rather than spread.
 *
 * Formula: `constant·Σ Σ pᵢ^(1 + alpha)·pⱼ·|yᵢ − yⱼ|` over all ordered pairs of categories, with p their shares and y
 * their values.
 *
 * Shape: one frequency ≥ 0 per category; fractions are fine. Range from 0, when all give one answer, to
 * `constant·R/2^(1 + alpha)`, when half stand at either end of values R apart: give `constant: 2 ** (1 + alpha) / R` for
 * a range of [0, 1]. Degenerate: `undefined` with fewer than two categories or when nothing was counted.
 *
 * Source: Esteban & Ray (1994), "On the measurement of polarization", doi:10.2307/2951734; their axioms hold for alpha in
 * (0, 1.6] (1.6 is rounded, as usual) and leave the constant open.
 *
 * @throws {StancekitError} `invalid-option` for a frequency that is negative or not finite, an alpha or constant outside
 * its range, or values that are not one finite number per category.
 *
 * @example
 * import { estebanRayPolarisation } from "stancekit";
 * estebanRayPolarisation([1, 0, 1], { alpha: 1 }); // => 0.5
 * estebanRayPolarisation([1, 0, 1], { alpha: 1, values: [-1, 0, 1], constant: 2 }); // => 1
 * estebanRayPolarisation([1, 0, 1], { alpha: 2 }); // throws /alpha is 2/
 */
export function estebanRayPolarisation(
  frequencies: ArrayLike<number>,
  options: EstebanRayOptions = {},
): number | undefined {
  const { alpha = 1.6, constant = 1 } = options;
  if (!(alpha > 0 && alpha <= 1.6))
    throw new StancekitError("invalid-option", `alpha is ${alpha}: expected a number above 0 and up to 1.6`);
  if (!(constant > 0 && constant < Infinity))
    throw new StancekitError("invalid-option", `constant is ${constant}: expected a finite number above 0`);
  const values = categoryValues(frequencies.length, options);
  const shares = sharesOf(frequencies);
  if (shares === undefined) return undefined;
  let sum = 0;
  for (let i = 0; i < shares.length; i++) {
    const identification = shares[i]! ** (1 + alpha);
    for (let j = 0; j < shares.length; j++) sum += identification * shares[j]! * Math.abs(values[i]! - values[j]!);
  }
  return constant * sum;
}
