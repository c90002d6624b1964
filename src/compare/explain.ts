import { rowOf } from "../positions/lookup.ts";
import type { MissingPolicyName } from "../measures/missing.ts";
import type { Position } from "../positions/position.ts";
import type { PositionTable } from "../positions/table.ts";
import { scoreOfRows } from "./compare.ts";
import { comparisonOf } from "./comparison.ts";
import type { Comparable, CompareOptions } from "./options.ts";
import type { Score, TopicContribution } from "./score.ts";
import { counted, decimal, listed, named, sentence } from "./words.ts";

/**
 * Says in plain words how two parties stand to each other: on how many shared topics they agree, where they part and
 * who holds what there, the score with its bounds, or why there is none.
 *
 * @throws {StancekitError} as `compare` does.
 *
 * @example
 * import { defineStudy, explain } from "stancekit";
 * const study = defineStudy({
 *   parties: [{ id: "china", name: "China" }, { id: "us", name: "United States" }],
 *   topics: [{ id: "truce", label: "the truce" }, { id: "base", label: "the island base" }],
 *   statements: [
 *     { party: "china", topic: "truce", stance: 1 },
 *     { party: "us", topic: "truce", stance: 1 },
 *     { party: "china", topic: "base", stance: 1 },
 *     { party: "us", topic: "base", stance: -1 },
 *   ],
 * });
 * explain(study, "china", "us");
 * // => "China and the United States agree on 1 of 2 shared topics: the truce. They part on the island base (China in favour, the United States against). Score: 0.5 (city-block)."
 */
export function explain<PartyId extends string, TopicId extends string>(
  source: Comparable<PartyId, TopicId>,
  a: NoInfer<PartyId>,
  b: NoInfer<PartyId>,
  options: CompareOptions<NoInfer<TopicId>> = {},
): string {
  const comparison = comparisonOf(source, options);
  const { table, minimumShared } = comparison;
  const score = scoreOfRows(comparison, rowOf(table, a), rowOf(table, b));
  const names = namesOf(table, score);
  if (score.status === "no-overlap") {
    const { low, high } = score.bounds;
    const where = low === high ? "" : `; it could be anything from ${decimal(low)} to ${decimal(high)}`;
    return `${sentence(names.a)} and ${names.b} share no topic on which both hold a position, so there is no score${where}.`;
  }
  if (score.status === "undefined") {
    return `${sentence(names.a)} and ${names.b} share ${counted(score.shared, "topic")}, but ${score.measure} is not defined on the positions they hold there, so there is no score.`;
  }
  const sentences = [agreement(score, names), ...partings(score, names), ...differences(score, names), ...fills(score)];
  if (score.status !== "ok") {
    const shared = counted(score.shared, "shared topic");
    return [...sentences, `With ${shared} where ${minimumShared} were asked for, no score is given.`].join(" ");
  }
  return [...sentences, scoreInWords(score)].join(" ");
}

interface Names {
  readonly a: string;
  readonly b: string;
  readonly topic: (id: string) => string;
}

function namesOf(table: PositionTable, score: Score): Names {
  const parties = new Map(table.parties.map(({ id, name }) => [id, named(name)]));
  const topics = new Map(table.topics.map(({ id, label }) => [id, label]));
  return { a: parties.get(score.a)!, b: parties.get(score.b)!, topic: (id) => topics.get(id)! };
}

const withRelation = (score: Score, relation: TopicContribution["relation"]) =>
  score.byTopic.filter((topic) => topic.relation === relation);

function agreement(score: Score, names: Names): string {
  const agreed = withRelation(score, "agree").map(({ topic, a, b }) => {
    const heard = a.reportedOnly || b.reportedOnly ? " (in part by a reporter’s account)" : "";
    return names.topic(topic) + heard;
  });
  const shared = counted(score.shared, "shared topic");
  const pair = `${sentence(names.a)} and ${names.b}`;
  if (agreed.length === 0) return `${pair} agree on none of ${shared}.`;
  return `${pair} agree on ${agreed.length} of ${shared}: ${listed(agreed)}.`;
}

function partings(score: Score, names: Names): string[] {
  const parted = withRelation(score, "diverge").map(
    ({ topic, a, b }) => `${names.topic(topic)} (${names.a} ${side(a)}, ${names.b} ${side(b)})`,
  );
  return parted.length === 0 ? [] : [`They part on ${listed(parted)}.`];
}

function differences(score: Score, names: Names): string[] {
  return withRelation(score, "differ").map(
    ({ topic, a, b }) => `On ${names.topic(topic)}, ${names.a} is ${side(a)} and ${names.b} is ${side(b)}.`,
  );
}

const standIns: Record<MissingPolicyName, string> = {
  pairwise: "",
  listwise: "",
  neutral: "a missing position counts as neutral",
  extreme: "a missing position counts as the one farthest from the other’s",
  penalty: "a missing position counts as the worst score",
};

function fills({ missing: { policy, filled } }: Score): string[] {
  return filled === 0 ? [] : [`On ${counted(filled, "further topic")} ${standIns[policy]}.`];
}

function side(position: Position): string {
  const heard = position.reportedOnly ? " by a reporter’s account" : "";
  if (position.kind === "ambivalent") return `both for and against${heard}`;
  if (position.kind === "neutral") return `neutral${heard}`;
  return (position.value! > 0 ? "in favour" : "against") + heard;
}

function scoreInWords(score: Extract<Score, { status: "ok" }>): string {
  const { bounds, boundsKind, interval, measure, value } = score;
  const [low, high] = [decimal(bounds.low), decimal(bounds.high)];
  const anywhere =
    boundsKind === "exact"
      ? `between ${low} and ${high} were the unknown positions known`
      : "how far the unknown positions could move it is not known";
  const unknown = low === high ? "" : `; ${anywhere}`;
  const resampled = interval
    ? `; ${decimal(interval.low)} to ${decimal(interval.high)} in ${decimal(interval.level * 100)} % of ${interval.replicates} redraws of the ${interval.clusters} ${interval.over}`
    : "";
  return `Score: ${decimal(value)} (${measure}${unknown}${resampled}).`;
}
