import type { Difference } from "./measurement-level.ts";
import { squaresTowards, squaresWithin } from "./sums-of-squares.ts";
import type { UnitTally } from "./unit-tally.ts";

/**
 * Krippendorff's ordinal δ: with n_g the uses of category g, `(n_c + … + n_k − (n_c + n_k)/2)²`. The sum is the difference
 * of the mean ranks of categories c and k, so that δ is a squared difference here as well.
 */
export function ordinalDifference(tally: UnitTally): Difference {
  return {
    fixed: false,
    largest: (totals) => {
      const ranks = meanRanks(totals);
      return ranks.length === 0 ? 0 : (ranks.at(-1)! - ranks[0]!) ** 2;
    },
    towards: (totals) => squaresTowards(totals, meanRanks(totals)),
    within: (totals) => squaresWithin(tally, meanRanks(totals)),
  };
}

/** The mean rank of the ratings in each category, from the middle of all ranks. */
function meanRanks(totals: Float64Array): Float64Array {
  let below = -totals.reduce((sum, total) => sum + total, 0) / 2;
  return totals.map((total) => {
    const rank = below + total / 2;
    below += total;
    return rank;
  });
}
