import { berryMielkeDispersion } from "./berry-mielke.ts";

/**
 * Kvålseth's coefficient of ordinal variation COV: the index of ordinal variation, rescaled to behave like a distance
 * rather than its square.
 *
 * Formula: `1 − √(1 − IOV)`, with IOV as `berryMielkeDispersion` gives it, its rule for an odd number of answers included.
 * Range [0, 1]: 0 when all give one answer, 1 when they are split as evenly as can be between the ends. `undefined`
 * where IOV is.
 *
 * Source: Kvålseth (1995), "Coefficients of variation for nominal and ordinal categorical data",
 * doi:10.2466/pms.1995.80.3.843; R's agrmt calls it Kvalseth.
 *
 * @throws {StancekitError} `invalid-option` for a frequency that is negative or not finite.
 *
 * @example
 * import { kvalsethDispersion } from "stancekit";
 * kvalsethDispersion([4, 0, 4]); // => 1
 * kvalsethDispersion([0, 8, 0]); // => 0
 */
export function kvalsethDispersion(frequencies: ArrayLike<number>): number | undefined {
  const variation = berryMielkeDispersion(frequencies);
  return variation === undefined ? undefined : 1 - Math.sqrt(1 - variation);
}
