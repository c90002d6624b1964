import { drawnWhereUncertain } from "./chance-models.ts";
import { chanceMeasure, type ChanceMeasure } from "./chance-measure.ts";

/**
 * Gwet's AC1: agreement of two raters beyond chance, where chance has a say only as far as the categories are spread.
 * It stays high where nearly all units fall into one category and nearly all raters agree, where κ and π fall to 0.
 *
 * Formula: `(p_a − p_e)/(1 − p_e)`, with `p_a = Σ w_kl·p_kl` and `p_e = Σ w_kl·Σ_k π_k(1 − π_k) / (q(q − 1))`,
 * `π_k = (p_k. + p_.k)/2` and q the number of categories there are; declare them, used or not. Range from
 * `1 − (1 − min w)/(1 − Σ w/q²)` (−1/(q − 1) without weights) to 1; with weights the low end is a bound that need not be
 * reached. Other symbols, missing answers, degenerate input and use as a `measure` as for {@link cohenKappa}, but one
 * category used throughout is full agreement where two or more are declared. With weights it is {@link gwetAC2}. The
 * standard error is irrCAC's.
 *
 * Source: Gwet (2008), "Computing inter-rater reliability and its variance in the presence of high agreement",
 * doi:10.1348/000711006X126600.
 *
 * @throws {StancekitError} as `cohenKappa`.
 *
 * @example
 * import { cohenKappa, gwetAC1 } from "stancekit";
 * const table = [[118, 5], [2, 0]];
 * const [ac1, kappa] = [gwetAC1.ofTable(table), cohenKappa.ofTable(table)];
 * ac1.status === "ok" && ac1.value.toFixed(3); // => "0.941"
 * kappa.status === "ok" && kappa.value.toFixed(3); // => "-0.023"
 */
export const gwetAC1: ChanceMeasure = /* @__PURE__ */ chanceMeasure({
  model: { id: "gwet-ac1", weights: "identity", chance: drawnWhereUncertain, shares: "pooled" },
});

/**
 * Gwet's AC2: {@link gwetAC1} for graded categories, with quadratic weights unless others are given; with
 * `weights: "identity"` it is AC1.
 *
 * @throws {StancekitError} as `cohenKappa`.
 *
 * @example
 * import { gwetAC2 } from "stancekit";
 * const ac2 = gwetAC2([1, 2, 3, 3, 1], [1, 2, 2, 3, 1], { categories: [1, 2, 3] });
 * ac2.status === "ok" && ac2.value.toFixed(3); // => "0.853"
 */
export const gwetAC2: ChanceMeasure = /* @__PURE__ */ chanceMeasure({
  model: { id: "gwet-ac2", weights: "quadratic", chance: drawnWhereUncertain, shares: "pooled" },
});
