import type { Phrase } from "../grammar/subject.ts";
import { MEMBER_NOUNS, PARTY_NOUNS, VAGUE_OFFICIALS } from "../lexicon/roles.ts";
import type { Token } from "../types.ts";
import type { Mention } from "./mentions.ts";
import { bodyOfOffice, partyInFocus, soleBodyBefore } from "./focus.ts";
import { isOfficial, isPartOfBody, namesStranger } from "./official.ts";
import { personalName } from "./people.ts";
import { mentionsIn, placeOf, wordsOf, type Reading, type Resolved } from "./reading.ts";
import { partyFor, partyOfLastPerson } from "./trail.ts";

/** Whom the names in a noun phrase point at: a party itself, somebody known, or one who speaks for a party. */
export function resolveHead(reading: Reading, head: Phrase, whole: Phrase): Resolved | undefined {
  const { tokens } = reading.document;
  const inside = mentionsIn(reading, head);
  const lastWord = tokens[head.last]!.tag === "POS" ? head.last - 1 : head.last;
  const direct = inside.find(({ last }) => last === lastWord);
  const oneOfMany = direct?.name.kind === "demonym" && /^(?:an?)$/.test(tokens[head.first]!.lower);
  const name = personalName(tokens, head);
  const acquaintance = name && reading.known.get(tokens[name.last]!.text);
  const namesake = acquaintance !== undefined && direct?.name.kind === "surname";
  if (direct && !oneOfMany && !namesake) return { party: direct.name.party };
  if (acquaintance && (name.first === name.last || acquaintance.name === wordsOf(reading, name))) {
    return { party: acquaintance.party, name: acquaintance.name };
  }
  const official = isOfficial(tokens, head, inside);
  const attached = attachedMention(tokens, head, whole, mentionsIn(reading, whole));
  if (attached && !attached.name.ofState && MEMBER_NOUNS.has(tokens[head.last]!.lower))
    return { party: attached.name.party };
  const [modifier] = inside;
  if (modifier) {
    // "Oslo’s Ann Lee" speaks for it, "Oslo’s goalkeeper Ann Lee" does not.
    const speaks =
      official ||
      (!modifier.name.ofState && isPartOfBody(tokens, head, inside, name)) ||
      (name?.first === modifier.last + 2 && tokens[modifier.last + 1]!.tag === "POS");
    return { party: speaks ? modifier.name.party : null };
  }
  return attached && { party: official || name ? attached.name.party : null };
}

/** "a spokeswoman for the ministry in Oslo", "officials in Oslo": the first party named after the head. */
function attachedMention(
  tokens: readonly Token[],
  head: Phrase,
  { last }: Phrase,
  inside: readonly Mention[],
): Mention | undefined {
  const link = tokens[head.last + 1]?.lower ?? "";
  // an adviser to a minister speaks for them, an ambassador to a country does not
  const serves = link === "to" && /^(?:advis[eo]r|aide|assistant|secretary|deputy)s?$/.test(tokens[head.last]!.lower);
  return head.last < last && (serves || /^(?:of|for|from|at|in|on|within)$/.test(link))
    ? inside.find(({ first }) => first > head.last)
    : undefined;
}

/** An office without a name of its own ("the ministry", "Foreign Minister Lee") belongs to the party the text is on. */
export function resolveOffice(reading: Reading, head: Phrase, whole: Phrase): Resolved | undefined {
  const { tokens } = reading.document;
  const byKind =
    /^(?:the|both|its|his|her|their)$/.test(tokens[head.first]!.lower) && PARTY_NOUNS.has(tokens[head.last]!.text);
  if (!byKind && (!isOfficial(tokens, head) || isVague(tokens, head))) return undefined;
  const name = personalName(tokens, head);
  if (namesStranger(tokens, whole, name)) return { party: null };
  if (name) return { party: bodyOfOffice(reading, head) ?? partyInFocus(reading, head.first) ?? null };
  const { sentence, paragraph } = placeOf(reading, head.first);
  const noun = byKind ? tokens[head.last]!.lower : "";
  const fits = (candidate: string): boolean => reading.mayBeCalled(candidate, noun);
  const sole = soleBodyBefore(reading, head.first);
  if (sole !== undefined && fits(sole)) return { party: sole };
  const party = partyFor(reading.trail, sentence, paragraph, fits) ?? partyOfLastPerson(reading.trail, paragraph, fits);
  return party === undefined ? undefined : { party };
}

/** "two officials", "diplomats": nobody in particular. */
function isVague(tokens: readonly Token[], { first, last }: Phrase): boolean {
  if (!VAGUE_OFFICIALS.has(tokens[last]!.lower) || /^(?:the|its|his|her|their)$/.test(tokens[first]!.lower))
    return false;
  for (let i = first; i < last; i += 1) if (PARTY_NOUNS.has(tokens[i]!.lower)) return false;
  return true;
}

/** "a spokeswoman for the ministry said … “…,” Ann Lee said": the name is hers. */
export function resolveNewName(reading: Reading, head: Phrase): Resolved | undefined {
  const { tokens } = reading.document;
  const name = personalName(tokens, head);
  const last = reading.trail.people[reading.trail.people.length - 1];
  const { sentence, paragraph } = placeOf(reading, head.first);
  if (!name || name.first !== head.first || reading.known.has(tokens[name.last]!.text) || !last) return undefined;
  const unnamed = last.item.surname === "" && last.paragraph === paragraph && sentence - last.sentence < 2;
  return unnamed ? { party: last.item.party } : undefined;
}
