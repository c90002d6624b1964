import { StancekitError } from "../base/errors.ts";
import type { PositionTable } from "./table.ts";

/** The row of a party in a table or matrix; an error that names it where there is none. */
export function rowOf(table: Pick<PositionTable, "parties">, party: string): number {
  const row = table.parties.findIndex(({ id }) => id === party);
  if (row >= 0) return row;
  const known = table.parties.map(({ id }) => id).slice(0, 20);
  throw new StancekitError("unknown-party", `party is "${party}": expected one of ${known.join(", ") || "none"}`);
}

/** The column of a topic in a table; an error that names it where there is none. */
export function columnOf(table: PositionTable, topic: string): number {
  const column = table.topics.findIndex(({ id }) => id === topic);
  if (column >= 0) return column;
  const known = table.topics.map(({ id }) => id).slice(0, 20);
  throw new StancekitError("unknown-topic", `topic is "${topic}": expected one of ${known.join(", ") || "none"}`);
}
