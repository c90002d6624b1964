import { drawnFromShares } from "./chance-models.ts";
import { chanceMeasure, type ChanceMeasure } from "./chance-measure.ts";

/**
 * Krippendorff's α of two raters (or parties): Scott's π with a correction for few units, since chance draws the two
 * values of a pair without putting the first back. For several coders, or missing cells that should still count towards
 * chance, take `krippendorffAlpha`.
 *
 * Formula: `α = (p_a − p_e)/(1 − p_e)`, with `p_a = (1 − ε)·Σ w_kl·p_kl + ε`, `ε = 1/(2n)` for n units and p_e as for
 * {@link scottPi}. Weights: `"quadratic"` unless given, which is α at the interval level, the usual one for stances;
 * `"identity"` is the nominal level (give it for words), `"ratio"` the ratio level. Krippendorff's own ordinal level takes
 * its distances from the shares of the data, and is not `"ordinal"` here. Range (−1, 1] for all weights by name: its lowest value for n units is 1/n − 1. Missing answers, degenerate input and use as a `measure` as for
 * {@link cohenKappa}; there n is the number of shared topics, whatever their weights. Since n counts, doubling all units
 * moves α a little. The standard error is irrCAC's for a table, that of π.
 *
 * Source: Krippendorff (1970), doi:10.2307/270787; in this form Gwet (2014), ch. 2; irrCAC 1.0, `krippen2.table`.
 *
 * @throws {StancekitError} as `cohenKappa`.
 *
 * @example
 * import { pairwiseAlpha } from "stancekit";
 * const alpha = pairwiseAlpha([1, 0, -1, 1], [1, 0, 0, 1]);
 * alpha.status === "ok" && alpha.value.toFixed(3); // => "0.774"
 * const nominal = pairwiseAlpha(["a", "b", "b"], ["a", "b", "a"], { weights: "identity" });
 * nominal.status === "ok" && nominal.value.toFixed(3); // => "0.444"
 */
export const pairwiseAlpha: ChanceMeasure = /* @__PURE__ */ chanceMeasure({
  model: {
    id: "krippendorff-alpha",
    weights: "quadratic",
    chance: drawnFromShares,
    shares: "pooled",
    smallSample: true,
  },
});
