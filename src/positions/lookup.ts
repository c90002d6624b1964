import { StancekitError } from "../base/errors.ts";
import type { PositionTable } from "./table.ts";

interface Named {
  readonly id: string;
}

/** The row of a party in a table or matrix; an error that names it where there is none. */
export function rowOf({ parties }: Pick<PositionTable, "parties">, party: string): number {
  return placeOf("party", parties, party);
}

/** The column of a topic in a table; an error that names it where there is none. */
export function columnOf({ topics }: Pick<PositionTable, "topics">, topic: string): number {
  return placeOf("topic", topics, topic);
}

/** The rows of the parties named, each once and in that order; all rows where no list is given. */
export function rowsOf({ parties }: Pick<PositionTable, "parties">, named?: readonly string[]): number[] {
  return named === undefined ? [...parties.keys()] : placesOf("party", parties, named);
}

/** The columns of the topics named, each once and in that order. */
export function columnsOf({ topics }: Pick<PositionTable, "topics">, named: readonly string[]): number[] {
  return placesOf("topic", topics, named);
}

function placeOf(kind: "party" | "topic", all: readonly Named[], wanted: string): number {
  const place = all.findIndex(({ id }) => id === wanted);
  if (place >= 0) return place;
  throw unknownId(kind, all, wanted);
}

function placesOf(kind: "party" | "topic", all: readonly Named[], wanted: readonly string[]): number[] {
  const places = new Map(all.map(({ id }, place) => [id, place]));
  return [...new Set(wanted)].map((id) => {
    const place = places.get(id);
    if (place === undefined) throw unknownId(kind, all, id);
    return place;
  });
}

function unknownId(kind: "party" | "topic", all: readonly Named[], wanted: string): StancekitError {
  const known = all.slice(0, 20).map(({ id }) => id);
  return new StancekitError(`unknown-${kind}`, `${kind} is "${wanted}": expected one of ${known.join(", ") || "none"}`);
}
