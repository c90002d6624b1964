import { categoryValues, type CategoryValueOptions } from "./category-values.ts";
import { sharesOf } from "./frequencies.ts";

/**
 * The variance of a distribution over ordered categories, which takes the steps between them for equally wide unless
 * told where they stand.
 *
 * Formula: `Σ p·(y − μ)²`, with p the share of a category, y its value and μ the mean value; of the whole distribution,
 * so divided by N and not by N − 1.
 *
 * Shape: one frequency ≥ 0 per category; fractions are fine. Range [0, R²/4] in squared steps, R being how far the end
 * values lie apart (K − 1 unless values are given): 0 when all give one answer, the most when half stand at either end.
 * Degenerate: `undefined` with fewer than two categories or when nothing was counted.
 *
 * Source: textbook.
 *
 * @throws {StancekitError} `invalid-option` for a frequency that is negative or not finite, or values that are not one
 * finite number per category.
 *
 * @example
 * import { ordinalVariance } from "stancekit";
 * ordinalVariance([1, 0, 1]); // => 1
 * ordinalVariance([1, 0, 1], { values: [-1, 0, 3] }); // => 4
 */
export function ordinalVariance(
  frequencies: ArrayLike<number>,
  options: CategoryValueOptions = {},
): number | undefined {
  const values = categoryValues(frequencies.length, options);
  const shares = sharesOf(frequencies);
  if (shares === undefined) return undefined;
  const mean = shares.reduce((sum, share, k) => sum + share * values[k]!, 0);
  return shares.reduce((sum, share, k) => sum + share * (values[k]! - mean) ** 2, 0);
}
