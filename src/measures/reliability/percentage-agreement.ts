import { StancekitError } from "../../base/errors.ts";
import { numericCategories } from "./categories.ts";
import type { NoValue } from "./complete-result.ts";
import { ratingsOf, type Ratings, type RatingsInput, type RatingsOptions } from "./ratings.ts";

/** How agreement is counted. */
export interface PercentageAgreementOptions extends RatingsOptions {
  /** Numbers no further apart than this agree, rounding aside: 0.7 and 0.8 are 0.1 apart. 0 unless given. */
  readonly tolerance?: number;
}

/** A share of agreement and the units it rests on, or why there is none. */
export type AgreementShare =
  { readonly status: "ok"; readonly value: number; readonly units: number } | (NoValue & { readonly units: 0 });

/** Agreement as a share, counted in two ways. */
export interface PercentageAgreement {
  /** The share of units on which all coders agree, among the units that all of them rated. */
  readonly unanimous: AgreementShare;
  /** The share of agreeing pairs of coders, averaged over the units that two coders or more rated. */
  readonly pairwise: AgreementShare;
  readonly raters: number;
  /** Units that count for `pairwise` alone since a coder did not rate them, or for neither. */
  readonly unitsWithMissing: number;
}

/**
 * Percentage agreement, as shares from 0 to 1 (times 100 for percent): how often coders agree, chance included. It comes in
 * two ways that are easily confused: `unanimous` asks that all coders agree (R's `irr::agree`), `pairwise` how often two of
 * them do (`p_a` of R's irrCAC). The first can only fall as coders are added. With two coders and nothing missing they are
 * the same. Neither says how much of it chance would give: use `krippendorffAlpha` for that.
 *
 * Formula: with m_u ratings of unit u, `unanimous` is the share of complete units whose highest and lowest rating are no
 * more than `tolerance` apart; `pairwise` is the mean over units with m_u ≥ 2 of `agreeing ordered pairs / (m_u(m_u − 1))`.
 * A tolerance above 0 is stretched by 1e-12 of the larger of two numbers, since a difference of decimals is rounded.
 *
 * Missing: see above; nothing is filled in. Undefined with `"no-overlap"` for fewer than two coders or no unit that counts.
 *
 * @throws {StancekitError} `invalid-data` for ratings that cannot be read; `invalid-option` for a tolerance below 0, or with words.
 *
 * @example
 * import { percentageAgreement } from "stancekit";
 * percentageAgreement([[1, 2, 3, 3], [1, 2, 2, null], [1, 1, 2, 3]]);
 * // => {
 * //   unanimous: { status: "ok", value: 0.3333333333333333, units: 3 },
 * //   pairwise: { status: "ok", value: 0.6666666666666666, units: 4 },
 * //   raters: 3, unitsWithMissing: 1,
 * // }
 */
export function percentageAgreement(
  input: RatingsInput,
  options: PercentageAgreementOptions = {},
): PercentageAgreement {
  const { tolerance = 0 } = options;
  if (!(tolerance >= 0)) {
    throw new StancekitError("invalid-option", `tolerance is ${tolerance}: expected a number of at least 0`);
  }
  const ratings = ratingsOf(input, options);
  const values =
    tolerance === 0
      ? ratings.categories.map((_, place) => place)
      : numericCategories(ratings.categories, "a tolerance");
  const { coders, units } = ratings;
  let complete = 0;
  let unanimous = 0;
  let pairable = 0;
  let pairwise = 0;
  for (let unit = 0; unit < units; unit++) {
    const given = valuesOf(ratings, unit, values);
    if (given.length < 2) continue;
    pairable++;
    const share = agreeingShare(given, tolerance);
    pairwise += share;
    if (given.length < coders) continue;
    complete++;
    if (share === 1) unanimous++;
  }
  return {
    unanimous: shareOf(unanimous, complete),
    pairwise: shareOf(pairwise, pairable),
    raters: coders,
    unitsWithMissing: units - complete,
  };
}

/** What coders said of a unit, upwards. */
function valuesOf({ coders, units, codes }: Ratings, unit: number, values: readonly number[]): Float64Array {
  const given = new Float64Array(coders);
  let count = 0;
  for (let coder = 0; coder < coders; coder++) {
    const code = codes[coder * units + unit]!;
    if (code >= 0) given[count++] = values[code]!;
  }
  return given.subarray(0, count).sort();
}

/** What rounding may add to a difference, as a share of the larger number; whole numbers up to 1e12 stay exact. */
const ROUNDING = 1e-12;

/** The share of pairs of sorted values no more than the tolerance apart. */
function agreeingShare(sorted: Float64Array, tolerance: number): number {
  const rounding = tolerance === 0 ? 0 : ROUNDING;
  let agreeing = 0;
  for (let high = 1, low = 0; high < sorted.length; high++) {
    const above = sorted[high]!;
    while (above - sorted[low]! > tolerance + rounding * Math.max(Math.abs(above), Math.abs(sorted[low]!))) low++;
    agreeing += high - low;
  }
  return agreeing / ((sorted.length * (sorted.length - 1)) / 2);
}

function shareOf(sum: number, units: number): AgreementShare {
  return units === 0
    ? { status: "undefined", reason: "no-overlap", units: 0 }
    : { status: "ok", value: sum / units, units };
}
