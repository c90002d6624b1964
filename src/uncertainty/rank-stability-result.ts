import type { CompareOptions } from "../compare/options.ts";
import type { Measure } from "../measures/measure.ts";
import type { MeasureName } from "../measures/names.ts";

/** The options of `rankStability`. */
export interface RankOptions<PartyId extends string = string, TopicId extends string = string> extends Omit<
  CompareOptions<TopicId>,
  "measure" | "bootstrap" | "bounds"
> {
  /** Asks for the party closest to this one; for the closest pair of all unless given. */
  readonly of?: PartyId;
  /** The measures, or their standard names; `measureNames("mean")`, all standard means of terms, unless given. */
  readonly measures?: readonly (Measure | MeasureName)[];
  /** The parties to look at; all of them unless given. */
  readonly parties?: readonly PartyId[];
}

/** Two parties; with `of`, that one is `a`. */
export interface PartyPair<PartyId extends string = string> {
  readonly a: PartyId;
  readonly b: PartyId;
}

/** Who is closest under one measure. */
export interface ClosestPairs<PartyId extends string = string> {
  /** The standard name of the measure. */
  readonly measure: string;
  /** The highest score of any pair; absent where no pair has one. */
  readonly score?: number;
  /** The pair with that score, or all that tie for it. */
  readonly closest: readonly PartyPair<PartyId>[];
}

/** Under how many measures a pair is the closest. */
export interface PairStability<PartyId extends string = string> extends PartyPair<PartyId> {
  /** Alone or tied with others. */
  readonly first: number;
  /** Alone. */
  readonly alone: number;
}

/** How far it depends on the measure who is closest. */
export interface RankStability<PartyId extends string = string> {
  readonly of?: PartyId;
  /** In the order asked for. */
  readonly measures: readonly ClosestPairs<PartyId>[];
  /** Under how many of them any pair has a score. */
  readonly scored: number;
  /** The pairs that come first under at least one measure, most often first, then most often alone. */
  readonly pairs: readonly PairStability<PartyId>[];
  /** In a sentence: "China and Russia are the closest pair under 7 of 9 measures." */
  readonly summary: string;
}
