import { mentionBefore, placeOf, rememberPerson, type Reading, type Resolved } from "./reading.ts";
import { soleBodyBefore } from "./focus.ts";
import { groupFor, partyFor, personFor } from "./trail.ts";

const NOBODY: readonly Resolved[] = [{ party: null }];

/** Whom a pronoun stands for, by recency, number and gender; `relative` where it stands in a clause about something just named. */
export function resolvePronoun(reading: Reading, at: number, relative: boolean): readonly Resolved[] {
  const { tokens, firstTokens } = reading.document;
  const { lower } = tokens[at]!;
  const { sentence, paragraph } = placeOf(reading, at);
  if (/^(?:he|him|his|she|her|hers|himself|herself)$/.test(lower)) {
    const person = personFor(reading.trail, lower, paragraph);
    if (!person) return NOBODY;
    rememberPerson(reading, person, at);
    return [{ party: person.party, name: person.name }];
  }
  if (/^(?:they|them|their|both|these|those)$/.test(lower)) {
    const group = groupFor(reading.trail, undefined, sentence);
    if (group.length > 0) return group.map((party) => ({ party }));
  }
  if (!/^(?:it|its|itself|they|their|them)$/.test(lower)) return NOBODY;
  const near = relative ? mentionBefore(reading, at, firstTokens[sentence]!) : undefined;
  return [
    { party: near?.name.party ?? soleBodyBefore(reading, at) ?? partyFor(reading.trail, sentence, paragraph) ?? null },
  ];
}
