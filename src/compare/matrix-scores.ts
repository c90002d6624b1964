import { rowOf, rowsOf } from "../positions/lookup.ts";
import { scoreOfRows } from "./compare.ts";
import type { AgreementMatrix } from "./matrix.ts";
import type { Score } from "./score.ts";

/**
 * One pair of a matrix as a full score, with its topics, evidence and, where the matrix was asked for one, interval.
 *
 * @throws {StancekitError} `unknown-party` for an id that the matrix lacks.
 *
 * @example
 * import { agreementMatrix, defineStudy, scoreAt } from "stancekit";
 * const study = defineStudy({
 *   parties: [{ id: "a", name: "A" }, { id: "b", name: "B" }],
 *   topics: [{ id: "tax", label: "A carbon tax" }],
 *   statements: [{ party: "a", topic: "tax", stance: 1 }],
 * });
 * scoreAt(agreementMatrix(study), "a", "b").status; // => "no-overlap"
 */
export function scoreAt<PartyId extends string, TopicId extends string>(
  matrix: AgreementMatrix<PartyId, TopicId>,
  a: NoInfer<PartyId>,
  b: NoInfer<PartyId>,
): Score<PartyId, TopicId> {
  return scoreOfRows(matrix.comparison, tableRowOf(matrix, a), tableRowOf(matrix, b));
}

/** The row that a party of the matrix has in its table, which may hold more parties. */
function tableRowOf(matrix: AgreementMatrix, party: string): number {
  rowOf(matrix, party);
  return rowOf(matrix.comparison.table, party);
}

/**
 * The full scores of all pairs of different parties, each pair once, in the order of the study, one at a time: a full
 * score holds its topics and evidence, so take what you need of each before asking for the next.
 *
 * @example
 * import { agreementMatrix, defineStudy, eachScore } from "stancekit";
 * const study = defineStudy({
 *   parties: [{ id: "a", name: "A" }, { id: "b", name: "B" }, { id: "c", name: "C" }],
 *   topics: [{ id: "tax", label: "A carbon tax" }],
 *   statements: [{ party: "a", topic: "tax", stance: 1 }, { party: "c", topic: "tax", stance: 1 }],
 * });
 * Array.from(eachScore(agreementMatrix(study)), ({ a, b, status }) => `${a}-${b} ${status}`); // => ["a-b no-overlap", "a-c ok", "b-c no-overlap"]
 */
export function* eachScore<PartyId extends string, TopicId extends string>({
  comparison,
  parties,
}: AgreementMatrix<PartyId, TopicId>): Generator<Score<PartyId, TopicId>, void, undefined> {
  const rows = rowsOf(
    comparison.table,
    parties.map(({ id }) => id),
  );
  for (let a = 0; a < rows.length; a++) {
    for (let b = a + 1; b < rows.length; b++) yield scoreOfRows(comparison, rows[a]!, rows[b]!);
  }
}
