import { checkedWeights } from "../../base/weights.ts";
import type { VoteCounts } from "./vote-counts.ts";

/** An index over many votes: the mean of those that have one, and how many these are. */
export type MeanCohesion = {
  /** How many votes had a value and a weight above 0; only these are in the mean. */
  readonly votes: number;
  /** How many votes of a weight above 0 had no value. */
  readonly votesWithoutValue: number;
} & ({ readonly status: "ok"; readonly value: number } | { readonly status: "no-value" });

/** The options of `meanCohesion`. */
export interface MeanCohesionOptions {
  /** One weight per vote, finite and ≥ 0, 0 leaving it out; all 1 unless given. */
  readonly weights?: ArrayLike<number>;
}

/**
 * The cohesion of a group over many votes: the weighted mean of an index of single votes.
 *
 * Formula: `Σ w·index / Σ w` over the votes for which the index is defined. Range: that of the index.
 * Missing: votes without a value (under Rice's index, those on which nobody took a side) are left out and counted.
 * Degenerate: status `"no-value"` where no vote is left.
 *
 * @throws {StancekitError} `invalid-option` for a bad count or weight, or weights that are not one per vote.
 *
 * @example
 * import { meanCohesion, riceIndex } from "stancekit";
 * const votes = [{ yes: 90, no: 10 }, { yes: 50, no: 50 }, { yes: 0, no: 0, abstain: 8 }];
 * meanCohesion(votes, riceIndex); // => { status: "ok", value: 0.4, votes: 2, votesWithoutValue: 1 }
 * meanCohesion([], riceIndex); // => { status: "no-value", votes: 0, votesWithoutValue: 0 }
 */
export function meanCohesion(
  votes: readonly VoteCounts[],
  index: (counts: VoteCounts) => number | undefined,
  { weights }: MeanCohesionOptions = {},
): MeanCohesion {
  const checked = checkedWeights(votes.length, weights, "vote");
  let sum = 0;
  let weightSum = 0;
  let counted = 0;
  let votesWithoutValue = 0;
  for (const [place, counts] of votes.entries()) {
    const weight = checked[place]!;
    const value = index(counts);
    if (weight === 0) continue;
    if (value === undefined) {
      votesWithoutValue++;
      continue;
    }
    sum += weight * value;
    weightSum += weight;
    counted++;
  }
  if (counted === 0) return { status: "no-value", votes: 0, votesWithoutValue };
  return { status: "ok", value: sum / weightSum, votes: counted, votesWithoutValue };
}
