import type { Clause } from "./clause.ts";
import { opensClause } from "./clause.ts";
import { nounPhraseEnd } from "./noun-phrase.ts";
import {
  isAdjective,
  isBoundary,
  isDeterminer,
  isNoun,
  isOneOf,
  lowerAt,
  quoteOf,
  rightOver,
  textAt,
  type Phrase,
  type Scene,
} from "./scene.ts";

/** Who is the subject of a clause, and who is spoken to; the subject is null where the clause shares that of another. */
export interface Participants {
  readonly subject: Phrase | null;
  readonly addressee?: Phrase;
  /** A phrase behind the verb that is not the subject, where that stands before it: whom somebody urges, say. */
  readonly object?: Phrase;
  /** The subject stands before the verb. */
  readonly leading: boolean;
}

/** The subject of a clause, by the place of its verb and the case of determiners. */
export function participantsOf(scene: Scene, clause: Clause, to: number, dative: boolean): Participants {
  if (clause.kind === "final") return { ...insideFinal(scene, clause), leading: true };
  const first = fieldStart(scene, clause);
  const field = first < clause.finite ? leadingSubject(scene, first, clause.finite) : null;
  const behind = behindVerb(scene, clause.finite + 1, to, dative);
  if (field && !(behind.subject && outranks(scene, behind.subject, field, dative)))
    return {
      subject: field,
      leading: true,
      ...(behind.addressee && { addressee: behind.addressee }),
      ...(behind.subject && { object: behind.subject }),
    };
  const fronted = first < clause.finite ? frontedAddressee(scene, first, clause.finite) : undefined;
  const addressee = behind.addressee ?? (dative ? fronted : undefined);
  return { subject: behind.subject, leading: false, ...(addressee && { addressee }) };
}

/** "Doch", "Und" and the like stand before the first constituent. */
function fieldStart(scene: Scene, { first, finite }: Clause): number {
  let at = first;
  while (at < finite && isOneOf(scene, at, scene.lexicon.pack.words.coordinators)) at += 1;
  return at;
}

function leadingSubject(scene: Scene, first: number, finite: number): Phrase | null {
  const at = lowerAt(scene, first) === "auch" || lowerAt(scene, first) === "sowohl" ? first + 1 : first;
  if (!canBeSubject(scene, at)) return null;
  const end = nounPhraseEnd(scene, at, finite);
  if (end < 0) return null;
  let last = finite - 1;
  for (let i = end + 1; i < finite; i = rightOver(scene, i) + 1)
    if (textAt(scene, i) === "," && opensClause(scene, i + 1, first)) {
      last = i - 1;
      break;
    }
  while (last > end && (isBoundary(scene, last) || isOneOf(scene, last, scene.lexicon.pack.words.adverbs))) last -= 1;
  return { first, last: Math.max(last, end) };
}

/** A noun phrase that opens here may stand in the nominative. */
function canBeSubject(scene: Scene, at: number): boolean {
  const { words } = scene.lexicon.pack;
  const word = lowerAt(scene, at);
  if (isOneOf(scene, at, words.subjectPronouns) && !isDeterminer(scene, at)) return word !== "es" || isNoun(scene, at);
  if (isDeterminer(scene, at)) {
    if (!isOneOf(scene, at, words.subjectDeterminers)) return false;
    // "der alten Partei" is a dative: the adjective shows it.
    return !(word === "der" && isAdjective(scene, at + 1) && /e[nm]$/.test(lowerAt(scene, at + 1)));
  }
  if (isOneOf(scene, at, words.times)) return false;
  return (
    isNoun(scene, at) || (isAdjective(scene, at) && nounPhraseEnd(scene, at, at + 8) >= 0) || quoteOf(scene, at) >= 0
  );
}

/** A pronoun or "der" behind the verb is the subject for sure; the phrase before the verb is then its object. */
function outranks(scene: Scene, behind: Phrase, field: Phrase, dative: boolean): boolean {
  const word = lowerAt(scene, behind.first);
  if (/^(?:er|wir|ich|man)$/.test(word)) return true;
  const undetermined =
    field.first === field.last && !isOneOf(scene, field.first, scene.lexicon.pack.words.subjectPronouns);
  const feminineOrNeuter = /^(?:die|das|eine|diese|dieses)$/.test(lowerAt(scene, field.first));
  return word === "der" && (feminineOrNeuter || undetermined) && !dative;
}

function frontedAddressee(scene: Scene, first: number, finite: number): Phrase | undefined {
  if (!isOneOf(scene, first, scene.lexicon.pack.words.dativeDeterminers)) return undefined;
  const last = nounPhraseEnd(scene, first, finite);
  return last === finite - 1 ? { first, last } : undefined;
}

