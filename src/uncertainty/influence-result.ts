import type { CompareOptions } from "../compare/options.ts";
import type { Relation, ScoreStatus } from "../compare/score.ts";

/** The options of `influence`: those of `compare`, less the interval and the bounds. */
export type InfluenceOptions<TopicId extends string = string> = Omit<CompareOptions<TopicId>, "bootstrap" | "bounds">;

/** A statement that goes with its document, for looking it up. */
export interface InfluentialStatement<PartyId extends string = string, TopicId extends string = string> {
  readonly id: string;
  readonly party: PartyId;
  readonly topic: TopicId;
  readonly stance: number;
  /** The words it rests on, where the evidence is known. */
  readonly quote?: string;
}

/** A topic on which the two parties would stand otherwise to each other. */
export interface RelationChange<TopicId extends string = string> {
  readonly topic: TopicId;
  /** How they stand to each other with the document. */
  readonly relation: Relation;
  /** How they stand to each other without it; absent where the topic would no longer count. */
  readonly without?: Relation;
}

/** What the score would be without one document. */
export interface DocumentInfluence<PartyId extends string = string, TopicId extends string = string> {
  /** Absent for a statement that names none. */
  readonly document?: string;
  /** Its statements behind what the two parties are taken to hold. */
  readonly statements: readonly InfluentialStatement<PartyId, TopicId>[];
  /** The status without it, and the value where that is `"ok"`. */
  readonly status: ScoreStatus;
  readonly value?: number;
  /** The value without it less the value with it; absent where either is. */
  readonly change?: number;
  readonly changesStatus: boolean;
  /** Whether the value would pass, reach or leave 0, the neutral point of the measures that have negative scores. */
  readonly changesSign: boolean;
  /** The topics on which the two would stand otherwise to each other, in the order of the study. */
  readonly relations: readonly RelationChange<TopicId>[];
}

/** How much a score hangs on each document. */
export interface Influence<PartyId extends string = string, TopicId extends string = string> {
  readonly a: PartyId;
  readonly b: PartyId;
  /** The standard name of the measure. */
  readonly measure: string;
  /** The status with all documents, and the value where that is `"ok"`. */
  readonly status: ScoreStatus;
  readonly value?: number;
  /** The most influential document first. */
  readonly documents: readonly DocumentInfluence<PartyId, TopicId>[];
}
