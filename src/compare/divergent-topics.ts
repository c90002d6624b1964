import { largestFirst } from "../base/order.ts";
import type { PositionTable } from "../positions/table.ts";
import { rowsOf } from "../positions/lookup.ts";
import type { MeanMeasure } from "../measures/measure.ts";
import type { MeanMeasureName } from "../measures/names.ts";
import { meanMeasureOf, tableOf, type Comparable, type CompareOptions } from "./options.ts";
import { scopeOf } from "./scope.ts";

/** How far apart the parties stand on one topic. */
export type TopicDivergence<PartyId extends string = string, TopicId extends string = string> = {
  readonly topic: TopicId;
  /** How many parties hold a stance. */
  readonly parties: number;
} & (
  | {
      readonly status: "ok";
      /** The mean divergence of the pairs that hold a stance, 0 … 1. */
      readonly divergence: number;
      /** The two furthest apart, and how far. */
      readonly furthest: { readonly a: PartyId; readonly b: PartyId; readonly divergence: number };
    }
  | { readonly status: "no-overlap" }
);

/** The options of `divergentTopics`. */
export interface DivergenceOptions<PartyId extends string = string, TopicId extends string = string> extends Pick<
  CompareOptions<TopicId>,
  "topics" | "weights" | "positions"
> {
  /** A measure that rates single topics, or its standard name; `cityBlock` unless given. */
  readonly measure?: MeanMeasure | MeanMeasureName;
  /** The parties to look at; all of them unless given. */
  readonly parties?: readonly PartyId[];
}

/**
 * Ranks the topics by how far they set the parties apart, the most divisive first. The divergence of a pair is its
 * distance from the measure's maximum as a share of the measure's range (1 − agreement for those on [0, 1]; under directional and hybrid two equal moderate stances are short of the maximum,
 * so they diverge a little); a topic's is
 * the mean over the pairs that hold a stance on it. Weights do not scale it; a weight of 0 leaves a topic out.
 * Topics with fewer than two such parties come last, with status `"no-overlap"` and no number.
 *
 * @throws {StancekitError} `unknown-party`, `unknown-topic` or `invalid-option`, as `compare` does.
 *
 * @example
 * import { defineStudy, divergentTopics } from "stancekit";
 * const study = defineStudy({
 *   parties: [{ id: "a", name: "A" }, { id: "b", name: "B" }],
 *   topics: [{ id: "tax", label: "A carbon tax" }, { id: "toll", label: "A road toll" }, { id: "ban", label: "A ban" }],
 *   statements: [
 *     { party: "a", topic: "tax", stance: 1 },
 *     { party: "b", topic: "tax", stance: 1 },
 *     { party: "a", topic: "toll", stance: 1 },
 *     { party: "b", topic: "toll", stance: -1 },
 *   ],
 * });
 * divergentTopics(study).map(({ topic, status }) => `${topic} ${status}`); // => ["toll ok", "tax ok", "ban no-overlap"]
 */
export function divergentTopics<PartyId extends string, TopicId extends string>(
  source: Comparable<PartyId, TopicId>,
  options: DivergenceOptions<NoInfer<PartyId>, NoInfer<TopicId>> = {},
): TopicDivergence<PartyId, TopicId>[] {
  const table = tableOf(source, options);
  const measure = meanMeasureOf(options);
  const rows = rowsOf(table, options.parties);
  const divergences = Array.from(scopeOf(table, options).columns, (column) =>
    divergenceOn(table, rows, column, measure),
  );
  return divergences.toSorted(largestFirst((topic) => (topic.status === "ok" ? topic.divergence : -1)));
}

function divergenceOn<PartyId extends string, TopicId extends string>(
  table: PositionTable<PartyId, TopicId>,
  rows: readonly number[],
  column: number,
  measure: MeanMeasure,
): TopicDivergence<PartyId, TopicId> {
  const topic = table.topics[column]!.id;
  const width = table.topics.length;
  const stated = rows.filter((row) => table.present[row * width + column]);
  if (stated.length < 2) return { topic, parties: stated.length, status: "no-overlap" };
  const { low, high } = measure.range;
  let sum = 0;
  let most = -Infinity;
  let [first, second] = [stated[0]!, stated[1]!];
  for (let i = 0; i < stated.length; i++) {
    const x = table.values[stated[i]! * width + column]!;
    for (let j = i + 1; j < stated.length; j++) {
      const score = measure.total(measure.term(x, table.values[stated[j]! * width + column]!));
      const divergence = (high - score) / (high - low);
      sum += divergence;
      if (divergence > most) [most, first, second] = [divergence, stated[i]!, stated[j]!];
    }
  }
  const furthest = { a: table.parties[first]!.id, b: table.parties[second]!.id, divergence: most };
  const divergence = sum / ((stated.length * (stated.length - 1)) / 2);
  return { topic, parties: stated.length, status: "ok", divergence, furthest };
}
