import type { Party } from "./party.ts";
import type { Statement } from "./statement.ts";
import type { Topic } from "./topic.ts";

/** Somebody looked for this party's stance on this topic; finding nothing is then silence, not ignorance. */
export interface Searched<PartyId extends string = string, TopicId extends string = string> {
  readonly party: PartyId;
  readonly topic: TopicId;
}

/** A validated bundle: every id that a statement, a membership or a topic's parent names is defined here, once. */
export interface Study<PartyId extends string = string, TopicId extends string = string> {
  readonly parties: readonly Party<PartyId>[];
  readonly topics: readonly Topic<TopicId>[];
  readonly statements: readonly Statement<PartyId, TopicId>[];
  /** Which cells were looked at: all of them, or those listed. A cell without statements is silent if so, else uncoded. */
  readonly searched?: "all" | readonly Searched<PartyId, TopicId>[];
}
