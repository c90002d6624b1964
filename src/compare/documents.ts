import type { Comparison } from "./comparison.ts";
import { documentOf, type Statement } from "../model/statement.ts";

/**
 * What names the document of a statement among others. A statement without one counts as a document of its own, named
 * so that it cannot be mistaken for a document with the name of its id.
 */
export function documentKey(statement: Statement): string {
  const document = documentOf(statement);
  return document === undefined ? `statement ${statement.id}` : `document ${document}`;
}

/** The statements that the cell of a row and a column of the table rests on. */
export function evidenceIn<PartyId extends string, TopicId extends string>(
  { evidence, offsets, topics }: Comparison<PartyId, TopicId>["table"],
  row: number,
  column: number,
): readonly Statement<PartyId, TopicId>[] {
  const cell = row * topics.length + column;
  return evidence.slice(offsets[cell], offsets[cell + 1]);
}
