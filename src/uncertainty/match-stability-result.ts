import type { CompareOptions } from "../compare/options.ts";

/** The options of `matchStability`. */
export interface MatchStabilityOptions<PartyId extends string = string, TopicId extends string = string> extends Pick<
  CompareOptions<TopicId>,
  "measure" | "topics" | "weights" | "minimumShared" | "positions"
> {
  /** Any integer; the same seed gives the same result. */
  readonly seed: number;
  /** What is drawn anew: `"documents"`, unless given, or `"topics"`. */
  readonly over?: "documents" | "topics";
  /** The parties that may match; all others unless given. */
  readonly candidates?: readonly PartyId[];
  /** 1000 unless given. */
  readonly replicates?: number;
  /** With fewer documents or topics to draw from the status is `"insufficient"`; 5 unless given. */
  readonly minimumClusters?: number;
}

/** How one candidate fares, as it is and in the replicates. */
export interface CandidateStability<PartyId extends string = string> {
  readonly party: PartyId;
  /** Its score with the party as it is; absent where it has none. */
  readonly value?: number;
  /** In which share of the decided replicates it is the closest, alone or tied. */
  readonly first: number;
  /** In which share it is so alone. */
  readonly alone: number;
}

/** What every result tells. */
export interface MatchStabilityBasis<PartyId extends string = string> {
  readonly of: PartyId;
  /** The standard name of the measure. */
  readonly measure: string;
  readonly over: "documents" | "topics";
  /** How many documents or topics there are to draw from. */
  readonly clusters: number;
  readonly replicates: number;
  readonly seed: number;
  /** In a sentence: "Russia is the closest to China, and stays so in 91% of 1000 replicates." */
  readonly summary: string;
}

/**
 * How stable the closest match is; `"no-match"` where no candidate has a score, `"insufficient"` where there is too little
 * to draw from.
 */
export type MatchStability<PartyId extends string = string> =
  | (MatchStabilityBasis<PartyId> & {
      readonly status: "ok";
      /** In how many replicates any candidate has a score. */
      readonly decided: number;
      /** Closest as it is first, those without a score last. */
      readonly candidates: readonly CandidateStability<PartyId>[];
    })
  | (MatchStabilityBasis<PartyId> & { readonly status: "no-match" | "insufficient" });
