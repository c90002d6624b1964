import { drawnFromShares } from "./chance-models.ts";
import { chanceMeasure, type ChanceMeasure } from "./chance-measure.ts";

/**
 * Scott's π: agreement of two raters beyond chance, where chance lets both draw from one urn, the categories as the two
 * used them together. Unlike Cohen's κ it does not reward raters for having different habits. (fpsim calls it π.)
 *
 * Formula: `π = (p_a − p_e)/(1 − p_e)`, with `p_a = Σ w_kl·p_kl`, `p_e = Σ w_kl·π_k·π_l` and `π_k = (p_k. + p_.k)/2`;
 * symbols, weights, missing answers, degenerate input and use as a `measure` as for {@link cohenKappa}. Range [−1, 1] for
 * all weights by name. The standard error is irrCAC's (delta method).
 *
 * Source: Scott (1955), doi:10.1086/266577; standard error: Gwet (2008), doi:10.1348/000711006X126600.
 *
 * @throws {StancekitError} as `cohenKappa`.
 *
 * @example
 * import { scottPi } from "stancekit";
 * const pi = scottPi(["yes", "yes", "no", "no"], ["yes", "no", "no", "no"]);
 * pi.status === "ok" && pi.value.toFixed(4); // => "0.4667"
 */
export const scottPi: ChanceMeasure = /* @__PURE__ */ chanceMeasure({
  model: { id: "scott-pi", weights: "identity", chance: drawnFromShares, shares: "pooled" },
});
