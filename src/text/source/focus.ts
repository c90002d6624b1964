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
  return onlyParty(bodiesBackWhile(reading, latest, (at) => placeOf(reading, at).paragraph === place.paragraph));
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
