import type { CueHit } from "./find-cues.ts";
import { opensClause } from "./clause.ts";
import { isFinite, isNoun, isOneOf, lowerAt, quoteOf, rightOver, textAt, type Phrase, type Scene } from "./scene.ts";
import type { Participants } from "./subject.ts";

/** What is said, and in what form: a quote, a clause, an infinitive, or a noun phrase. */
export interface Content {
  readonly form: "q" | "t" | "i" | "n";
  readonly parts: readonly Phrase[];
}

/** What stands behind a place as the content of its clause: the first quote, clause or infinitive; null where none does. */
export function contentBehind(scene: Scene, place: number, to: number): Content | null {
  const { words } = scene.lexicon.pack;
  for (let at = place + 1; at < to; at += 1) {
    const quote = quoteStartingAt(scene, at);
    if (quote) return { form: "q", parts: [quote] };
    if (textAt(scene, at) === ":") return afterColon(scene, at + 1, to);
    if (textAt(scene, at) === "(") at = rightOver(scene, at);
    if (!/^[,–—]$/.test(textAt(scene, at))) continue;
    const next = at + 1;
    const direct = quoteStartingAt(scene, next);
    if (direct) return { form: "q", parts: [direct] };
    if (
      isOneOf(scene, next, words.complementisers) &&
      (lowerAt(scene, next) !== "wie" || endsWithVerb(scene, next, to))
    )
      return { form: "t", parts: [trimmed(scene, { first: next, last: to - 1 })] };
    if (isOneOf(scene, next, words.infinitiveOpeners) || isRelative(scene, next, to)) {
      at = segmentEnd(scene, next, to) - 1;
      continue;
    }
    if (textAt(scene, at) !== "," || isOneOf(scene, next, words.coordinators)) continue;
    // A verb right behind the comma goes on with another clause.
    if (isFinite(scene, next)) return null;
    const form = formOf(scene, next, to);
    if (form) return { form, parts: [trimmed(scene, { first: next, last: to - 1 })] };
  }
  return null;
}

function afterColon(scene: Scene, at: number, to: number): Content | null {
  const quote = quoteStartingAt(scene, at);
  if (quote) return { form: "q", parts: [quote] };
  return at < to ? { form: "t", parts: [trimmed(scene, { first: at, last: to - 1 })] } : null;
}

function quoteStartingAt(scene: Scene, at: number): Phrase | null {
  const quote = scene.document.quotes[quoteOf(scene, at)];
  return quote?.first === at ? { first: quote.first, last: quote.last } : null;
}

/** A main clause by its finite verb, or an infinitive with its mark. */
function formOf(scene: Scene, from: number, to: number): "t" | "i" | null {
  const mark = scene.lexicon.pack.words.infinitiveMark;
  let infinitive = false;
  for (let i = from; i < to; i += 1) {
    i = rightOver(scene, i);
    const word = lowerAt(scene, i);
    if (isFinite(scene, i) || looksSubjunctive(scene, i)) return infinitive ? "i" : "t";
    if (word === mark && /^\p{Ll}+n$/u.test(textAt(scene, i + 1))) infinitive = true;
    if (new RegExp(`^\\p{Ll}{2,}${mark}\\p{Ll}{2,}n$`, "u").test(textAt(scene, i))) infinitive = true;
  }
  return infinitive ? "i" : null;
}

/** "Die Lage bessere sich": a word in "-e" behind a noun and not before one is a verb. */
export function looksSubjunctive(scene: Scene, at: number): boolean {
  const word = textAt(scene, at);
  if (scene.lexicon.subjunctive.has(word)) return true;
  if (
    !/^\p{Ll}{3,}[^\Wt]e$/u.test(word) ||
    scene.lexicon.pack.words.adverbs.has(word) ||
    isOneOf(scene, at, scene.lexicon.pack.words.prepositions)
  )
    return false;
  if (
    isOneOf(scene, at, scene.lexicon.pack.words.subjectDeterminers) ||
    isOneOf(scene, at, scene.lexicon.pack.words.objectPronouns)
  )
    return false;
  if (scene.lexicon.finite.has(word)) return false;
  const next = textAt(scene, at + 1);
  return isNoun(scene, at - 1) && !/^\p{Lu}/u.test(next) && !/^\p{Ll}+(?:e|er|en|es|em)$/u.test(next);
}

/** A relative or adverbial clause: its verb stands at its end. */
function isRelative(scene: Scene, at: number, to: number): boolean {
  return opensClause(scene, at, at - 1) && endsWithVerb(scene, at, to);
}

