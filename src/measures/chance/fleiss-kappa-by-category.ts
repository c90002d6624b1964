import type { Coefficient } from "../coefficient.ts";
import type { IntervalOptions } from "./coefficient-result.ts";
import type { ChanceTest } from "./chance-test.ts";
import { fleissTestOfCounts } from "./fleiss-kappa-test.ts";
import { fleissCoefficient } from "./fleiss-kappa.ts";
import { categoryCounts, type CategoryCounts, type CountedRatings } from "./category-counts.ts";

/** How well raters tell one category from all others. */
export interface CategoryKappa {
  readonly category: number | string;
  readonly kappa: Coefficient;
  /** Where {@link fleissKappaTest} gives one. */
  readonly test?: ChanceTest;
}

/**
 * Fleiss' κ of every category on its own: the agreement of the raters on whether a unit belongs to it or to any other.
 * Shows which category the raters find hard; the plain κ is their mean weighted by `π_k(1 − π_k)` where every unit has as
 * many raters.
 *
 * Formula: {@link fleissKappa} of two categories, k and the rest. Range [−1/(r − 1), 1] for r raters. In the order of the
 * categories; status "undefined", "no-variation", for one that nobody or everybody always used.
 *
 * Source: Fleiss (1971), doi:10.1037/h0031619; `kappam.fleiss(detail = TRUE)` of R's irr.
 *
 * @throws {StancekitError} as `fleissKappa`.
 *
 * @example
 * import { fleissKappaByCategory } from "stancekit";
 * const [first, second] = fleissKappaByCategory([["a", "b", "c"], ["a", "b", "b"]]);
 * first?.kappa.status === "ok" && first.kappa.value; // => 1
 * second?.kappa.status === "ok" && second.kappa.value.toFixed(3); // => "0.333"
 */
export function fleissKappaByCategory(
  input: CountedRatings,
  options: IntervalOptions & { readonly categories?: readonly (number | string)[] } = {},
): CategoryKappa[] {
  const table = categoryCounts(input, options);
  return table.categories.map((category, place) => {
    const two = againstTheRest(table, place);
    const test = fleissTestOfCounts(two);
    return { category, kappa: fleissCoefficient(two, options), ...(test !== undefined && { test }) };
  });
}

function againstTheRest({ categories, counts, ...rest }: CategoryCounts, place: number): CategoryCounts {
  const q = categories.length;
  const two = new Float64Array(2 * rest.units);
  for (const [cell, count] of counts.entries()) two[2 * Math.floor(cell / q) + (cell % q === place ? 0 : 1)]! += count;
  return { ...rest, categories: [0, 1], counts: two };
}
