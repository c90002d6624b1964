import { disagreements } from "../measures/reliability/disagreements.ts";
import type { MeasurementLevel } from "../measures/reliability/measurement-level.ts";
import type { Statement } from "../model/statement.ts";
import type { CodedUnit, Codings } from "./coded-units.ts";

/** A unit on which coders disagree, with what an editor needs to look it up. */
export interface CoderDisagreement<PartyId extends string = string, TopicId extends string = string> extends CodedUnit<
  PartyId,
  TopicId
> {
  /** The mean squared difference over pairs of coders (at the nominal levels the share of pairs that differ). */
  readonly disagreement: number;
  /** What it adds to the observed disagreement of alpha, as a share of all. */
  readonly share: number;
  readonly codings: readonly Coding[];
}

/** What one coder made of a unit. */
export interface Coding {
  readonly coder: string;
  /** The stance that was compared: of several statements the mean; the sign of it where signs are compared. */
  readonly stance: number;
  readonly statements: readonly { readonly id: string; readonly stance: number; readonly quote?: string }[];
}

/** The units on which coders disagree, worst first. */
export function coderDisagreements<PartyId extends string, TopicId extends string>(
  { coders, units, statements }: Codings<PartyId, TopicId>,
  rows: readonly (readonly number[])[],
  level: MeasurementLevel,
): CoderDisagreement<PartyId, TopicId>[] {
  return disagreements(rows, { level }).map(({ unit, disagreement, share, ratings }) => ({
    ...units[unit]!,
    disagreement,
    share,
    codings: ratings.map(({ coder, rating }) => ({
      coder: coders[coder]!,
      stance: Number(rating),
      statements: statements[unit]!.get(coders[coder]!)!.map(cited),
    })),
  }));
}

function cited({ id, stance, evidence }: Statement): Coding["statements"][number] {
  return { id, stance, ...(evidence === undefined ? {} : { quote: evidence.quote }) };
}
