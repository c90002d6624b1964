import type { Coefficient } from "../coefficient.ts";
import { bootstrapInterval } from "./alpha-bootstrap.ts";
import { analyticInterval, standardErrorOf } from "./alpha-error.ts";
import { disagreementOf, selfMeetings } from "./alpha-disagreement.ts";
import { alphaOptionsOf, type AlphaOptions } from "./alpha-options.ts";
import { differenceOf } from "./difference.ts";
import type { MeasurementLevel } from "./measurement-level.ts";
import { tallyOf } from "./tally-of.ts";
import type { AlphaInput } from "./unit-tally.ts";

/** What alpha tells beside any coefficient. Its `units` are those with two ratings or more: the others count for nothing. */
export interface AlphaBasis {
  readonly level: MeasurementLevel | "custom";
  /** How many ratings stand in these units. */
  readonly pairable: number;
}

/** Krippendorff's alpha, or why it is not defined. */
export type KrippendorffAlpha =
  | (Extract<Coefficient, { status: "ok" }> &
      AlphaBasis & {
        /** D_o, in the unit of δ: the mean difference within units. */
        readonly observedDisagreement: number;
        /** D_e, in the unit of δ: the mean difference of all pairs of ratings; alpha is 1 − D_o/D_e. */
        readonly expectedDisagreement: number;
      })
  | (Extract<Coefficient, { status: "undefined" }> & AlphaBasis);

/**
 * Krippendorff's alpha: how far several coders agree beyond chance, for any number of coders, missing ratings and any level
 * of measurement. 1 is full agreement, 0 what ratings dealt out at random would give, below 0 is systematic disagreement.
 *
 * Formula: `α = 1 − D_o/D_e`. With m_u ratings in unit u, n of them in all units and n_c of category c:
 * `D_o = (1/n)·Σ_u Σ_{i≠j} δ(x_ui, x_uj)/(m_u − 1)` and `D_e = Σ_c Σ_k n_c·n_k·δ(c, k) / (n(n − 1))`. δ is 1 for different
 * categories (nominal), `(n_c + … + n_k − (n_c + n_k)/2)²` (ordinal), `(c − k)²` (interval), `((c − k)/(c + k))²` (ratio),
 * or what a function says. Agreement is given by Gwet's equivalent form, with s the largest δ there can be:
 * `p_e = 1 − (1 − 1/n)·D_e/s`, `p_a = 1 − (1 − 1/n)·D_o/s`, so that `α = (p_a − p_e)/(1 − p_e)`.
 *
 * Missing: ratings that are not there are no ratings; a unit with fewer than two counts for nothing. Undefined with
 * `"no-overlap"` when no unit is left and `"no-variation"` when all ratings that are left are the same (fast-krippendorff
 * throws, irr gives 1). Units, range: none, and from −1 (or lower, with few ratings) to 1.
 *
 * Standard error: the linearised one of Gwet (as irrCAC's `krippen.alpha.raw`) where δ does not depend on the ratings, so at
 * all levels but the ordinal; the analytic interval is α ± t·error with one degree of freedom per unit less one, ended at 1.
 * A bootstrap draws units; the one that Krippendorff describes draws pairs of ratings and gives other intervals.
 * Cost: of the order of the cells, plus the square of the categories for ratio and own functions.
 *
 * Source: Krippendorff 2018, "Content Analysis", ch. 12; Hayes & Krippendorff 2007, doi:10.1080/19312450709336664; Gwet 2014,
 * "Handbook of Inter-Rater Reliability". R's irr 0.84.1 gives another value for complete data of m ≥ 3 coders: it counts each
 * rating m − 1 times, so that all n − 1 and 1 − 1/n above become n − 1/(m − 1) and 1 − 1/(n(m − 1)). `compat: "irr"` does so
 * too, and all that is said here of D_e, p_a and p_e holds with these; the standard error is the same.
 *
 * @throws {StancekitError} `invalid-data` for ratings that cannot be read, are off the declared categories or scale, or are
 * negative at the ratio level; `invalid-option` for a level that does not suit the categories, and for options out of range.
 *
 * @example
 * import { krippendorffAlpha } from "stancekit";
 * const rows = [[1, 2, 3, 3, 2, null], [1, 2, 3, 3, 1, 2], [null, 3, 3, 3, 2, 2]];
 * const alpha = krippendorffAlpha(rows, { level: "ordinal" });
 * alpha.status === "ok" && alpha.value.toFixed(4); // => "0.7997"
 * const counted = krippendorffAlpha({ counts: [[3, 0], [1, 2], [0, 3]] });
 * counted.status === "ok" && counted.value.toFixed(4); // => "0.6000"
 * krippendorffAlpha([[1, 1], [1, 1]]);
 * // => {
 * //   coefficient: "krippendorff-alpha", level: "nominal", units: 2, raters: 2, categories: 1, pairable: 4,
 * //   status: "undefined", reason: "no-variation",
 * // }
 */
export function krippendorffAlpha(ratings: AlphaInput, options: AlphaOptions = {}): KrippendorffAlpha {
  const { level, scale, confidence, bootstrap, compat } = alphaOptionsOf(options);
  const tally = tallyOf(ratings, options);
  const difference = differenceOf(tally, level, scale);
  const itself = selfMeetings(tally, compat);
  const disagreement = disagreementOf(tally, difference, itself);
  const basis = {
    coefficient: "krippendorff-alpha",
    level: typeof level === "function" ? ("custom" as const) : level,
    units: tally.units.length,
    raters: tally.coders,
    categories: tally.categories.length,
    pairable: disagreement.pairable,
  };
  if (basis.units === 0) return { ...basis, status: "undefined", reason: "no-overlap" };
  if (disagreement.value === undefined) return { ...basis, status: "undefined", reason: "no-variation" };
  const { value, observed, expected, pairable } = disagreement;
  const standardError = difference.fixed ? standardErrorOf(tally, disagreement, compat) : undefined;
  const analytic =
    standardError === undefined ? undefined : analyticInterval(value, standardError, basis.units, confidence);
  const interval = bootstrap === undefined ? analytic : bootstrapInterval(tally, difference, itself, bootstrap);
  const largest = difference.largest(disagreement.totals);
  return {
    ...basis,
    status: "ok",
    value,
    observedAgreement: 1 - ((1 - itself / pairable) * observed) / (pairable * largest),
    expectedAgreement: 1 - expected / (pairable * pairable * largest),
    observedDisagreement: observed / pairable,
    expectedDisagreement: expected / (pairable * (pairable - itself)),
    ...(standardError === undefined ? {} : { standardError }),
    ...(interval === undefined ? {} : { interval }),
  };
}