function behindVerb(
  scene: Scene,
  from: number,
  to: number,
  dative: boolean,
): { subject: Phrase | null; addressee?: Phrase } {
  const { words } = scene.lexicon.pack;
  let addressee: Phrase | undefined;
  for (let at = from; at < Math.min(to, from + 14); at += 1) {
    if (isBoundary(scene, at) || quoteOf(scene, at) >= 0) break;
    if (
      isOneOf(scene, at, words.subjectPronouns) &&
      !isDeterminer(scene, at) &&
      !isNoun(scene, at) &&
      lowerAt(scene, at) !== "es"
    )
      return { subject: { first: at, last: at }, ...(addressee && { addressee }) };
    if (isOneOf(scene, at, words.prepositions)) {
      const end = nounPhraseEnd(scene, at + 1, to);
      if (end > at) at = end;
      continue;
    }
    if (!isDeterminer(scene, at) && !isNoun(scene, at) && !isAdjective(scene, at)) continue;
    if (isOneOf(scene, at, words.times)) continue;
    const end = nounPhraseEnd(scene, at, to);
    if (end < 0) continue;
    if (canBeSubject(scene, at)) {
      const phrase = { first: at, last: withAppositions(scene, end, to) };
      const indirect = dative ? addresseeAt(scene, phrase.last + 1, to) : undefined;
      const found = addressee ?? indirect;
      return { subject: phrase, ...(found && { addressee: found }) };
    }
    if (isOneOf(scene, at, words.dativeDeterminers)) addressee ??= { first: at, last: end };
    at = end;
  }
  return { subject: null, ...(addressee && { addressee }) };
}

function addresseeAt(scene: Scene, at: number, to: number): Phrase | undefined {
  if (!isOneOf(scene, at, scene.lexicon.pack.words.dativeDeterminers)) return undefined;
  const last = nounPhraseEnd(scene, at, to);
  return last < 0 ? undefined : { first: at, last };
}

/** "Anna Berg, Sprecherin des Amtes," and "Berg und ihr Stellvertreter". */
export function withAppositions(scene: Scene, end: number, to: number): number {
  const { coordinators } = scene.lexicon.pack.words;
  let last = end;
  for (;;) {
    const mark = last + 1;
    if (textAt(scene, mark) === "," && quoteOf(scene, mark + 1) < 0) {
      const next = nounPhraseEnd(scene, mark + 1, to);
      if (next < 0 || !(next + 1 >= to || isBoundary(scene, next + 1) || isLoose(scene, next + 1))) return last;
      last = next;
    } else if (isOneOf(scene, mark, coordinators) && /^(?:und|sowie)$/.test(lowerAt(scene, mark))) {
      const next = nounPhraseEnd(scene, mark + 1, to);
      if (next < 0) return last;
      last = next;
    } else return last;
  }
}

/** An adverb or preposition, which may stand behind an apposition where a verb may not. */
function isLoose(scene: Scene, at: number): boolean {
  const { adverbs, prepositions } = scene.lexicon.pack.words;
  return isOneOf(scene, at, adverbs) || isOneOf(scene, at, prepositions);
}

function insideFinal(scene: Scene, { first, finite }: Clause): { subject: Phrase | null } {
  const { words } = scene.lexicon.pack;
  const relative = isOneOf(scene, first, words.relativePronouns);
  let at = first + 1;
  if (isOneOf(scene, first, words.prepositions) && !isOneOf(scene, first, words.subordinators)) at += 1;
  else if (relative && /^(?:der|die|das|welche[rs]?|wer|was)$/.test(lowerAt(scene, first))) {
    const next = lowerAt(scene, at);
    const other = /^(?:er|wir|ich|man|sie)$/.test(next) || (/^(?:der|ein|die)$/.test(next) && canBeSubject(scene, at));
    if (!other || /^(?:wer)$/.test(lowerAt(scene, first))) return { subject: { first, last: first } };
  }
  for (; at < finite; at += 1) {
    if (
      isOneOf(scene, at, words.subjectPronouns) &&
      !isDeterminer(scene, at) &&
      !isNoun(scene, at) &&
      lowerAt(scene, at) !== "es"
    )
      return { subject: { first: at, last: at } };
    if (isOneOf(scene, at, words.prepositions)) {
      const end = nounPhraseEnd(scene, at + 1, finite);
      if (end > at) at = end;
      continue;
    }
    if (!canBeSubject(scene, at)) continue;
    const end = nounPhraseEnd(scene, at, finite);
    if (end >= 0) return { subject: { first: at, last: withAppositions(scene, end, finite) } };
  }
  return { subject: null };
}
