import { insideFinal } from "./final-subject.ts";
import { withAppositions } from "./appositions.ts";
import type { Clause } from "./clause.ts";
import { canBeSubject, leadingSubject } from "./leading-subject.ts";
import { nounPhraseEnd } from "./noun-phrase.ts";
import {
  isAdjective,
  isBoundary,
  isDeterminer,
  isNoun,
  isOneOf,
  lowerAt,
  type Phrase,
  quoteOf,
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

/** A pronoun or "der" behind the verb is the subject for sure; the phrase before the verb is then its object. */
function outranks(scene: Scene, behind: Phrase, field: Phrase, dative: boolean): boolean {
  const { words } = scene.lexicon.pack;
  const word = lowerAt(scene, behind.first);
  if (words.sureSubjects.has(word) && words.subjectPronouns.has(word)) return true;
  const undetermined = field.first === field.last && !isOneOf(scene, field.first, words.subjectPronouns);
  const eitherCase = words.eitherCase.has(lowerAt(scene, field.first));
  return words.ambiguousDeterminers.has(word) && (eitherCase || undetermined) && !dative;
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
      !isOneOf(scene, at, words.expletives)
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
