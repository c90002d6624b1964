import type { Coefficient } from "../coefficient.ts";
import { ratingsOf, type Ratings, type RatingsInput } from "../reliability/ratings.ts";
import type { AgreementWeights } from "./agreement-weights.ts";
import { cohenKappa } from "./cohen-kappa.ts";
import { pairTable } from "./cross-table.ts";

/** How to read the ratings for Light's κ. */
export interface LightKappaOptions {
  /** The categories there are, in their order, used or not; those that occur unless given. */
  readonly categories?: readonly (number | string)[];
  /** How much two categories agree; all or nothing unless given. */
  readonly weights?: AgreementWeights;
}

/**
 * Light's κ: the mean of Cohen's κ over all pairs of raters. Range [−1, 1] as for {@link cohenKappa}.
 *
 * p_a and p_e are means over the pairs too, so that they do not give the value by the usual formula; there is no standard
 * error. Missing: each pair goes by the units that both rated (irr instead drops every unit that anyone left out); `units`
 * counts those with two ratings or more. Status "undefined" as soon as one pair has no κ, with the reason of that pair,
 * and "no-overlap" for a single rater.
 *
 * Source: Light (1971), "Measures of response agreement for qualitative data", doi:10.1037/h0031643; irr's `kappam.light`.
 *
 * @throws {StancekitError} `invalid-data` for rows of unequal length or a rating that is no category; `invalid-option` for
 * weights that do not fit the categories.
 *
 * @example
 * import { lightKappa } from "stancekit";
 * const kappa = lightKappa([["a", "b", "b", "a"], ["a", "b", "a", "a"], ["a", "b", "b", null]]);
 * kappa.status === "ok" && kappa.value.toFixed(3); // => "0.633"
 */
export function lightKappa(input: RatingsInput, options: LightKappaOptions = {}): Coefficient {
  const table = ratingsOf(input, options);
  const { coders, categories } = table;
  const pairs = (coders * (coders - 1)) / 2;
  const basis = {
    coefficient: "light-kappa",
    units: pairedUnits(table),
    raters: coders,
    categories: categories.length,
  };
  if (basis.units === 0) return { ...basis, status: "undefined", reason: "no-overlap" };
  let [value, observedAgreement, expectedAgreement] = [0, 0, 0];
  for (let one = 0; one < coders; one++) {
    for (let other = one + 1; other < coders; other++) {
      const kappa = cohenKappa.ofTable(pairTable(table, one, other), { weights: options.weights ?? "identity" });
      if (kappa.status === "undefined") return { ...basis, status: "undefined", reason: kappa.reason };
      value += kappa.value / pairs;
      observedAgreement += kappa.observedAgreement / pairs;
      expectedAgreement += kappa.expectedAgreement / pairs;
    }
  }
  return { ...basis, status: "ok", value, observedAgreement, expectedAgreement };
}

function pairedUnits({ coders, units, codes }: Ratings): number {
  const ratings = new Int32Array(units);
  for (let cell = 0; cell < coders * units; cell++) if (codes[cell]! >= 0) ratings[cell % units]! += 1;
  return ratings.filter((count) => count > 1).length;
}
