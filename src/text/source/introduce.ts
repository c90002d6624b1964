import { nounPhraseEnd } from "../grammar/noun-phrase.ts";
import type { Phrase } from "../grammar/subject.ts";
import { isPersonNoun } from "../lexicon/nouns.ts";
import { OUTSIDER_NOUNS, PARTY_NOUNS } from "../lexicon/roles.ts";
import { isOfficial, isPartOfBody, namesStranger } from "./official.ts";
import { genderOf, personalName } from "./people.ts";
import { mentionsIn, placeOf, rememberParty, rememberPerson, wordsOf, type Reading, type Resolved } from "./reading.ts";

/** Keeps in mind who has just been named, so that "she", "it" and "the ministry" can point at them. */
export function introduce(
  reading: Reading,
  head: Phrase,
  apposition: Phrase | undefined,
  resolved: Resolved,
  phrase: Phrase,
): Resolved {
  const { tokens } = reading.document;
  const inside = mentionsIn(reading, head);
  const direct = inside.find(({ last }) => last === head.last);
  const focus = direct ?? (resolved.party === null ? inside[0] : undefined);
  if (focus) rememberParty(reading, focus.name.party, head.first);
  const impersonal = direct && (!direct.name.person || tokens[direct.first - 1]?.lower === "the");
  const name =
    (impersonal ? undefined : personalName(tokens, head)) ??
    (apposition && personalName(tokens, headOf(reading, apposition)));
  if (name) return introducePerson(reading, name, resolved, phrase);
  const noun = tokens[head.last]!;
  if (isPersonNoun(noun.lower) && noun.tag === "NN" && isOfficial(tokens, head)) {
    const item = { name: wordsOf(reading, head), surname: "", party: resolved.party, gender: genderOf(tokens, head) };
    reading.trail.people.push({ item, ...placeOf(reading, head.first) });
  } else if (
    !focus &&
    (resolved.party !== null || namesStranger(tokens, phrase, undefined) || PARTY_NOUNS.has(noun.lower))
  ) {
    rememberParty(reading, resolved.party, head.first);
  }
  return resolved;
}

function introducePerson(reading: Reading, name: Phrase, { party }: Resolved, phrase: Phrase): Resolved {
  const { tokens } = reading.document;
  if (party === null && namesStranger(tokens, phrase, name)) rememberParty(reading, null, phrase.first);
  const surname = tokens[name.last]!.text;
  const before = reading.known.get(surname);
  const full = before && name.first === name.last ? before.name : wordsOf(reading, name);
  const gender = before?.gender && before.gender !== "unknown" ? before.gender : genderOf(tokens, phrase);
  rememberPerson(
    reading,
    { name: full, surname: before && name.first === name.last ? before.surname : surname, party, gender },
    phrase.first,
  );
  return { party, name: full };
}

/** The noun phrase that opens a longer phrase. */
export function headOf({ document: { tokens } }: Reading, { first, last }: Phrase): Phrase {
  const end = nounPhraseEnd(tokens, first, last + 1);
  return { first, last: end < 0 ? last : end };
}

/** Keeps in mind everyone named with office and party anywhere in a stretch of tokens ("met with Oslo’s minister Ann Lee"). */
export function learnPeople(reading: Reading, first: number, last: number): void {
  const { tokens } = reading.document;
  for (let i = first; i <= last; i += 1) {
    const mention = reading.mentionAt.get(i);
    const end = mention ? nounPhraseEnd(tokens, i, last + 1) : -1;
    if (!mention || end <= mention.last || OUTSIDER_NOUNS.has(tokens[i - 1]?.lower ?? "")) continue;
    const name = personalName(tokens, { first: mention.last + 1, last: end });
    if (!name || name.first === mention.last + 1) continue;
    const phrase = { first: i, last: end };
    const part = !mention.name.ofState && isPartOfBody(tokens, phrase, [mention], name);
    if (!part && !isOfficial(tokens, phrase, [mention])) continue;
    const surname = tokens[name.last]!.text;
    const person = {
      name: wordsOf(reading, name),
      surname,
      party: mention.name.party,
      gender: genderOf(tokens, { first: i, last: end }),
    };
    if (!reading.known.has(surname)) reading.known.set(surname, person);
  }
}
