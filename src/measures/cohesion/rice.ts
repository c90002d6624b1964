import { checkedCounts, type VoteCounts } from "./vote-counts.ts";

/**
 * Rice's index of cohesion: the majority of a group over its minority, as a share of those who took a side. Abstentions
 * are not looked at.
 *
 * Formula: `|Y − N| / (Y + N)`. Range [0, 1]: 1 when all who took a side took the same, 0 when they were evenly split.
 * Small groups score high by chance. Degenerate: `undefined` where nobody took a side.
 *
 * Source: Rice (1925), "The behavior of legislative groups", doi:10.2307/2142407.
 *
 * @throws {StancekitError} `invalid-option` for a count that is negative or not finite.
 *
 * @example
 * import { riceIndex } from "stancekit";
 * riceIndex({ yes: 90, no: 10 }); // => 0.8
 * riceIndex({ yes: 0, no: 0, abstain: 8 }); // => undefined
 */
export function riceIndex(counts: VoteCounts): number | undefined {
  const [yes, no] = checkedCounts(counts);
  return yes + no === 0 ? undefined : Math.abs(yes - no) / (yes + no);
}
