import { documentOf, type Statement } from "../model/statement.ts";
import { codedStance } from "./coded-stance.ts";
import type { CodedUnit } from "./coded-units.ts";

/** What reader and coders make of one unit; nothing where one of them is silent on it. */
export interface ReaderUnit<PartyId extends string = string, TopicId extends string = string> extends CodedUnit<
  PartyId,
  TopicId
> {
  readonly document: string;
  readonly read: readonly Statement<PartyId, TopicId>[];
  readonly coded: readonly Statement<PartyId, TopicId>[];
}

/** The units of the sample's documents on which reader or coders have a statement. */
export function readerUnits<PartyId extends string, TopicId extends string>(
  read: readonly Statement<PartyId, TopicId>[],
  coded: readonly Statement<PartyId, TopicId>[],
  sample: ReadonlySet<string>,
): readonly ReaderUnit<PartyId, TopicId>[] {
  const units = new Map<string, { -readonly [Key in "read" | "coded"]: Statement<PartyId, TopicId>[] }>();
  for (const side of ["read", "coded"] as const) {
    for (const statement of side === "read" ? read : coded) {
      const document = documentOf(statement);
      if (document === undefined || !sample.has(document)) continue;
      const key = JSON.stringify([document, statement.party, statement.topic]);
      const unit = units.get(key) ?? { read: [], coded: [] };
      unit[side].push(statement);
      units.set(key, unit);
    }
  }
  return [...units.values()].map((unit) => {
    const first = (unit.read[0] ?? unit.coded[0])!;
    return { document: documentOf(first)!, party: first.party, topic: first.topic, ...unit };
  });
}

/** The side that statements take together, or that there are none. */
export type Side = "against" | "neutral" | "for" | "silent";

export const SIDES: readonly Side[] = ["against", "neutral", "for", "silent"];

/** The side that statements take together: the sign of their mean stance. */
export function sideOf(statements: readonly Statement[]): Side {
  return statements.length === 0 ? "silent" : SIDES[codedStance(statements, "sign") + 1]!;
}
