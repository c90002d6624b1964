import { StancekitError } from "../../base/errors.ts";
import type { Range } from "../../base/range.ts";
import { numericCategories, orderedCategories } from "./categories.ts";
import { intervalDifference } from "./interval-difference.ts";
import type { Difference, DifferenceFunction, MeasurementLevel } from "./measurement-level.ts";
import { nominalDifference } from "./nominal-difference.ts";
import { ordinalDifference } from "./ordinal-difference.ts";
import { pairwiseDifference, ratioDifference } from "./pairwise-difference.ts";
import type { UnitTally } from "./unit-tally.ts";

/**
 * The level, made ready for a tally.
 *
 * @throws {StancekitError} `invalid-option` for a level that is none, or that does not suit the categories.
 */
export function differenceOf(
  tally: UnitTally,
  level: MeasurementLevel | DifferenceFunction,
  scale: Range | undefined,
): Difference {
  if (level === "nominal") return nominalDifference(tally);
  if (level === "ordinal") {
    orderedCategories(tally, "the ordinal level");
    return ordinalDifference(tally);
  }
  if (typeof level === "function")
    return pairwiseDifference(tally, numericCategories(tally.categories, "a difference function"), level);
  if (level === "interval")
    return intervalDifference(tally, numericCategories(tally.categories, "the interval level"), scale);
  if (level === "ratio") return ratioDifference(tally, numericCategories(tally.categories, "the ratio level"), scale);
  throw new StancekitError(
    "invalid-option",
    `level is ${String(level)}: expected "nominal", "ordinal", "interval", "ratio" or a function`,
  );
}
