import type { BoundsKind } from "./score.ts";

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

/** The numbers of a pair with its bounds. */
export interface BoundedNumbers extends PairNumbers {
  low: number;
  high: number;
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
  /** The same with the lowest and highest score there can be were any unknown cell known; of a party with itself if `same`. */
  readonly bounded: (x: Float64Array, y: Float64Array, same: boolean) => BoundedNumbers;
  readonly topics: (x: Float64Array, y: Float64Array) => TopicShare[];
  readonly boundsKind: BoundsKind;
}

/** Takes a pair of places in a list of rows, with two profiles that stand for them and what scores these. */
export type PairVisitor = (a: number, b: number, scorer: PairScorer, x: Float64Array, y: Float64Array) => void;
