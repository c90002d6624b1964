import { differenceOf } from "./difference.ts";
import type { DifferenceFunction, MeasurementLevel } from "./measurement-level.ts";
import { StancekitError } from "../../base/errors.ts";
import { ratingsOf, type RatingsInput, type RatingsOptions } from "./ratings.ts";
import { tallyOf } from "./tally-of.ts";
import { totalsOf } from "./unit-tally.ts";

/** How disagreements are found. */
export interface DisagreementOptions extends RatingsOptions {
  /** What counts as far apart, as for alpha; `"nominal"` unless given. */
  readonly level?: MeasurementLevel | DifferenceFunction;
  /** No more than so many; all of them unless given. */
  readonly limit?: number;
}

/** A unit on which coders disagree, and who said what. */
export interface UnitDisagreement {
  /** Its place among the units. */
  readonly unit: number;
  /** The mean δ over the pairs of its ratings. */
  readonly disagreement: number;
  /** What it adds to the observed disagreement of alpha, as a share of all; units with more ratings add more. */
  readonly share: number;
  /** The ratings there are, by coder. */
  readonly ratings: readonly { readonly coder: number; readonly rating: number | string }[];
}

/**
 * The units on which coders disagree, worst first: where to look when alpha is low. Units of equal disagreement keep their
 * order; units on which all agree, or that fewer than two coders rated, are not listed.
 *
 * Formula: with m_u ratings of unit u, `Σ_{i≠j} δ(x_ui, x_uj) / (m_u(m_u − 1))`, δ as for `krippendorffAlpha` at the same
 * level: 1 for different categories if nominal, the squared difference of values if interval, of mean ranks if ordinal. So
 * it runs from above 0 to the largest δ, in the unit of δ.
 *
 * @throws {StancekitError} as `krippendorffAlpha`, and `invalid-option` for a limit that is no whole number of at least 0.
 *
 * @example
 * import { disagreements } from "stancekit";
 * disagreements([[1, 1, -1], [1, 0, 1], [1, null, 1]], { level: "interval" });
 * // => [
 * //   {
 * //     unit: 2, disagreement: 2.6666666666666665, share: 0.8,
 * //     ratings: [{ coder: 0, rating: -1 }, { coder: 1, rating: 1 }, { coder: 2, rating: 1 }],
 * //   },
 * //   {
 * //     unit: 1, disagreement: 1, share: 0.2,
 * //     ratings: [{ coder: 0, rating: 1 }, { coder: 1, rating: 0 }],
 * //   },
 * // ]
 */
export function disagreements(input: RatingsInput, options: DisagreementOptions = {}): UnitDisagreement[] {
  const { level = "nominal", limit = Infinity } = options;
  if (!(limit === Infinity || (Number.isInteger(limit) && limit >= 0))) {
    throw new StancekitError("invalid-option", `limit is ${limit}: expected a whole number of at least 0`);
  }
  const { coders, units, codes, categories, declared = false } = ratingsOf(input, options);
  const tally = tallyOf({ coders, units, codes, categories, declared }, {});
  const within = differenceOf(tally, level, undefined).within(totalsOf(tally));
  const all = within.reduce((sum, part) => sum + part, 0);
  const worst = Array.from(tally.units.keys())
    .filter((place) => within[place]! > 0)
    .map((place) => ({ place, disagreement: within[place]! / tally.sizes[place]! }))
    .sort((a, b) => b.disagreement - a.disagreement);
  return worst.slice(0, limit).map(({ place, disagreement }) => {
    const unit = tally.units[place]!;
    const said = Array.from({ length: coders }, (_, coder) => ({ coder, code: codes[coder * units + unit]! }));
    const given = said.filter(({ code }) => code >= 0).map(({ coder, code }) => ({ coder, rating: categories[code]! }));
    return { unit, disagreement, share: within[place]! / all, ratings: given };
  });
}
