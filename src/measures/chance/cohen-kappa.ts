import { drawnFromShares } from "./chance-models.ts";
import { chanceMeasure, type ChanceMeasure } from "./chance-measure.ts";
import { withOptions } from "./with-options.ts";

/**
 * Cohen's κ: how far two raters (or parties) agree beyond what their own habits would give. Chance lets each draw from
 * their own shares of the categories, so a rater who says "yes" to everything gets no credit for the other's yeses.
 *
 * Formula: `κ = (p_a − p_e)/(1 − p_e)`, with `p_a = Σ w_kl·p_kl` the agreement seen, `p_e = Σ w_kl·p_k.·p_.l` that of
 * chance, p_kl the share of units in cell (k, l), p_k. and p_.l the shares of each rater, w_kl the agreement of two
 * categories (`weights`: all or nothing unless given; see {@link agreementWeights}). Range [−1, 1] for all weights by name;
 * 1 only for full agreement. The standard error is that of Fleiss, Cohen & Everitt (1969), which irrCAC,
 * SAS and statsmodels share; the interval is t with n − 1 degrees of freedom as in irrCAC, normal as in SAS on request.
 *
 * Missing: units that either side lacks are left out; status "undefined" with reason "no-overlap" when none is left, and
 * "no-variation" when both always use one and the same category. Declared categories that nobody uses change nothing,
 * unless the weights depend on them. As a `measure`, stances must be −1, 0 or 1, or the categories bound by
 * {@link withOptions}; topics count by their weights, and contributions add up to κ.
 *
 * Source: Cohen (1960), doi:10.1177/001316446002000104; weighted: Cohen (1968), doi:10.1037/h0026256; standard error:
 * Fleiss, Cohen & Everitt (1969), doi:10.1037/h0028106.
 *
 * @throws {StancekitError} `invalid-option` for unequal lengths, bad counts, weights that do not fit the categories, a
 * confidence outside 0 … 1, or (as a measure) a stance that is no category; `invalid-data` for an answer that is no category,
 * a ready table that does not fit together, and counts whose total is not finite.
 *
 * @example
 * import { cohenKappa } from "stancekit";
 * const kappa = cohenKappa(["yes", "yes", "no", "no", null], ["yes", "no", "no", "no", "yes"]);
 * kappa.status === "ok" && kappa.value; // => 0.5
 * cohenKappa(["yes", "yes"], ["yes", "yes"]).status; // => "undefined"
 * const table = cohenKappa.ofTable([[0, 4, 1], [0, 8, 0], [0, 1, 5]], { weights: "linear" });
 * table.status === "ok" && [table.value.toFixed(4), table.standardError?.toFixed(4)]; // => ["0.4701", "0.1457"]
 */
export const cohenKappa: ChanceMeasure = /* @__PURE__ */ chanceMeasure({
  model: { id: "cohen-kappa", weights: "identity", chance: drawnFromShares, shares: "own" },
});

/**
 * Cohen's κ that counts near misses by their distance: {@link cohenKappa} with weights `1 − |a − b| / (max − min)`
 * (irr: "equal"). Range [−1, 1].
 *
 * @throws {StancekitError} as `cohenKappa`.
 *
 * @example
 * import { cohenKappaLinear } from "stancekit";
 * const kappa = cohenKappaLinear([1, 2, 3, 3], [1, 2, 2, 3]);
 * kappa.status === "ok" && kappa.value.toFixed(3); // => "0.714"
 */
export const cohenKappaLinear: ChanceMeasure = /* @__PURE__ */ withOptions(cohenKappa, { weights: "linear" });

/**
 * Cohen's κ that counts misses by the square of their distance: {@link cohenKappa} with weights
 * `1 − (a − b)² / (max − min)²` (irr: "squared"; fpsim's κ). Range [−1, 1].
 *
 * @throws {StancekitError} as `cohenKappa`.
 *
 * @example
 * import { cohenKappaQuadratic } from "stancekit";
 * const kappa = cohenKappaQuadratic([1, 2, 3, 3], [1, 2, 2, 3]);
 * kappa.status === "ok" && kappa.value.toFixed(3); // => "0.800"
 */
export const cohenKappaQuadratic: ChanceMeasure = /* @__PURE__ */ withOptions(cohenKappa, { weights: "quadratic" });
