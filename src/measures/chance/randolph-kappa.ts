import type { Coefficient } from "../coefficient.ts";
import { drawnEvenly } from "./chance-models.ts";
import { categoryCounts, type CountedRatings } from "./category-counts.ts";
import { pooledCoefficient, type SeveralRatersOptions } from "./several-raters.ts";

/**
 * Randolph's free-marginal κ: how far several raters agree beyond raters who pick among all the categories blindly;
 * {@link brennanPrediger} for many. For raters who are not told how many units belong into each category.
 *
 * Formula: `(p_a − p_e)/(1 − p_e)`, with p_a as for {@link fleissKappa} and `p_e = Σ w_kl / q²` (1/q without weights), q
 * the number of categories there are: declare them, used or not. Range [−1/(q − 1), 1] without weights. Input, missing
 * ratings, standard error (irrCAC's Brennan–Prediger) and "no-overlap" as for {@link fleissKappa}; "no-variation" only
 * where there is a single category.
 *
 * Source: Randolph (2005), "Free-marginal multirater kappa", ERIC ED490661; standard error: Gwet (2014), ch. 5.
 *
 * @throws {StancekitError} as `fleissKappa`.
 *
 * @example
 * import { randolphKappa } from "stancekit";
 * const kappa = randolphKappa({ counts: [[7, 0], [7, 0]] });
 * kappa.status === "ok" && kappa.value; // => 1
 */
export function randolphKappa(input: CountedRatings, options: SeveralRatersOptions = {}): Coefficient {
  return pooledCoefficient("randolph-kappa", drawnEvenly, categoryCounts(input, options), options);
}
