import { StancekitError } from "../../base/errors.ts";
import type { Range } from "../../base/range.ts";
import type { Difference } from "./measurement-level.ts";
import { squaresTowards, squaresWithin } from "./sums-of-squares.ts";
import type { UnitTally } from "./unit-tally.ts";
import { valueRange } from "./value-range.ts";

/** δ is the squared difference of two values. */
export function intervalDifference(tally: UnitTally, values: readonly number[], scale: Range | undefined): Difference {
  const { low, high } = valueRange(values, scale);
  if (high > low && !(high - low > 1e-100 && high - low < 1e100)) {
    throw new StancekitError(
      "invalid-data",
      `ratings go from ${low} to ${high}: expected a range between 1e-100 and 1e100, whose squares can be summed`,
    );
  }
  // from the low end, so that values far from 0 lose no digits
  const places = Float64Array.from(values, (value) => value - low);
  return {
    fixed: true,
    largest: () => (high - low) ** 2,
    towards: (totals) => squaresTowards(totals, places),
    within: () => squaresWithin(tally, places),
  };
}
