import { checkedCounts, type VoteCounts } from "./vote-counts.ts";

/**
 * Attinà's index of agreement: the largest part of a group over all the rest of it, abstaining being a way to vote.
 *
 * Formula: `(M − (T − M)) / T`, with M the largest of the three counts and T their sum. Range [−⅓, 1]: 1 when all voted
 * the same way, 0 when one half stood against the rest, −⅓ when the group was split into three equal parts.
 * Degenerate: `undefined` where nobody voted.
 *
 * Source: Attinà (1990), "The voting behaviour of the European Parliament members and the problem of the Europarties",
 * European Journal of Political Research 18, 557–579.
 *
 * @throws {StancekitError} `invalid-option` for a count that is negative or not finite.
 *
 * @example
 * import { attinaIndex } from "stancekit";
 * attinaIndex({ yes: 60, no: 20, abstain: 20 }); // => 0.2
 * attinaIndex({ yes: 45, no: 45, abstain: 10 }); // => -0.1
 */
export function attinaIndex(counts: VoteCounts): number | undefined {
  const votes = checkedCounts(counts);
  const most = Math.max(...votes);
  const total = votes[0] + votes[1] + votes[2];
  return total === 0 ? undefined : (most - (total - most)) / total;
}
