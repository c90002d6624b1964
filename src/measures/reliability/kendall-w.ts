import { StancekitError } from "../../base/errors.ts";
import { chiSquareTail } from "./chi-square-tail.ts";
import { orderedCategories } from "./categories.ts";
import { completeUnits } from "./complete-units.ts";
import type { CompleteBasis, NoValue } from "./complete-result.ts";
import { ranked } from "./ranked.ts";
import { ratingsOf, type RatingsInput, type RatingsOptions } from "./ratings.ts";

/** How Kendall's W is computed. */
export interface KendallWOptions extends RatingsOptions {
  /** `"corrected"` unless given: tied ratings are allowed for. `"plain"` leaves W below 1 even for equal ratings with ties. */
  readonly ties?: "corrected" | "plain";
}

/** Kendall's W, or why it is not defined. */
export type KendallW = CompleteBasis &
  (
    | {
        readonly status: "ok";
        readonly value: number;
        /** `m(n − 1)·W`; coders who rank at random give a χ² of so many degrees of freedom, nearly so from 7 units or so. */
        readonly chiSquare: number;
        readonly degreesOfFreedom: number;
        /** The share of such χ² that is as large or larger. */
        readonly pValue: number;
      }
    | NoValue
  );

/**
 * Kendall's W, the concordance of several coders who put units in order: 1 if all give the same order, 0 if the ranks of
 * every unit add up to the same. It looks at order alone: coders who use the scale differently still agree.
 *
 * Formula: with n units, m coders, R_u the sum of the ranks of unit u (ties share their mean rank) and R̄ their mean,
 * `W = 12·Σ(R_u − R̄)² / (m²(n³ − n) − m·Σ_c T_c)`, where `T_c = Σ(t³ − t)` over the sizes t of the ties of coder c, or 0
 * if `ties` is `"plain"`. Range [0, 1], no unit.
 *
 * Missing: units that a coder did not rate are left out and counted in `unitsLeftOut`. Undefined with `"no-overlap"` for
 * fewer than two coders or two complete units, with `"no-variation"` where every coder rates all units the same.
 *
 * Source: Kendall & Babington Smith 1939, doi:10.1214/aoms/1177732186; Siegel & Castellan 1988, section 9.7 (as R's irr).
 *
 * @throws {StancekitError} `invalid-data` for ratings that cannot be read; `invalid-option` for words without declared
 * order, or another `ties`.
 *
 * @example
 * import { kendallW } from "stancekit";
 * const w = kendallW([[1, 2, 3, 4], [1, 3, 2, 4], [2, 1, 3, 4]]);
 * w.status === "ok" && w.value.toFixed(4); // => "0.7778"
 * kendallW([[1, 2], [1, null]]); // => { units: 1, unitsLeftOut: 1, raters: 2, status: "undefined", reason: "no-overlap" }
 */
export function kendallW(input: RatingsInput, options: KendallWOptions = {}): KendallW {
  const { ties = "corrected" } = options;
  if (ties !== "corrected" && ties !== "plain") {
    throw new StancekitError("invalid-option", `ties is ${JSON.stringify(ties)}: expected "corrected" or "plain"`);
  }
  const ratings = ratingsOf(input, options);
  orderedCategories(ratings, "ranks");
  const { units, leftOut, codes } = completeUnits(ratings);
  const [n, m] = [units.length, ratings.coders];
  const basis: CompleteBasis = { units: n, unitsLeftOut: leftOut, raters: m };
  if (n < 2 || m < 2) return { ...basis, status: "undefined", reason: "no-overlap" };
  const sums = new Float64Array(n);
  let tied = 0;
  for (const row of codes) {
    const ranking = ranked(row, ratings.categories.length);
    for (let unit = 0; unit < n; unit++) sums[unit]! += ranking.ranks[unit]!;
    tied += ranking.tied;
  }
  const most = m * (n ** 3 - n);
  if (tied === most) return { ...basis, status: "undefined", reason: "no-variation" };
  const mean = (m * (n + 1)) / 2;
  const squares = sums.reduce((sum, rank) => sum + (rank - mean) ** 2, 0);
  const value = (12 * squares) / (m * (ties === "plain" ? most : most - tied));
  const chiSquare = m * (n - 1) * value;
  return {
    ...basis,
    status: "ok",
    value,
    chiSquare,
    degreesOfFreedom: n - 1,
    pValue: chiSquareTail(chiSquare, n - 1),
  };
}
