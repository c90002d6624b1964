import { documentOf, type Statement } from "../model/statement.ts";
import type { Study } from "../model/study.ts";
import type { CodingUnit } from "./options.ts";

/** What coders are compared on. */
export interface CodedUnit<PartyId extends string = string, TopicId extends string = string> {
  readonly party: PartyId;
  readonly topic: TopicId;
  /** Where units are those of one document. */
  readonly document?: string;
}

/** The statements of each coder on each unit. */
export interface Codings<PartyId extends string, TopicId extends string> {
  /** In the order of their first statements. */
  readonly coders: readonly string[];
  readonly units: readonly CodedUnit<PartyId, TopicId>[];
  /** By unit, then by coder; nothing where a coder has no statement. */
  readonly statements: readonly ReadonlyMap<string, readonly Statement<PartyId, TopicId>[]>[];
  readonly leftOut: LeftOut;
}

/** Statements that cannot be compared, by id. */
export interface LeftOut {
  /** They do not say who coded them. */
  readonly withoutCoder: readonly string[];
  /** They name no document, so that nothing says what the others coded there. */
  readonly withoutDocument: readonly string[];
}

/** Sorts the statements of a study by unit and coder. */
export function codingsOf<PartyId extends string, TopicId extends string>(
  study: Study<PartyId, TopicId>,
  unitOf: CodingUnit,
): Codings<PartyId, TopicId> {
  const coders = new Set<string>();
  const units = new Map<string, CodedUnit<PartyId, TopicId>>();
  const statements = new Map<string, Map<string, Statement<PartyId, TopicId>[]>>();
  const withoutCoder: string[] = [];
  const withoutDocument: string[] = [];
  for (const statement of study.statements) {
    const { id, coder, party, topic } = statement;
    const document = unitOf === "document" ? documentOf(statement) : undefined;
    if (coder === undefined) withoutCoder.push(id);
    else if (unitOf === "document" && document === undefined) withoutDocument.push(id);
    else {
      const key = JSON.stringify([document, party, topic]);
      if (!units.has(key)) {
        units.set(key, { ...(document === undefined ? {} : { document }), party, topic });
        statements.set(key, new Map());
      }
      const ofUnit = statements.get(key)!;
      const own = ofUnit.get(coder);
      if (own === undefined) ofUnit.set(coder, [statement]);
      else own.push(statement);
      coders.add(coder);
    }
  }
  return {
    coders: [...coders],
    units: [...units.values()],
    statements: [...statements.values()],
    leftOut: { withoutCoder, withoutDocument },
  };
}
