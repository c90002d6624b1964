import type { Coefficient } from "../coefficient.ts";
import { drawnFromShares } from "./chance-models.ts";
import { categoryCounts, type CategoryCounts, type CountedRatings } from "./category-counts.ts";
import { pooledCoefficient, type SeveralRatersOptions } from "./several-raters.ts";

/**
 * Fleiss' κ: how far several raters agree beyond chance, where chance draws from the shares of the categories among all
 * ratings, whoever gave them; {@link scottPi} for many. Units may have different raters, and different numbers of them.
 *
 * Formula: `κ = (p_a − p_e)/(1 − p_e)`, with p_a the mean over units with two ratings or more of the share of their pairs
 * of ratings that agree (weighted by `weights`), `p_e = Σ w_kl·π_k·π_l` and π_k the mean over rated units of the share of
 * category k. Range [−1/(r − 1), 1] for r raters of every unit without weights. Standard error and interval (t with n − 1
 * degrees of freedom) are irrCAC's; for the z of R's irr see {@link fleissKappaTest}.
 *
 * Input: one row per coder with one rating per unit, `ratings(...)`, or counts per unit
 * and category, `{ counts: [[6, 1, 0], [0, 7, 0]] }`, whole or not. Missing ratings lower a
 * unit's number of raters (irr instead drops the unit). Status "undefined": "no-overlap" where no unit has two ratings,
 * "no-variation" where all ratings are in one category. Declared categories that nobody uses change nothing.
 *
 * Source: Fleiss (1971), doi:10.1037/h0031619; missing cells, weights and standard error: Gwet (2014), ch. 2 and 5.
 *
 * @throws {StancekitError} `invalid-data` for rows of unequal length, a rating that is no category, ratings made ready
 * by hand that do not fit together, and counts that are no numbers of at least 0 or add up to more than 2^53 − 1;
 * `invalid-option` for weights that do not fit the categories, or a confidence outside 0 … 1.
 *
 * @example
 * import { fleissKappa } from "stancekit";
 * const kappa = fleissKappa([["a", "b", "b", "a"], ["a", "b", "a", "a"], ["a", "b", "b", null]]);
 * kappa.status === "ok" && kappa.value.toFixed(3); // => "0.657"
 * fleissKappa([["a", "a"], ["a", "a"]]).status; // => "undefined"
 */
export function fleissKappa(input: CountedRatings, options: SeveralRatersOptions = {}): Coefficient {
  return fleissCoefficient(categoryCounts(input, options), options);
}

/** Fleiss' κ of ratings that were counted already. */
export function fleissCoefficient(table: CategoryCounts, options: SeveralRatersOptions): Coefficient {
  return pooledCoefficient("fleiss-kappa", drawnFromShares, table, options);
}
