import { checkedCounts, type VoteCounts } from "./vote-counts.ts";

/**
 * Hix, Noury and Roland's agreement index: like Rice's, but abstaining is a third way to vote.
 *
 * Formula: `(M − ½·(T − M)) / T`, with M the largest of the three counts and T their sum. Range [0, 1]: 1 when all voted
 * the same way, 0 when the group was split into three equal parts; two equal parts score ¼.
 * Degenerate: `undefined` where nobody voted.
 *
 * Source: Hix, Noury & Roland (2005), "Power to the parties", doi:10.1017/S0007123405000128.
 *
 * @throws {StancekitError} `invalid-option` for a count that is negative or not finite.
 *
 * @example
 * import { hixAgreementIndex } from "stancekit";
 * hixAgreementIndex({ yes: 60, no: 20, abstain: 20 }); // => 0.4
 * hixAgreementIndex({ yes: 0, no: 0 }); // => undefined
 */
export function hixAgreementIndex(counts: VoteCounts): number | undefined {
  const votes = checkedCounts(counts);
  const most = Math.max(...votes);
  const total = votes[0] + votes[1] + votes[2];
  return total === 0 ? undefined : (most - (total - most) / 2) / total;
}
