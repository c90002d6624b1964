import { StancekitError } from "../../base/errors.ts";
import { ratings, type Rating, type Ratings, type RatingsOptions } from "./ratings.ts";

/**
 * Makes ratings ready from a table with one row per unit and one column per coder, as R's irr and irrCAC have them (a
 * matrix of subjects by raters). The measures themselves take one row per coder.
 *
 * Missing: `null`, `undefined` and `NaN`.
 *
 * @throws {StancekitError} `invalid-data` for rows of unequal length, and else as `ratings` does.
 *
 * @example
 * import { krippendorffAlpha, ratingsOfUnits } from "stancekit";
 * const subjects = [["a", "a"], ["b", "b"], ["a", "b"], ["b", null]];
 * const alpha = krippendorffAlpha(ratingsOfUnits(subjects));
 * [alpha.raters, alpha.units]; // => [2, 3]
 */
export function ratingsOfUnits(rows: readonly (readonly Rating[])[], options: RatingsOptions = {}): Ratings {
  const coders = rows[0]?.length ?? 0;
  const odd = rows.findIndex((row) => row.length !== coders);
  if (odd !== -1) {
    throw new StancekitError(
      "invalid-data",
      `unit ${odd} has ${rows[odd]!.length} ratings: expected ${coders}, as unit 0`,
    );
  }
  return ratings(
    Array.from({ length: coders }, (_, coder) => rows.map((row) => row[coder])),
    options,
  );
}
