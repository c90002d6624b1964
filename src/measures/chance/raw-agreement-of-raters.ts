import type { Coefficient } from "../coefficient.ts";
import { noChance } from "./chance-models.ts";
import { categoryCounts, type CountedRatings } from "./category-counts.ts";
import { pooledCoefficient, type SeveralRatersOptions } from "./several-raters.ts";

/**
 * The agreement of several raters with nothing taken off for chance: the mean over units of the share of pairs of their
 * ratings that agree, near misses counting by the weights; with its standard error. {@link rawAgreement} for many.
 *
 * Formula: p_a of {@link fleissKappa}; p_e is reported as 0. Range from the smallest weight to 1. Input, missing ratings,
 * standard error (irrCAC's) and "no-overlap" as there.
 *
 * Source: irrCAC 1.0, `pa.coeff.raw`; Gwet (2014), "Handbook of Inter-Rater Reliability", ch. 5.
 *
 * @throws {StancekitError} as `fleissKappa`.
 *
 * @example
 * import { rawAgreementOfRaters } from "stancekit";
 * const share = rawAgreementOfRaters([[1, 2, 3, 3], [1, 2, 2, 3], [1, 2, 3, null]], { weights: "linear" });
 * share.status === "ok" && share.value.toFixed(4); // => "0.9167"
 */
export function rawAgreementOfRaters(input: CountedRatings, options: SeveralRatersOptions = {}): Coefficient {
  return pooledCoefficient("raw-agreement", noChance, categoryCounts(input, options), options);
}
