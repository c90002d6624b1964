import { StancekitError } from "../../base/errors.ts";
import { placesOf } from "./categories.ts";
import type { RatingCounts } from "./rating-counts.ts";
import type { Tally } from "./unit-tally.ts";

/** The most ratings that a unit can have. */
const MOST = 0x7fffffff;

/** The tally of counts, checked. Its coders are as many as the most ratings of any unit. */
export function tallyOfCounts(
  { counts: rows, categories: named }: RatingCounts,
  declared: readonly (number | string)[] | undefined,
): Tally {
  const categories = declared ?? named ?? Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => column + 1);
  placesOf(categories);
  const width = categories.length;
  const offsets = new Int32Array(rows.length + 1);
  const codes = new Int32Array(rows.length * width);
  const counts = new Int32Array(rows.length * width);
  const sizes = new Int32Array(rows.length);
  let coders = 0;
  for (let unit = 0, end = 0; unit < rows.length; unit++) {
    const row = rows[unit]!;
    if (row.length !== width) throw wrong(`unit ${unit} has ${row.length} counts`, `${width}, one per category`);
    let size = 0;
    for (let column = 0; column < width; column++) {
      const count = row[column]!;
      const whole = count & MOST;
      if (whole !== count) {
        throw wrong(
          `count of unit ${unit} in category ${column} is ${shown(count)}`,
          `a whole number from 0 to ${MOST}`,
        );
      }
      // written in any case, and written over where it is 0: a branch here would be guessed wrong half the time
      codes[end] = column;
      counts[end] = whole;
      end += whole === 0 ? 0 : 1;
      size += whole;
    }
    if (size > MOST) throw wrong(`unit ${unit} has ${size} ratings`, `no more than ${MOST}`);
    if (size > coders) coders = size;
    sizes[unit] = size;
    offsets[unit + 1] = end;
  }
  return { categories, declared: true, coders, offsets, codes, counts, sizes };
}

function shown(count: unknown): string {
  return typeof count === "string" ? JSON.stringify(count) : String(count);
}

function wrong(found: string, expected: string): StancekitError {
  return new StancekitError("invalid-data", `${found}: expected ${expected}`);
}
