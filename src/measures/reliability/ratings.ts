import { StancekitError } from "../../base/errors.ts";
import { placesOf, refuseOther } from "./categories.ts";
import { codeColumns } from "./code-columns.ts";
import { checkedRatings, checkedRows, notByCoder } from "./rating-checks.ts";
import type { Rating, Ratings, RatingsInput, RatingsOptions } from "./rating-table.ts";

export type { Rating, Ratings, RatingsInput, RatingsOptions } from "./rating-table.ts";

/**
 * Makes ratings ready: one row per coder, one column per unit. Measures take such rows as they are; make them ready
 * once to compute several measures of the same ratings.
 *
 * Missing: `null`, `undefined` and `NaN`. Large tables are read faster from a typed array, see `RatingColumns`.
 *
 * @throws {StancekitError} `invalid-data` for anything but rows, rows of unequal length, a value that is neither number nor word, numbers
 * mixed with words, or a value outside the declared categories; the message names coder, unit and value.
 * `invalid-option` for a category declared twice.
 *
 * @example
 * import { ratings } from "stancekit";
 * const table = ratings([["a", "b", null], ["a", "a", "b"]]);
 * [table.coders, table.units, Array.from(table.codes)]; // => [2, 3, [0, 1, -1, 0, 0, 1]]
 */
export function ratings(rows: readonly (readonly Rating[])[], options: RatingsOptions = {}): Ratings {
  const units = checkedRows(rows)[0]?.length ?? 0;
  const categories = options.categories ?? found(rows);
  const places = placesOf(categories);
  const codes = new Int32Array(rows.length * units);
  for (const [coder, row] of rows.entries()) {
    if (row.length !== units) throw invalid(`coder ${coder} has ${row.length} ratings: expected ${units}, as coder 0`);
    for (let unit = 0; unit < units; unit++) {
      const rating = row[unit];
      const code = isMissing(rating) ? -1 : places.get(rating);
      if (code === undefined)
        throw invalid(`${described(rating, coder, unit)}: expected one of ${categories.join(", ")}`);
      codes[coder * units + unit] = code;
    }
  }
  return { coders: rows.length, units, codes, categories, declared: options.categories !== undefined };
}

/** The ratings made ready, whichever way they were given; those made ready before are checked, as a hand may have made them. */
export function ratingsOf(input: RatingsInput, options: RatingsOptions = {}): Ratings {
  if (Array.isArray(input)) return ratings(input, options);
  if (typeof input !== "object" || input === null) throw notByCoder(input);
  if ("codes" in input) {
    refuseOther(options.categories, input.categories);
    return checkedRatings(input);
  }
  if ("coders" in input && "values" in input) return codeColumns(input, options.categories);
  throw notByCoder(input);
}

function isMissing(rating: Rating): rating is null | undefined {
  return rating === null || rating === undefined || Number.isNaN(rating);
}

/** The categories that occur, in order. */
function found(rows: readonly (readonly Rating[])[]): (number | string)[] {
  const seen = new Map<number | string, readonly [coder: number, unit: number]>();
  for (const [coder, row] of rows.entries()) {
    for (const [unit, rating] of row.entries()) {
      if (isMissing(rating) || seen.has(rating)) continue;
      if (typeof rating !== "string" && !Number.isFinite(rating))
        throw invalid(`${described(rating, coder, unit)}: expected a finite number or a word`);
      seen.set(rating, [coder, unit]);
    }
  }
  const all = [...seen.keys()];
  const word = all.find((category) => typeof category === "string");
  if (word !== undefined && all.some((category) => typeof category === "number"))
    throw invalid(`${described(word, ...seen.get(word)!)} among numbers: expected all numbers or all words`);
  return all.sort((a, b) => (typeof a === "number" ? a - Number(b) : a < String(b) ? -1 : 1));
}

function described(rating: unknown, coder: number, unit: number): string {
  const shown = typeof rating === "string" ? JSON.stringify(rating) : String(rating);
  return `rating of coder ${coder} on unit ${unit} is ${shown}`;
}

function invalid(message: string): StancekitError {
  return new StancekitError("invalid-data", message);
}
