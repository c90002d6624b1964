import { checkedCounts, type VoteCounts } from "./vote-counts.ts";

/**
 * How alike two groups voted: the share of votes that one distribution over yes, no and abstention has in common with the
 * other. It is 1 less the total variation distance.
 *
 * Formula: `1 − ½·Σ |p − q|` over the three ways to vote, with p and q the shares of each group. Range [0, 1]: 1 when the
 * groups split in the same proportions (not: when each is united), 0 when no vote of one was cast in the other. Symmetric.
 * Degenerate: `undefined` where one of the groups cast no vote.
 *
 * Source: the index that sites on votes of the European Parliament print for pairs of groups.
 *
 * @throws {StancekitError} `invalid-option` for a count that is negative or not finite.
 *
 * @example
 * import { voteShareSimilarity } from "stancekit";
 * voteShareSimilarity({ yes: 3, no: 1 }, { yes: 1, no: 1 }); // => 0.75
 * voteShareSimilarity({ yes: 3, no: 1 }, { yes: 0, no: 0 }); // => undefined
 */
export function voteShareSimilarity(a: VoteCounts, b: VoteCounts): number | undefined {
  const p = sharesOf(a);
  const q = sharesOf(b);
  if (p === undefined || q === undefined) return undefined;
  return Math.max(0, 1 - p.reduce((sum, share, way) => sum + Math.abs(share - q[way]!), 0) / 2);
}

function sharesOf(counts: VoteCounts): number[] | undefined {
  const votes = checkedCounts(counts);
  const total = votes[0] + votes[1] + votes[2];
  return total === 0 ? undefined : votes.map((count) => count / total);
}
