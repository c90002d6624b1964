import { StancekitError } from "../../base/errors.ts";
import type { RatingCounts } from "../reliability/rating-counts.ts";
import { ratingsOf, type RatingsInput, type RatingsOptions } from "../reliability/ratings.ts";

/**
 * What the measures of several raters take that need not know who said what: ratings (rows of one coder each, columns,
 * or made ready), or only how many raters put each unit into each category: `{ counts: [[6, 1, 0], [0, 7, 0]] }`.
 */
export type CountedRatings = RatingsInput | RatingCounts;

/** How many raters put each unit into each category: `counts[unit · q + category]`. */
export interface CategoryCounts {
  readonly categories: readonly (number | string)[];
  /** Whether the order of the categories was declared. */
  readonly declared: boolean;
  readonly units: number;
  /** The most raters that a unit has. */
  readonly raters: number;
  readonly counts: Float64Array;
}

/** The counts of some ratings, whichever way they were given. */
export function categoryCounts(input: CountedRatings, options: RatingsOptions): CategoryCounts {
  if ("counts" in input) {
    const categories = options.categories ?? input.categories ?? placesIn(input.counts[0]?.length ?? 0);
    return counted(categories, true, flattened(input.counts, categories));
  }
  const { codes, units, categories, declared } = ratingsOf(input, options);
  const counts = new Float64Array(units * categories.length);
  for (let cell = 0; cell < codes.length; cell++) {
    if (codes[cell]! >= 0) counts[(cell % units) * categories.length + codes[cell]!]! += 1;
  }
  return counted(categories, declared ?? true, counts);
}

function flattened(rows: readonly ArrayLike<number>[], categories: readonly (number | string)[]): Float64Array {
  const q = categories.length;
  const counts = new Float64Array(rows.length * q);
  for (const [unit, row] of rows.entries()) {
    if (row.length !== q) throw invalid(`unit ${unit} has ${row.length} counts: expected ${q}, one for each category`);
    for (let k = 0; k < q; k++) counts[unit * q + k] = checkedCount(row[k], unit, categories[k]!);
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total <= Number.MAX_SAFE_INTEGER) return counts;
  throw invalid(`counts add up to ${total}: expected no more than 2^53 − 1, beyond which ratings cannot be told apart`);
}

function checkedCount(count: unknown, unit: number, category: number | string): number {
  if (typeof count === "number" && count >= 0 && count < Infinity) return count;
  const shown = typeof count === "string" ? JSON.stringify(count) : String(count);
  throw invalid(`count of unit ${unit} in category ${category} is ${shown}: expected a finite number ≥ 0`);
}

function counted(categories: readonly (number | string)[], declared: boolean, counts: Float64Array): CategoryCounts {
  const q = categories.length;
  const units = q === 0 ? 0 : counts.length / q;
  let raters = 0;
  for (let unit = 0; unit < units; unit++) {
    let here = 0;
    for (let k = 0; k < q; k++) here += counts[unit * q + k]!;
    if (here > raters) raters = here;
  }
  return { categories, declared, units, raters, counts };
}

function placesIn(q: number): number[] {
  return Array.from({ length: q }, (_, place) => place + 1);
}

function invalid(message: string): StancekitError {
  return new StancekitError("invalid-data", message);
}
