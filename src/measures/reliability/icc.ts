import type { Interval } from "../../statistics/interval.ts";
import { StancekitError } from "../../base/errors.ts";
import { checkedConfidence } from "../../statistics/share.ts";
import { completeValues } from "./complete-units.ts";
import type { CompleteBasis, NoValue } from "./complete-result.ts";
import { agreementInterval, consistencyInterval } from "./icc-interval.ts";
import { meanSquaresOf, type MeanSquares } from "./mean-squares.ts";
import { ratingsOf, type RatingsInput, type RatingsOptions } from "./ratings.ts";

/** How an intraclass correlation is computed. */
export interface IccOptions extends RatingsOptions {
  /**
   * `"agreement"`, ICC(A,1), unless given: ratings should be equal, so a coder who is always higher counts against it.
   * `"consistency"`, ICC(C,1): only differences between units should be equal.
   */
  readonly model?: "agreement" | "consistency";
  /** The level of the interval; 0.95 unless given. */
  readonly confidence?: number;
}

/** An intraclass correlation, or why it is not defined. */
export type IntraclassCorrelation = CompleteBasis & {
  readonly model: "agreement" | "consistency";
} & (
    | {
        readonly status: "ok";
        readonly value: number;
        /** Not there where ratings fit the model without any error, too few degrees of freedom are left, or the level is next to 1. */
        readonly interval?: Interval;
        readonly meanSquares: MeanSquares;
      }
    | NoValue
  );

/**
 * Intraclass correlation: the share of the variance of single ratings that lies between units, in a two-way model where
 * every coder rates every unit. 1 is full agreement (or consistency); it can fall below 0, to −1/(k − 1) for consistency.
 *
 * Formula: with n units, k coders and the mean squares of a two-way analysis of variance between units M_U, between coders
 * M_C and of the rest M_E: `ICC(C,1) = (M_U − M_E) / (M_U + (k − 1)M_E)` and
 * `ICC(A,1) = (M_U − M_E) / (M_U + (k − 1)M_E + k(M_C − M_E)/n)`. The interval is by F distributions, exact for consistency
 * and by Satterthwaite's degrees of freedom for agreement; it takes units (for agreement also coders) as drawn at random.
 *
 * Missing: units that a coder did not rate are left out and counted in `unitsLeftOut`. Undefined with `"no-overlap"` for
 * fewer than two coders or two complete units, with `"no-variation"` where the denominator is 0.
 *
 * Source: McGraw & Wong 1996, doi:10.1037/1082-989X.1.1.30, tables 4 and 7 (as R's irr).
 *
 * @throws {StancekitError} `invalid-data` for ratings that cannot be read; `invalid-option` for words, or an option out of range.
 *
 * @example
 * import { icc } from "stancekit";
 * const rows = [[1, 2, 3, 5], [2, 3, 4, 6]];
 * const [consistency, agreement] = [icc(rows, { model: "consistency" }), icc(rows)];
 * consistency.status === "ok" && consistency.value; // => 1
 * agreement.status === "ok" && agreement.value.toFixed(4); // => "0.8537"
 */
export function icc(input: RatingsInput, options: IccOptions = {}): IntraclassCorrelation {
  const { model = "agreement", confidence = 0.95 } = options;
  if (model !== "agreement" && model !== "consistency") {
    throw new StancekitError(
      "invalid-option",
      `model is ${JSON.stringify(model)}: expected "agreement" or "consistency"`,
    );
  }
  checkedConfidence(confidence);
  const ratings = ratingsOf(input, options);
  const { units, leftOut, values } = completeValues(ratings, "an intraclass correlation");
  const [n, k] = [units.length, ratings.coders];
  const basis = { units: n, unitsLeftOut: leftOut, raters: k, model };
  if (n < 2 || k < 2) return { ...basis, status: "undefined", reason: "no-overlap" };
  const meanSquares = meanSquaresOf(values);
  const { units: between, coders, error } = meanSquares;
  const consistency = between + (k - 1) * error;
  const denominator = model === "consistency" ? consistency : consistency + (k * (coders - error)) / n;
  if (denominator <= 0) return { ...basis, status: "undefined", reason: "no-variation" };
  const value = (between - error) / denominator;
  const interval =
    model === "consistency"
      ? consistencyInterval(meanSquares, n, k, confidence)
      : agreementInterval(value, meanSquares, n, k, confidence);
  return { ...basis, status: "ok", value, ...(interval === undefined ? {} : { interval }), meanSquares };
}
