import type { Range } from "../base/range.ts";
import type { MissingPolicy } from "../measures/missing.ts";
import type { Interval } from "../statistics/interval.ts";
import type { Position } from "../positions/position.ts";

/**
 * How two positions stand to each other: same side, opposite sides, or neither (one is neutral or ambivalent);
 * `"unknown"` where one of them is missing and a policy for missing stances made the topic count all the same.
 */
export type Relation = "agree" | "diverge" | "differ" | "unknown";

/** What one topic that counts adds to a score: a shared one, or one that the policy for missing stances lets count. */
export interface TopicContribution<PartyId extends string = string, TopicId extends string = string> {
  readonly topic: TopicId;
  /** Its share of the weight of the topics that count, 0 … 1; shares sum to 1. */
  readonly weight: number;
  /** The score of this topic taken alone; for a measure of whole profiles, its contribution per unit of weight. */
  readonly score: number;
  /** What it adds to the total; contributions sum to the score's value. */
  readonly contribution: number;
  readonly relation: Relation;
  readonly a: Position<PartyId, TopicId>;
  readonly b: Position<PartyId, TopicId>;
}

/** What a branch of the topic tree adds: the sums over the topics on it that count, the topic itself included. */
export interface BranchContribution<TopicId extends string = string> {
  readonly topic: TopicId;
  /** The topic above; none at the roots, whose contributions sum to the score's value. */
  readonly parent?: TopicId;
  readonly weight: number;
  readonly contribution: number;
  /** `contribution / weight`: what the branch's topics score on average. */
  readonly score: number;
  /** The topics on the branch that count. */
  readonly topics: readonly TopicId[];
}

/** A bootstrap interval: where the score falls when documents or topics are drawn anew. */
export interface ScoreInterval extends Interval {
  /** What was drawn anew, and how many of it there are. */
  readonly over: "documents" | "topics";
  readonly clusters: number;
  /** How many replicates gave a score; the others had no topic in common and are left out. */
  readonly replicates: number;
}

/** Whether bounds are the true extremes, or the measure's whole range, given as soon as a cell is unknown. */
export type BoundsKind = "exact" | "range";

/** What every score carries, whether or not it has a value. */
export interface ScoreBasis<PartyId extends string, TopicId extends string> {
  readonly a: PartyId;
  readonly b: PartyId;
  /** The standard name of the measure. */
  readonly measure: string;
  /** The lowest and highest score there could be, were any of the unknown cells known. Contains the value. */
  readonly bounds: Range;
  /** Whether the bounds are the true extremes, or the measure's whole range, given as soon as a cell is unknown. */
  readonly boundsKind: BoundsKind;
  /** How topics were treated that one of the two holds no stance on, and how many of them count because of it. */
  readonly missing: MissingPolicy & { readonly filled: number };
  /** How many topics both parties hold a stance on. */
  readonly shared: number;
  /** The weight of those topics as a share of the weight of all topics in scope, 0 … 1. */
  readonly coverage: number;
  /** The topics that count, in the order of the study. */
  readonly byTopic: readonly TopicContribution<PartyId, TopicId>[];
}

/**
 * How far two parties agree. Only status `"ok"` has a value: without a shared topic the status is `"no-overlap"`, with
 * fewer than asked for `"insufficient"`, and where the measure is not defined on what is shared (a correlation with a party
 * that holds one stance on everything) `"undefined"`. None of these is ever turned into a number.
 */
export type Score<PartyId extends string = string, TopicId extends string = string> =
  | (ScoreBasis<PartyId, TopicId> & {
      readonly status: "ok";
      readonly value: number;
      /** There when asked for and enough documents stand behind the pair. */
      readonly interval?: ScoreInterval;
      /** The branches of the topic tree with a topic that counts, in the order of the study; empty where there is no tree. */
      readonly byBranch: readonly BranchContribution<TopicId>[];
    })
  | (ScoreBasis<PartyId, TopicId> & { readonly status: "no-overlap" | "insufficient" | "undefined" });

/** What a score may be when there is no number. */
export type ScoreStatus = Score["status"];

/** The statuses in the order of their codes in a matrix's `status`. */
export const scoreStatuses: readonly ScoreStatus[] = ["no-overlap", "insufficient", "ok", "undefined"];

/** The code of the status of a pair with so many shared topics and that value, `NaN` where the measure has none. */
export function statusCode(shared: number, value: number, minimumShared: number): number {
  if (shared === 0) return 0;
  if (shared < minimumShared) return 1;
  return Number.isNaN(value) ? 3 : 2;
}
