import type { Range } from "../base/range.ts";
import type { MissingPolicy } from "../measures/missing.ts";
import type { Measure } from "../measures/measure.ts";
import { meanScorer } from "./mean-pairs.ts";
import { profileScorer } from "./profile-pairs.ts";
import type { Scope } from "./scope.ts";

/** The numbers of one pair, written over at each call: nothing is allocated per pair. */
export interface PairNumbers {
  /** The score; `NaN` where there is none. */
  value: number;
  /** How many topics both hold a stance on that count, and their weight. */
  shared: number;
  weight: number;
  /** How many topics count with a stand-in for a stance that one of them lacks. */
  filled: number;
}

/** What one topic that counts adds to the score of a pair. */
export interface TopicShare {
  /** Its place in the scope. */
  readonly place: number;
  /** Its share of the weight of all topics that count. */
  readonly weight: number;
  readonly score: number;
  readonly contribution: number;
  readonly filled: boolean;
}

/** Scores pairs of profiles: rows of stances over the topics in scope, `NaN` where there is none. */
export interface PairScorer {
  readonly numbers: (x: Float64Array, y: Float64Array) => PairNumbers;
  /** The lowest and highest score there can be were any of the unknown cells known; of a party with itself if `same`. */
  readonly bounds: (x: Float64Array, y: Float64Array, same: boolean) => Range;
  readonly topics: (x: Float64Array, y: Float64Array) => TopicShare[];
  /** Whether bounds are the true extremes, or, as soon as a cell is unknown, just the range of the measure. */
  readonly boundsKind: "exact" | "range";
}

/** The scorer of a measure over a scope. */
export function scorerOf(measure: Measure, scope: Scope, missing: MissingPolicy): PairScorer {
  return measure.kind === "mean" ? meanScorer(measure, scope, missing) : profileScorer(measure, scope, missing);
}
