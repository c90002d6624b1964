import { StancekitError } from "../../base/errors.ts";
import { refuseOther } from "../reliability/categories.ts";
import { ratings, type Rating, type Ratings, type RatingsOptions } from "../reliability/ratings.ts";

/** How often one side said this and the other that: `counts[k · q + l]` units with category k for x and l for y. */
export interface CrossTable {
  readonly categories: readonly (number | string)[];
  readonly counts: Float64Array;
  /** Whether the categories were declared; the order of words means nothing otherwise. */
  readonly declared?: boolean;
}

/** A cross table made ready, or its rows: one row per category of x, one column per category of y. */
export type CrossTableInput = CrossTable | readonly (readonly number[])[];

/**
 * Counts which answers of one side meet which of the other: the table behind every coefficient of two raters.
 *
 * `x` and `y` hold one answer per unit, numbers or words; `null`, `undefined` and `NaN` are missing, and a unit that
 * either side lacks is left out. The categories are those that occur, in order, unless they are declared.
 *
 * @throws {StancekitError} `invalid-option` for unequal lengths; `invalid-data` for an answer outside the declared
 * categories, one that is neither a finite number nor a word, or numbers mixed with words (x is coder 0, y coder 1).
 *
 * @example
 * import { crossTable } from "stancekit";
 * const table = crossTable(["yes", "no", null, "yes"], ["yes", "yes", "no", "yes"]);
 * table.categories; // => ["no", "yes"]
 * Array.from(table.counts); // => [0, 1, 0, 2]
 */
export function crossTable(x: ArrayLike<Rating>, y: ArrayLike<Rating>, options: RatingsOptions = {}): CrossTable {
  if (x.length !== y.length) throw invalid(`x has ${x.length} answers, y ${y.length}: expected equal lengths`);
  return pairTable(ratings([Array.from(x), Array.from(y)], options), 0, 1);
}

/** The cross table of two among several coders. */
export function pairTable(
  { units, codes, categories, declared = true }: Ratings,
  one: number,
  other: number,
): CrossTable {
  const counts = new Float64Array(categories.length ** 2);
  for (let unit = 0; unit < units; unit++) {
    const k = codes[one * units + unit]!;
    const l = codes[other * units + unit]!;
    if (k >= 0 && l >= 0) counts[k * categories.length + l]! += 1;
  }
  return { categories, counts, declared };
}

/** The cross table made ready, whichever way it was given; the categories of bare rows are 1, 2, 3 … unless declared. */
export function crossTableOf(input: CrossTableInput, { categories }: RatingsOptions): CrossTable {
  if ("counts" in input) {
    refuseOther(categories, input.categories);
    return checkedTable(input);
  }
  const q = categories?.length ?? input.length;
  if (input.length !== q || input.some((row) => row.length !== q)) {
    throw invalid(`table has rows of ${input.map((row) => row.length).join(", ")} counts: expected ${q} rows of ${q}`);
  }
  const counts = input.flat();
  const wrong = wrongCount(counts, q);
  if (wrong !== undefined) throw invalid(wrong);
  return finite({ categories: categories ?? input.map((_, place) => place + 1), counts: Float64Array.from(counts) });
}

/** A table made ready, by hand perhaps. */
function checkedTable(table: CrossTable): CrossTable {
  const { categories, counts } = table;
  const q = Array.isArray(categories) ? categories.length : NaN;
  if (counts?.length !== q * q) {
    throw invalid(
      `table has ${counts?.length ?? "no"} counts and ${Array.isArray(categories) ? q : "no"} categories: expected one count for each two categories, row after row`,
      "invalid-data",
    );
  }
  const wrong = wrongCount(counts, q);
  if (wrong !== undefined) throw invalid(wrong, "invalid-data");
  return finite(table);
}

/** What is wrong with the first bad count, if any is. */
function wrongCount(counts: ArrayLike<number>, q: number): string | undefined {
  for (let cell = 0; cell < counts.length; cell++) {
    const count: unknown = counts[cell];
    if (typeof count === "number" && count >= 0 && count < Infinity) continue;
    const shown = typeof count === "string" ? JSON.stringify(count) : String(count);
    return `count in row ${Math.floor(cell / q)}, column ${cell % q} is ${shown}: expected a finite number ≥ 0`;
  }
  return undefined;
}

/** A table whose total can be reckoned with. */
function finite(table: CrossTable): CrossTable {
  let total = 0;
  for (let cell = 0; cell < table.counts.length; cell++) total += table.counts[cell]!;
  if (total < Infinity) return table;
  throw invalid(`counts of the table add up to ${total}: expected a finite total`, "invalid-data");
}

function invalid(message: string, code: "invalid-option" | "invalid-data" = "invalid-option"): StancekitError {
  return new StancekitError(code, message);
}
