import { agreementMatrix, type AgreementMatrix, type MatrixOptions } from "./matrix.ts";
import { tableOf, type Comparable } from "./options.ts";

/** The agreement of all pairs on one branch of the topic tree. */
export interface BranchMatrix<PartyId extends string = string, TopicId extends string = string> {
  /** The topic at the head of the branch. */
  readonly topic: TopicId;
  readonly matrix: AgreementMatrix<PartyId, TopicId>;
}

/**
 * Compares all pairs once for each branch of the topic tree: each session of an assembly, each chapter of a programme.
 * The branches are those below the topics that stand at the top of the tree; a topic without others below it is a branch
 * of its own. One matrix is made at a time, when the next is asked for.
 *
 * @throws {StancekitError} as `agreementMatrix` does.
 *
 * @example
 * import { branchMatrices, defineStudy } from "stancekit";
 * const study = defineStudy({
 *   parties: [{ id: "a", name: "A" }, { id: "b", name: "B" }],
 *   topics: [
 *     { id: "2023", label: "Session of 2023" },
 *     { id: "2024", label: "Session of 2024" },
 *     { id: "tax", label: "A carbon tax", parent: "2023" },
 *     { id: "toll", label: "A road toll", parent: "2024" },
 *   ],
 *   statements: [
 *     { party: "a", topic: "tax", stance: 1 },
 *     { party: "b", topic: "tax", stance: 1 },
 *     { party: "a", topic: "toll", stance: 1 },
 *     { party: "b", topic: "toll", stance: -1 },
 *   ],
 * });
 * Array.from(branchMatrices(study), ({ topic, matrix }) => `${topic}: ${matrix.values[1]}`); // => ["2023: 1", "2024: 0"]
 */
export function* branchMatrices<PartyId extends string, TopicId extends string>(
  source: Comparable<PartyId, TopicId>,
  options: Omit<MatrixOptions<NoInfer<PartyId>, NoInfer<TopicId>>, "topics"> = {},
): Generator<BranchMatrix<PartyId, TopicId>, void, undefined> {
  const { positions, ...others } = options;
  const table = tableOf(source, positions === undefined ? {} : { positions });
  for (const { id, parent } of table.topics) {
    if (parent === undefined) yield { topic: id, matrix: agreementMatrix(table, { ...others, topics: [id] }) };
  }
}
