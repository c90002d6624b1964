import type { Statement } from "./statement.ts";
import type { Study } from "./study.ts";

/**
 * Makes a study of statements alone. Where no parties or topics are given, each id that the statements name becomes one
 * with its id as its name, in the order in which they first appear. Cells without statements are uncoded, unless `searched`
 * says that somebody looked. The statements are taken as they are: foreign ones go through `parseStatements` first.
 *
 * @example
 * import { studyFromStatements } from "stancekit";
 * const study = studyFromStatements([{ id: "s1", party: "us", topic: "tax", stance: 1 }]);
 * study.parties; // => [{ id: "us", name: "us" }]
 * study.topics; // => [{ id: "tax", label: "tax" }]
 */
export function studyFromStatements(
  statements: readonly Statement[],
  known: Partial<Omit<Study, "statements">> = {},
): Study {
  const partyIds = new Set(statements.map(({ party }) => party));
  const topicIds = new Set(statements.map(({ topic }) => topic));
  return {
    parties: known.parties ?? [...partyIds].map((id) => ({ id, name: id })),
    topics: known.topics ?? [...topicIds].map((id) => ({ id, label: id })),
    statements,
    ...(known.searched === undefined ? {} : { searched: known.searched }),
  };
}
