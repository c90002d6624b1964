import { drawnEvenly } from "./chance-models.ts";
import { chanceMeasure, type ChanceMeasure } from "./chance-measure.ts";

/**
 * The Brennan–Prediger coefficient: agreement of two raters beyond that of two who pick among all the categories blindly.
 * Known as S (Bennett, Alpert & Goldstein), and as G; {@link randolphKappa} is the same for several raters.
 *
 * Formula: `(p_a − p_e)/(1 − p_e)`, with `p_a = Σ w_kl·p_kl` and `p_e = Σ w_kl / q²` (1/q when agreement is all or
 * nothing), q the number of categories there are; declare them, used or not, since each lowers the part of chance. Range
 * from `1 − (1 − min w)/(1 − p_e)`, so −1/(q − 1) without weights, to 1. Other symbols, missing answers, degenerate input
 * and use as a `measure` as for {@link cohenKappa}, but one category used throughout is full agreement where two or more
 * are declared. The standard error is irrCAC's.
 *
 * Source: Brennan & Prediger (1981), doi:10.1177/001316448104100307; standard error: Gwet (2014), ch. 5.
 *
 * @throws {StancekitError} as `cohenKappa`.
 *
 * @example
 * import { brennanPrediger } from "stancekit";
 * const options = { categories: ["no", "abstain", "yes"] };
 * const s = brennanPrediger(["yes", "yes", "no", "no"], ["yes", "no", "no", "no"], options);
 * s.status === "ok" && s.value.toFixed(3); // => "0.625"
 */
export const brennanPrediger: ChanceMeasure = /* @__PURE__ */ chanceMeasure({
  model: { id: "brennan-prediger", weights: "identity", chance: drawnEvenly, shares: "pooled" },
});
