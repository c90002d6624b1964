import type { Phrase } from "../grammar/subject.ts";
import type { Mention } from "./mentions.ts";
import { mentionBefore, placeOf, type Reading } from "./reading.ts";

/**
 * The party that a new office-holder without one ("Prime Minister Lee") belongs to: the only one that the sentence before
 * (or the words before in the same sentence) names, or the one that opens it; at the head of a paragraph, the only one
 * that the paragraph before names. Nobody where that leaves a doubt: a wrong holder is worse than none.
 */
export function partyInFocus(reading: Reading, token: number): string | undefined {
  const { sentence, paragraph } = placeOf(reading, token);
  const latest = bodyBefore(reading, token);
  if (latest === undefined) return undefined;
  const place = placeOf(reading, latest.first);
  if (place.paragraph === paragraph) {
    if (sentence - place.sentence > 1) return undefined;
    const named = bodiesBackWhile(reading, latest, (at) => placeOf(reading, at).sentence === place.sentence);
    const opening = named.at(-1)!;
    const opens = opening.first === 0 || placeOf(reading, opening.first - 1).sentence !== place.sentence;
    return onlyParty(named) ?? (opens ? opening.name.party : undefined);
  }
  if (paragraph - place.paragraph > 1) return undefined;
  const only = onlyParty(bodiesBackWhile(reading, latest, (at) => placeOf(reading, at).paragraph === place.paragraph));
  return only ?? (paragraph === 1 ? partyOfLead(reading, sentence) : undefined);
}

/** How far into a text, past its dateline, the one it is about may be named. */
const LEAD = 14;

/** The quotation that follows the opening sentence is that of whoever opens the text. */
function partyOfLead(reading: Reading, sentence: number): string | undefined {
  const { firstTokens, sentences } = reading.document;
  if (sentences[sentence - 1]?.paragraph !== 0) return undefined;
  const [opening, next] = reading.mentions.filter(({ name }) => !name.person);
  if (opening === undefined || opening.first - firstTokens[0]! > LEAD) return undefined;
  const joined = next !== undefined && next.first - opening.last === 2 && next.name.party !== opening.name.party;
  return opening.first <= 1 || next?.name.party === opening.name.party
    ? joined
      ? undefined
      : opening.name.party
    : undefined;
}

/**
 * The party that the sentence before is about although nobody in it spoke or acted, where it names no other: "That is not
 * enough for the Tenants’ League. The group …".
 */
export function soleBodyBefore(reading: Reading, token: number): string | undefined {
  const { sentence, paragraph } = placeOf(reading, token);
  const { parties, people } = reading.trail;
  if ([parties.at(-1), people.at(-1)].some((entry) => entry !== undefined && entry.sentence >= sentence - 1))
    return undefined;
  const latest = bodyBefore(reading, token);
  if (latest === undefined) return undefined;
  const place = placeOf(reading, latest.first);
  if (place.sentence !== sentence - 1 || place.paragraph !== paragraph) return undefined;
  return onlyParty(bodiesBackWhile(reading, latest, (at) => placeOf(reading, at).sentence === place.sentence));
}

/** Offices that name the body they belong to. */
const BODY_OF_OFFICE: ReadonlyMap<string, string> = new Map([
  ["commissioner", "commission"],
  ["councillor", "council"],
  ["councilor", "council"],
  ["senator", "senate"],
]);

/** "Justice Commissioner Lee", where a party is called a commission. */
export function bodyOfOffice({ document, mentions }: Reading, { first, last }: Phrase): string | undefined {
  for (let i = first; i <= last; i += 1) {
    const body = BODY_OF_OFFICE.get(document.tokens[i]!.lower);
    if (body === undefined) continue;
    const parties = mentions.filter(
      ({ name }) => !name.person && name.words.some((word) => word.toLowerCase() === body),
    );
    return onlyParty(parties);
  }
  return undefined;
}

function bodyBefore(reading: Reading, token: number): Mention | undefined {
  let mention = mentionBefore(reading, token, 0);
  while (mention?.name.person) mention = mentionBefore(reading, mention.first, 0);
  return mention;
}

function bodiesBackWhile(reading: Reading, latest: Mention, near: (token: number) => boolean): Mention[] {
  const found: Mention[] = [];
  for (let at: Mention | undefined = latest; at && near(at.first); at = bodyBefore(reading, at.first)) found.push(at);
  return found;
}

function onlyParty(mentions: readonly Mention[]): string | undefined {
  const parties = new Set(mentions.map(({ name }) => name.party));
  return parties.size === 1 ? mentions[0]!.name.party : undefined;
}
