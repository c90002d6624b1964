import type { Coefficient } from "../coefficient.ts";
import { drawnWhereUncertain } from "./chance-models.ts";
import { categoryCounts, type CountedRatings } from "./category-counts.ts";
import { pooledCoefficient, type SeveralRatersOptions } from "./several-raters.ts";

/**
 * Gwet's AC1 of several raters, and with `weights` his AC2: agreement beyond chance, where chance has a say only as far
 * as the categories are spread. {@link gwetAC1} and {@link gwetAC2} are the same for two.
 *
 * Formula: `(p_a − p_e)/(1 − p_e)`, with p_a and π_k as for {@link fleissKappa} and
 * `p_e = Σ w_kl·Σ_k π_k(1 − π_k) / (q(q − 1))`, q the number of categories there are: declare them, used or not. At most 1,
 * and at least −1/(q − 1) without weights. Input, missing ratings, standard error (irrCAC's) and "no-overlap" as for
 * {@link fleissKappa}; "no-variation" only where there is a single category.
 *
 * Source: Gwet (2008), doi:10.1348/000711006X126600; Gwet (2014), "Handbook of Inter-Rater Reliability", ch. 2 and 5.
 *
 * @throws {StancekitError} as `fleissKappa`.
 *
 * @example
 * import { gwetACOfRaters } from "stancekit";
 * const ac1 = gwetACOfRaters([["a", "b", "b", "a"], ["a", "b", "a", "a"], ["a", "b", "b", null]]);
 * ac1.status === "ok" && ac1.value.toFixed(3); // => "0.676"
 */
export function gwetACOfRaters(input: CountedRatings, options: SeveralRatersOptions = {}): Coefficient {
  const plain = options.weights === undefined || options.weights === "identity";
  return pooledCoefficient(
    plain ? "gwet-ac1" : "gwet-ac2",
    drawnWhereUncertain,
    categoryCounts(input, options),
    options,
  );
}
