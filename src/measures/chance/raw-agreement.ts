import { noChance } from "./chance-models.ts";
import { chanceMeasure, type ChanceMeasure } from "./chance-measure.ts";

/**
 * The agreement of two raters with nothing taken off for chance: the share of units on which they agree, near misses
 * counting by the weights; with its standard error, in the same form as the chance-corrected coefficients.
 *
 * Formula: `p_a = Σ w_kl·p_kl`, with p_kl the share of units in cell (k, l) and w_kl the agreement of two categories (all
 * or nothing unless given). Range from the smallest weight to 1. Missing: units that either side lacks are left out;
 * status "undefined" when none is left. Use as a `measure` as for {@link cohenKappa}. p_e is reported as 0.
 *
 * Source: irrCAC 1.0, `pa2.table`; Gwet (2014), "Handbook of Inter-Rater Reliability", ch. 5.
 *
 * @throws {StancekitError} as `cohenKappa`.
 *
 * @example
 * import { rawAgreement } from "stancekit";
 * const share = rawAgreement([1, 2, 3, 3], [1, 2, 2, 3], { weights: "linear" });
 * share.status === "ok" && share.value; // => 0.875
 */
export const rawAgreement: ChanceMeasure = /* @__PURE__ */ chanceMeasure({
  model: { id: "raw-agreement", weights: "identity", chance: noChance, shares: "pooled" },
});
