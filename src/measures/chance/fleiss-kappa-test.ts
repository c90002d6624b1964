import { categoryCounts, type CategoryCounts, type CountedRatings } from "./category-counts.ts";
import { chanceTest, type ChanceTest } from "./chance-test.ts";
import { fleissCoefficient } from "./fleiss-kappa.ts";

/**
 * Tests Fleiss' κ against 0: how far it lies from what raters would reach who judge by chance, in standard errors under
 * chance (the z of `kappam.fleiss` of R's irr). For many units; two-sided; categories that agree or not, without weights.
 *
 * Formula: `z = κ/s₀`, `s₀² = 2·(S² − Σ π_k(1 − π_k)(1 − 2π_k)) / (N·r(r − 1)·S²)`, with `S = Σ π_k(1 − π_k)`, π_k the share
 * of category k, N units and r raters. `undefined` where units differ in their number of raters, since the formula asks
 * for the same of each, and where κ is not defined. Units that nobody rated are left out.
 *
 * Source: Fleiss, Nee & Landis (1979), "Large sample variance of kappa in the case of different sets of raters",
 * doi:10.1037/0033-2909.86.5.974, which corrects Fleiss (1971).
 *
 * @throws {StancekitError} as `fleissKappa`.
 *
 * @example
 * import { fleissKappaTest } from "stancekit";
 * fleissKappaTest({ counts: [[4, 0], [0, 4], [4, 0]] })?.z.toFixed(3); // => "4.243"
 * fleissKappaTest([["a", "b"], ["a", null]]); // => undefined
 */
export function fleissKappaTest(
  input: CountedRatings,
  options: { readonly categories?: readonly (number | string)[] } = {},
): ChanceTest | undefined {
  return fleissTestOfCounts(categoryCounts(input, options));
}

/** The test of ratings that were counted already. */
export function fleissTestOfCounts(table: CategoryCounts): ChanceTest | undefined {
  const { categories, counts, raters } = table;
  const kappa = fleissCoefficient(table, {});
  const total = counts.reduce((sum, count) => sum + count, 0);
  // no unit has more raters than `raters`, so the total tells whether all have as many
  if (kappa.status === "undefined" || Math.abs(total - raters * kappa.units) > 1e-9 * total) return undefined;
  let spread = 0;
  let skew = 0;
  for (let k = 0; k < categories.length; k++) {
    let share = 0;
    for (let cell = k; cell < counts.length; cell += categories.length) share += counts[cell]! / total;
    spread += share * (1 - share);
    skew += share * (1 - share) * (1 - 2 * share);
  }
  const variance = (2 * (spread ** 2 - skew)) / (kappa.units * raters * (raters - 1) * spread ** 2);
  return chanceTest(kappa.value, variance);
}
