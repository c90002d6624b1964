import { largestFirst } from "../base/order.ts";
import { compare } from "../compare/compare.ts";
import { comparisonOf, type Comparison } from "../compare/comparison.ts";
import type { Comparable } from "../compare/options.ts";
import type { Statement } from "../model/statement.ts";
import type { Study } from "../model/study.ts";
import { rowOf } from "../positions/lookup.ts";
import { documentKey, evidenceIn } from "../compare/documents.ts";
import { influenceOf } from "./influence-of.ts";
import type { Influence, InfluenceOptions } from "./influence-result.ts";

/**
 * How much a score hangs on each document: the score of the study without it, for every document behind what the two
 * parties are taken to hold on the topics in scope. For an editor who asks "which report is this built on?".
 *
 * Leaving a document out takes all its statements away; what it had displaced as a repeat (see the `duplicates` of
 * `positions`) comes back, and positions are made anew. A statement that names no document counts as one of its own.
 * `change` is the score without the document less the score as it is; it is absent where either has no value.
 * The documents that change the score's status come first, then those that move it most, either way; equals stand in the
 * order of the study. Their values are the jackknife values of the score (Tukey 1958), from which BCa takes its
 * acceleration.
 *
 * Shape: plain JSON, one entry a document. Cost: one comparison a document, each over the statements of those who speak
 * for the two parties.
 *
 * @throws {StancekitError} as `compare` does.
 *
 * @example
 * import { defineStudy, influence } from "stancekit";
 * const study = defineStudy({
 *   parties: [{ id: "a", name: "A" }, { id: "b", name: "B" }],
 *   topics: [{ id: "tax", label: "A carbon tax" }, { id: "toll", label: "A road toll" }],
 *   statements: [
 *     { id: "s1", party: "a", topic: "tax", stance: 1, document: "monday" },
 *     { id: "s2", party: "b", topic: "tax", stance: -1, document: "monday" },
 *     { id: "s3", party: "a", topic: "toll", stance: 1, document: "friday" },
 *     { id: "s4", party: "b", topic: "toll", stance: 0.5, document: "friday" },
 *   ],
 * });
 * const { value, documents } = influence(study, "a", "b");
 * value; // => 0.375
 * documents.map(({ document, change }) => [document, change]); // => [["monday", 0.375], ["friday", -0.375]]
 * documents[0]?.relations; // => [{ topic: "tax", relation: "diverge" }]
 */
export function influence<PartyId extends string, TopicId extends string>(
  source: Comparable<PartyId, TopicId>,
  a: NoInfer<PartyId>,
  b: NoInfer<PartyId>,
  options: InfluenceOptions<NoInfer<TopicId>> = {},
): Influence<PartyId, TopicId> {
  const comparison = comparisonOf(source, options);
  const { table, measure } = comparison;
  const settings = { ...options, positions: table.options, bounds: "range" } as const;
  const behind = statementsBehind(comparison, [rowOf(table, a), rowOf(table, b)]);
  const study = studyBehind(table.study, behind);
  const score = compare(study, a, b, settings);
  const documents = [...byDocument(behind)].map(([key, statements]) => {
    const others = study.statements.filter((statement) => documentKey(statement) !== key);
    return influenceOf(statements, measure, score, compare({ ...study, statements: others }, a, b, settings));
  });
  return {
    a,
    b,
    measure: measure.id,
    status: score.status,
    ...(score.status === "ok" ? { value: score.value } : {}),
    documents: documents.sort(
      largestFirst(
        ({ changesStatus }) => Number(changesStatus),
        ({ change = 0 }) => Math.abs(change),
      ),
    ),
  };
}

/** The statements that two rows rest on in scope, each once, in the order of the study. */
function statementsBehind<PartyId extends string, TopicId extends string>(
  { table, scope }: Comparison<PartyId, TopicId>,
  rows: readonly number[],
): Statement<PartyId, TopicId>[] {
  const found = new Set(
    rows.flatMap((row) => Array.from(scope.columns).flatMap((column) => evidenceIn(table, row, column))),
  );
  return table.study.statements.filter((statement) => found.has(statement));
}

/**
 * The part of a study that can bear on the score: what is said by whoever speaks for the two parties, and what anybody says
 * on a topic with others below it, since that decides whether such a topic counts.
 */
function studyBehind<PartyId extends string, TopicId extends string>(
  study: Study<PartyId, TopicId>,
  behind: readonly Statement<PartyId, TopicId>[],
): Study<PartyId, TopicId> {
  const speakers = new Set(behind.map(({ party }) => party));
  const groups = new Set(study.topics.map(({ parent }) => parent));
  const statements = study.statements.filter(({ party, topic }) => speakers.has(party) || groups.has(topic));
  return { ...study, statements };
}

function byDocument<PartyId extends string, TopicId extends string>(
  statements: readonly Statement<PartyId, TopicId>[],
): Map<string, Statement<PartyId, TopicId>[]> {
  const documents = new Map<string, Statement<PartyId, TopicId>[]>();
  for (const statement of statements) {
    const key = documentKey(statement);
    const held = documents.get(key);
    if (held === undefined) documents.set(key, [statement]);
    else held.push(statement);
  }
  return documents;
}
