import { largestFirst } from "../base/order.ts";
import type { MeanMeasure } from "../measures/measure.ts";
import type { MeanMeasureName } from "../measures/names.ts";
import { meanMeasureOf, tableOf, type Comparable, type CompareOptions } from "./options.ts";
import { columnOf, rowsOf } from "../positions/lookup.ts";
import { positionInCell, type Position } from "../positions/position.ts";
import { relationOf } from "./relation.ts";
import type { Relation } from "./score.ts";

/** How two parties that both hold a stance on a topic stand to each other on it. */
export interface TopicPair<PartyId extends string = string> {
  readonly a: PartyId;
  readonly b: PartyId;
  readonly score: number;
  readonly relation: Relation;
}

/** Who stands where on one topic. */
export interface TopicComparison<PartyId extends string = string, TopicId extends string = string> {
  readonly topic: TopicId;
  /** Every party's position: those with a stance first, from most in favour to most against. */
  readonly positions: readonly Position<PartyId, TopicId>[];
  /** All pairs of parties that both hold a stance, closest first. */
  readonly pairs: readonly TopicPair<PartyId>[];
  /** How many parties hold a stance. */
  readonly parties: number;
}

/** The options of `compareOn`: those that make sense for a single topic. */
export interface TopicOptions<PartyId extends string = string> extends Pick<CompareOptions, "positions"> {
  /** A measure that rates single topics, or its standard name; `cityBlock` unless given. */
  readonly measure?: MeanMeasure | MeanMeasureName;
  /** The parties to look at; all of them unless given. */
  readonly parties?: readonly PartyId[];
}

/**
 * Compares all parties on one topic: where each stands, and how close each two that hold a stance are.
 * Parties that are silent or uncoded are listed, but stand in no pair. Time and memory grow with the square of the parties
 * that hold a stance: with thousands, name those that matter.
 *
 * @throws {StancekitError} `unknown-topic` or `unknown-party` for an id the study lacks; `invalid-option` as `compare` does.
 *
 * @example
 * import { compareOn, defineStudy } from "stancekit";
 * const study = defineStudy({
 *   parties: [{ id: "a", name: "A" }, { id: "b", name: "B" }, { id: "c", name: "C" }],
 *   topics: [{ id: "tax", label: "A carbon tax" }],
 *   statements: [{ party: "a", topic: "tax", stance: -1 }, { party: "c", topic: "tax", stance: 1 }],
 * });
 * const tax = compareOn(study, "tax");
 * tax.positions.map(({ party }) => party); // => ["c", "a", "b"]
 * tax.pairs; // => [{ a: "a", b: "c", score: 0, relation: "diverge" }]
 */
export function compareOn<PartyId extends string, TopicId extends string>(
  source: Comparable<PartyId, TopicId>,
  topic: NoInfer<TopicId>,
  options: TopicOptions<NoInfer<PartyId>> = {},
): TopicComparison<PartyId, TopicId> {
  const table = tableOf(source, options);
  const measure = meanMeasureOf(options);
  const column = columnOf(table, topic);
  const positions = rowsOf(table, options.parties).map((row) => positionInCell(table, row, column));
  const stated = positions.filter(({ value }) => value !== undefined);
  const pairs = stated.flatMap((a, i) =>
    stated.slice(i + 1).map((b) => ({
      a: a.party,
      b: b.party,
      score: measure.total(measure.term(a.value!, b.value!)),
      relation: relationOf(a, b),
    })),
  );
  return {
    topic,
    positions: positions.toSorted(largestFirst(({ value }) => value ?? -Infinity)),
    pairs: pairs.toSorted(largestFirst(({ score }) => score)),
    parties: stated.length,
  };
}
