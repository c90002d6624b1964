import type { CompareOptions } from "../compare/options.ts";

/** Which agreement counts as at least as extreme as that observed: as much or more, as little or less, or either. */
export type Alternative = "greater" | "less" | "two-sided";

/** The options of `permutationTest`. */
export interface PermutationOptions<TopicId extends string = string> extends Pick<
  CompareOptions<TopicId>,
  "measure" | "topics" | "weights" | "positions"
> {
  /** Any integer; the same seed gives the same result. */
  readonly seed: number;
  /** How many random permutations; where there are no more different ones, all are gone through. 9,999 unless given. */
  readonly permutations?: number;
  /** `"greater"` unless given. */
  readonly alternative?: Alternative;
  /** With fewer shared topics the status is `"insufficient"`; 4 unless given, as three can be arranged in 6 ways only. */
  readonly minimumShared?: number;
}

/** What every permutation test tells. */
export interface PermutationBasis<PartyId extends string = string> {
  readonly a: PartyId;
  readonly b: PartyId;
  /** The standard name of the measure. */
  readonly measure: string;
  /** How many topics both hold a stance on. */
  readonly shared: number;
  readonly alternative: Alternative;
  readonly seed: number;
}

/**
 * A permutation test, or why there is none: too few shared topics, a party that holds one stance on all of them
 * (`"no-variation"`: every permutation scores the same), or a measure that is not defined on the stances.
 */
export type PermutationTest<PartyId extends string = string> =
  | (PermutationBasis<PartyId> & {
      readonly status: "ok";
      /** The score as it is. */
      readonly observed: number;
      /** The mean score of the permutations. */
      readonly expectedByChance: number;
      readonly pValue: number;
      /** How many permutations the p-value rests on; those without a score are left out. */
      readonly permutations: number;
      /** Whether they are all there are, rather than random ones. */
      readonly exact: boolean;
    })
  | (PermutationBasis<PartyId> & { readonly status: "no-overlap" | "insufficient" | "no-variation" | "undefined" });
