import { StancekitError } from "../../base/errors.ts";

/** One judgement: a number or, for nominal categories, a word; `null`, `undefined` and `NaN` are missing. */
export type Rating = number | string | null | undefined;

/**
 * Who coded what how, as numbers: the table behind every reliability measure. The cell of a coder and a unit is
 * `codes[coder · units + unit]`: the place of the rating among `categories`, or −1 where there is none.
 */
export interface Ratings {
  readonly coders: number;
  readonly units: number;
  readonly codes: Int32Array;
  /** All that was declared or found: declared order, else numbers upwards, words by their letters. */
  readonly categories: readonly (number | string)[];
}

/** What a reliability measure can be given: ratings made ready, or rows of them, one row per coder. */
export type RatingsInput = Ratings | readonly (readonly Rating[])[];

/** How to read rows of ratings. */
export interface RatingsOptions {
  /** The categories there are, in their order, used or not; those that occur unless given. */
  readonly categories?: readonly (number | string)[];
}

/**
 * Makes ratings ready: one row per coder, one column per unit. Measures take such rows as they are; make them ready
 * once to compute several measures of the same ratings.
 *
 * Missing: `null`, `undefined` and `NaN`.
 *
 * @throws {StancekitError} `invalid-data` for rows of unequal length, a value that is neither number nor word, numbers
 * mixed with words, or a value outside the declared categories; the message names coder, unit and value.
 *
 * @example
 * import { ratings } from "stancekit";
 * const table = ratings([["a", "b", null], ["a", "a", "b"]]);
 * [table.coders, table.units, Array.from(table.codes)]; // => [2, 3, [0, 1, -1, 0, 0, 1]]
 */
export function ratings(rows: readonly (readonly Rating[])[], options: RatingsOptions = {}): Ratings {
  const units = rows[0]?.length ?? 0;
  const categories = options.categories ?? found(rows);
  const places = new Map(categories.map((category, place) => [category, place]));
  const codes = new Int32Array(rows.length * units);
  for (const [coder, row] of rows.entries()) {
    if (row.length !== units) throw invalid(`coder ${coder} has ${row.length} ratings: expected ${units}, as coder 0`);
    for (let unit = 0; unit < units; unit++) {
      const rating = row[unit];
      const code = isMissing(rating) ? -1 : places.get(rating);
      if (code === undefined)
        throw invalid(
          `rating of coder ${coder} on unit ${unit} is ${JSON.stringify(rating)}: expected one of ${categories.join(", ")}`,
        );
      codes[coder * units + unit] = code;
    }
  }
  return { coders: rows.length, units, codes, categories };
}

/** The ratings made ready, whichever way they were given. */
export function ratingsOf(input: RatingsInput, options: RatingsOptions = {}): Ratings {
  return "codes" in input ? input : ratings(input, options);
}

function isMissing(rating: Rating): rating is null | undefined {
  return rating === null || rating === undefined || Number.isNaN(rating);
}

function found(rows: readonly (readonly Rating[])[]): (number | string)[] {
  const seen = new Map<number | string, string>();
  for (const [coder, row] of rows.entries()) {
    for (const [unit, rating] of row.entries()) {
      if (isMissing(rating) || seen.has(rating)) continue;
      if (typeof rating !== "string" && !Number.isFinite(rating))
        throw invalid(
          `rating of coder ${coder} on unit ${unit} is ${String(rating)}: expected a finite number or a word`,
        );
      seen.set(rating, `coder ${coder} on unit ${unit}`);
    }
  }
  const all = [...seen.keys()];
  const kinds = new Set(all.map((category) => typeof category));
  if (kinds.size > 1) {
    const word = all.find((category) => typeof category === "string")!;
    throw invalid(
      `rating of ${seen.get(word)} is ${JSON.stringify(word)} among numbers: expected all numbers or all words`,
    );
  }
  return all.sort((a, b) => (typeof a === "number" ? a - Number(b) : a < String(b) ? -1 : 1));
}

function invalid(message: string): StancekitError {
  return new StancekitError("invalid-data", message);
}