function endsWithVerb(scene: Scene, at: number, to: number): boolean {
  const end = segmentEnd(scene, at, to);
  if (lowerAt(scene, end - 2) === scene.lexicon.pack.words.infinitiveMark) return false;
  for (let i = at + 1; i < end - 2; i += 1)
    if (isFinite(scene, i) && !isOneOf(scene, i, scene.lexicon.pack.words.subjectDeterminers)) return false;
  if (
    new RegExp(`^\\p{Ll}{2,}${scene.lexicon.pack.words.infinitiveMark}\\p{Ll}{2,}n$`, "u").test(textAt(scene, end - 1))
  )
    return false;
  return isFinite(scene, end - 1) || /^\p{Ll}+(?:t|te|ten|en|e)$/u.test(textAt(scene, end - 1));
}

function segmentEnd(scene: Scene, at: number, to: number): number {
  let i = at;
  while (i < to && !/^[,:;.!?–—]$/.test(textAt(scene, i))) i = rightOver(scene, i) + 1;
  return Math.min(i, to);
}

/** Without the full stop and other marks at either end; a closing quotation mark stays. */
export function trimmed(scene: Scene, { first, last }: Phrase): Phrase {
  let start = first;
  let end = last;
  while (end > start && /^[.,;:!?–—…]+$/.test(textAt(scene, end))) end -= 1;
  while (start < end && /^[.,;:–—]$/.test(textAt(scene, start))) start += 1;
  return { first: start, last: end };
}

/** What stands before an inverted clause: the quote that ends there, or the clause. */
export function contentBefore(scene: Scene, from: number, finite: number): Content | null {
  let last = finite - 1;
  while (last >= from && textAt(scene, last) === ",") last -= 1;
  if (last < from) return null;
  const quote = scene.document.quotes[quoteOf(scene, last)];
  if (quote && quote.first <= from) return { form: "q", parts: [{ first: quote.first, last }] };
  return { form: quote && quote.first === from ? "q" : "t", parts: [trimmed(scene, { first: from, last })] };
}

/** The object of the clause: what stands in it besides subject, addressee and verb. */
export function objectOf(
  scene: Scene,
  hit: CueHit,
  { subject, leading, addressee }: Participants,
  to: number,
): Content | null {
  const { clause, tokens } = hit;
  const lastVerb = tokens[tokens.length - 1]!;
  if (clause.kind === "final") {
    const first = Math.max(clause.first + 1, (subject?.last ?? clause.first) + 1);
    const region = without(scene, { first, last: lastVerb - 1 }, tokens);
    return region && { form: "n", parts: [region] };
  }
  const region =
    leading || subject === null
      ? { first: clause.finite + 1, last: objectEnd(scene, clause.finite, to) }
      : fieldOr(scene, hit, subject, to);
  const first = addressee && addressee.first === region.first ? addressee.last + 1 : region.first;
  const found = without(scene, { first, last: region.last }, tokens);
  return found && { form: "n", parts: [found] };
}

function fieldOr(scene: Scene, { clause }: CueHit, subject: Phrase, to: number): Phrase {
  const behind = { first: subject.last + 1, last: objectEnd(scene, subject.last, to) };
  if (hasNoun(scene, behind) || clause.first >= clause.finite) return behind;
  return { first: clause.first, last: clause.finite - 1 };
}

function objectEnd(scene: Scene, from: number, to: number): number {
  const { coordinators } = scene.lexicon.pack.words;
  for (let i = from + 1; i < to; i = rightOver(scene, i) + 1) {
    if (/^[:;]$/.test(textAt(scene, i))) return i - 1;
    if (
      isOneOf(scene, i, coordinators) &&
      scene.lexicon.forms.get(lowerAt(scene, i + 1))?.some(({ kind }) => kind === "finite")
    )
      return i - 1;
  }
  return to - 1;
}

function without(scene: Scene, region: Phrase, verbs: readonly number[]): Phrase | null {
  let { first, last } = region;
  const isVerb = (at: number): boolean =>
    verbs.includes(at) && !isOneOf(scene, at, scene.lexicon.pack.words.prepositions);
  while (last >= first && (verbs.includes(last) || /^[.,;:!?–—]$/.test(textAt(scene, last)))) last -= 1;
  while (
    first <= last &&
    (isVerb(first) || isOneOf(scene, first, scene.lexicon.pack.words.adverbs) || textAt(scene, first) === ",")
  )
    first += 1;
  return last >= first && hasNoun(scene, { first, last }) ? { first, last } : null;
}

function hasNoun(scene: Scene, { first, last }: Phrase): boolean {
  for (let i = first; i <= last; i += 1) if (isNoun(scene, i) || quoteOf(scene, i) >= 0) return true;
  return false;
}
