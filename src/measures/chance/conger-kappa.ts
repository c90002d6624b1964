import type { Coefficient } from "../coefficient.ts";
import { ratingsOf, type Ratings, type RatingsInput } from "../reliability/ratings.ts";
import { categoryCounts } from "./category-counts.ts";
import { drawnFromShares } from "./chance-models.ts";
import { orderedWeights } from "./ordered-weights.ts";
import { severalCoefficient, type SeveralRatersOptions } from "./several-raters.ts";
import { unitAgreement } from "./unit-agreement.ts";

/**
 * Conger's κ ("exact" Fleiss κ): how far several raters agree beyond what their own habits would give. Chance lets each
 * rater draw from their own shares of the categories; for two raters of the same units it is Cohen's κ.
 *
 * Formula: `κ = (p_a − p_e)/(1 − p_e)`, with p_a as for {@link fleissKappa} and p_e the mean over pairs of raters (g, h) of
 * `Σ w_kl·p_gk·p_hl`, p_gk the share of category k among the ratings of g. At most 1. Standard error and interval (t with
 * n − 1 degrees of freedom) are irrCAC's; with complete data the value is `kappam.fleiss(exact = TRUE)` of R's irr.
 *
 * Input: one row per coder, or `ratings(...)`; counts would not say who rated what. Missing ratings lower a unit's number
 * of raters; raters who rated nothing are left out. Status "undefined": "no-overlap" where no unit has two ratings,
 * "no-variation" where all ratings are in one category.
 *
 * Source: Conger (1980), doi:10.1037/0033-2909.88.2.322; missing cells, weights and standard error: Gwet (2014), ch. 2, 5.
 *
 * @throws {StancekitError} as `fleissKappa`.
 *
 * @example
 * import { congerKappa } from "stancekit";
 * const kappa = congerKappa([["a", "b", "b", "a"], ["a", "b", "a", "a"], ["a", "b", "b", null]]);
 * kappa.status === "ok" && kappa.value.toFixed(3); // => "0.684"
 */
export function congerKappa(input: RatingsInput, options: SeveralRatersOptions = {}): Coefficient {
  const table = ratingsOf(input, options);
  const { categories, codes, units, declared = true } = table;
  const q = categories.length;
  const weights = orderedWeights(options.weights ?? "identity", categories, declared);
  const agreement = unitAgreement(categoryCounts(table, options), weights);
  const raters = activeRaters(table);
  const n = agreement.rated.length;
  const basis = { coefficient: "conger-kappa", units: n, raters: raters.length, categories: q };
  const promise = new Float64Array(q);
  const surplusOfUnits = new Float64Array(n);
  let expected = 0;
  for (const { coder, shares, ratings } of raters) {
    drawnFromShares(sharesOfOthers(raters, coder), weights, promise);
    const own = shares.reduce((sum, share, k) => sum + share * promise[k]!, 0);
    expected += own / raters.length;
    for (const [place, unit] of agreement.rated.entries()) {
      const code = codes[coder * units + unit]!;
      if (code >= 0) surplusOfUnits[place]! += ((n / ratings) * (promise[code]! - own)) / raters.length;
    }
  }
  const expectedOfUnits = surplusOfUnits.map((surplus) => expected + surplus);
  return severalCoefficient(basis, agreement, expected, expectedOfUnits, options);
}

/** A rater who rated something, with the shares of the categories among their ratings. */
interface ActiveRater {
  readonly coder: number;
  readonly ratings: number;
  readonly shares: Float64Array;
}

function activeRaters({ coders, units, codes, categories }: Ratings): ActiveRater[] {
  return Array.from({ length: coders }, (_, coder) => {
    const given = codes.subarray(coder * units, (coder + 1) * units).filter((code) => code >= 0);
    const shares = new Float64Array(categories.length);
    for (const code of given) shares[code]! += 1 / given.length;
    return { coder, ratings: given.length, shares };
  }).filter(({ ratings }) => ratings > 0);
}

function sharesOfOthers(raters: readonly ActiveRater[], coder: number): Float64Array {
  const others = raters.filter((rater) => rater.coder !== coder);
  const mean = new Float64Array(others[0]?.shares.length ?? 0);
  for (const { shares } of others) for (const [k, share] of shares.entries()) mean[k]! += share / others.length;
  return mean;
}
