import type { Party } from "../model/party.ts";
import type { Statement } from "../model/statement.ts";
import type { Study } from "../model/study.ts";
import type { Topic } from "../model/topic.ts";
import type { PositionOptions } from "./options.ts";

/**
 * The party × topic table, in columns: cell `row · topics.length + column` of each array belongs to the party of that
 * row and the topic of that column. Read single cells with `positionAt` and all of them, as plain JSON, with
 * `listPositions`.
 */
export interface PositionTable<PartyId extends string = string, TopicId extends string = string> {
  readonly parties: readonly Party<PartyId>[];
  readonly topics: readonly Topic<TopicId>[];
  /** The stance of each cell, −1 … 1; `NaN` where `present` is 0. */
  readonly values: Float64Array;
  /** 1 where the cell holds a stance, 0 where it is silent or uncoded. */
  readonly present: Uint8Array;
  /** The kind of each cell, as its place in `positionKinds`. */
  readonly kinds: Uint8Array;
  /** The weighted standard deviation of each cell's statements; 0 for a single one, `NaN` where `present` is 0. */
  readonly spread: Float64Array;
  /** The statements that each cell rests on: `evidence[offsets[cell]]` up to `evidence[offsets[cell + 1]]`. */
  readonly evidence: readonly Statement<PartyId, TopicId>[];
  readonly offsets: Uint32Array;
  /** What the table was made of, and how. */
  readonly study: Study<PartyId, TopicId>;
  readonly options: Required<PositionOptions>;
}
