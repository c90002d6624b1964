import { rowOf } from "../positions/lookup.ts";
import { positionInCell } from "../positions/position.ts";
import { bootstrapInterval } from "./bootstrap.ts";
import { branchContributions } from "./branches.ts";
import { comparisonOf, profileOf, type Comparison } from "./comparison.ts";
import type { Comparable, CompareOptions } from "./options.ts";
import type { TopicShare } from "./pair-scorer.ts";
import { scorerOf } from "./pairs.ts";
import { relationOf } from "./relation.ts";
import { coverageOf } from "./scope.ts";
import { scoreStatuses, statusCode, type Score, type TopicContribution } from "./score.ts";

/**
 * Compares two parties: how far they agree, on what, and resting on which statements.
 *
 * The score is the measure's over the topics on which both hold a stance. Without such a topic the status is
 * `"no-overlap"` and there is no value. `bounds` say how low or high the score could be if any of the cells that are
 * unknown now were known, so they always contain the value and silence never narrows them. `byTopic` adds up to the
 * value, and so does any level of the topic tree in `byBranch`. With `bootstrap` the score carries an interval from
 * resampled documents or topics, where there are enough of them.
 *
 * To compare many pairs, make the position table once with `positions` and pass it: given a study, each call makes it
 * anew.
 *
 * Shape: plain JSON. Range: that of the measure; [0, 1] for the default, city-block.
 *
 * @throws {StancekitError} `unknown-party` or `unknown-topic` for an id the study lacks, `invalid-option` for an
 * option out of its range.
 *
 * @example
 * import { compare, defineStudy } from "stancekit";
 * const study = defineStudy({
 *   parties: [{ id: "china", name: "China" }, { id: "us", name: "United States" }, { id: "russia", name: "Russia" }],
 *   topics: [{ id: "minsk", label: "Minsk agreement" }, { id: "nato", label: "NATO expansion" }],
 *   statements: [
 *     { party: "china", topic: "minsk", stance: 1 },
 *     { party: "us", topic: "minsk", stance: 0.5 },
 *     { party: "us", topic: "nato", stance: 1 },
 *     { party: "russia", topic: "nato", stance: -1 },
 *   ],
 * });
 * const score = compare(study, "china", "us");
 * score.status === "ok" && score.value; // => 0.75
 * score.bounds; // => { low: 0.375, high: 0.875 }
 * compare(study, "china", "russia").status; // => "no-overlap"
 */
export function compare<PartyId extends string, TopicId extends string>(
  source: Comparable<PartyId, TopicId>,
  a: NoInfer<PartyId>,
  b: NoInfer<PartyId>,
  options: CompareOptions<NoInfer<TopicId>> = {},
): Score<PartyId, TopicId> {
  const comparison = comparisonOf(source, options);
  return scoreOfRows(comparison, rowOf(comparison.table, a), rowOf(comparison.table, b));
}

/** The score of two rows of the table. */
export function scoreOfRows<PartyId extends string, TopicId extends string>(
  comparison: Comparison<PartyId, TopicId>,
  a: number,
  b: number,
): Score<PartyId, TopicId> {
  const { table, measure, missing, scope, minimumShared, bootstrap } = comparison;
  const [x, y] = [profileOf(comparison, a), profileOf(comparison, b)];
  const scorer = scorerOf(comparison);
  const byTopic = scorer.topics(x, y).map((topic) => contributionOf(comparison, a, b, topic));
  const { value, shared, weight, filled, low, high } = scorer.bounded(x, y, a === b);
  const basis = {
    a: table.parties[a]!.id,
    b: table.parties[b]!.id,
    measure: measure.id,
    bounds: { low, high },
    boundsKind: scorer.boundsKind,
    missing: { ...missing, filled },
    shared,
    coverage: coverageOf(scope, weight),
    byTopic,
  };
  const status = scoreStatuses[statusCode(shared, value, minimumShared)]!;
  if (status !== "ok") return { status, ...basis };
  const interval = bootstrap && bootstrapInterval(comparison, [a, b], bootstrap);
  return {
    status,
    value,
    ...(interval === undefined ? {} : { interval }),
    ...basis,
    byBranch: branchContributions(table.topics, byTopic),
  };
}

function contributionOf<PartyId extends string, TopicId extends string>(
  { table, scope }: Comparison<PartyId, TopicId>,
  a: number,
  b: number,
  { place, weight, score, contribution }: TopicShare,
): TopicContribution<PartyId, TopicId> {
  const column = scope.columns[place]!;
  const left = positionInCell(table, a, column);
  const right = positionInCell(table, b, column);
  const topic = table.topics[column]!.id;
  return { topic, weight, score, contribution, relation: relationOf(left, right), a: left, b: right };
}
