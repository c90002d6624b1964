import type { PositionTable } from "../positions/index.ts";
import { rowsOf } from "../positions/lookup.ts";
import { candidateTable, type CandidateTable } from "./candidates.ts";

/**
 * The parties of a position table as candidates: a study's parties can be matched with a voter. Each topic is a question
 * on the scale from −1 to 1, known by its label; a silent or uncoded cell is a skipped answer.
 *
 * `parties` names those to take, all unless given.
 *
 * @throws {StancekitError} `unknown-party` for an id that the table lacks.
 *
 * @example
 * import { candidatesOf, defineStudy, positions, rankMatches, topMatches } from "stancekit";
 * const study = defineStudy({
 *   parties: [{ id: "a", name: "Alliance" }, { id: "b", name: "Brigade" }],
 *   topics: [{ id: "tax", label: "a carbon tax" }],
 *   statements: [{ party: "a", topic: "tax", stance: 1 }, { party: "b", topic: "tax", stance: -1 }],
 * });
 * const ranking = rankMatches({ tax: -0.5 }, candidatesOf(positions(study)));
 * topMatches(ranking, 1).map(({ candidate, score }) => [candidate, score]); // => [["b", 0.75]]
 */
export function candidatesOf<PartyId extends string>(
  table: PositionTable<PartyId>,
  parties?: readonly NoInfer<PartyId>[],
): CandidateTable {
  const width = table.topics.length;
  const rows = rowsOf(table, parties);
  return candidateTable(
    rows.map((row) => {
      const { id, name } = table.parties[row]!;
      return { id, name, answers: table.values.subarray(row * width, (row + 1) * width) };
    }),
    { questions: table.topics.map(({ id, label }) => ({ id, label })), scale: { low: -1, high: 1 } },
  );
}
