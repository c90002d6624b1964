import type { Document } from "../document.ts";
import type { Lexicon } from "./lexicon.ts";

/** A text being read: its tokens, and the words of its language. Places are indices of tokens in the whole text. */
export interface Scene {
  readonly document: Document;
  readonly lexicon: Lexicon;
}

/** First and last token of a phrase, inclusive. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

export function lowerAt({ document }: Scene, at: number): string {
  return document.tokens[at]?.lower ?? "";
}

export function textAt({ document }: Scene, at: number): string {
  return document.tokens[at]?.text ?? "";
}

/** The quote a token stands in, marks included, or −1. */
export function quoteOf({ document }: Scene, at: number): number {
  return document.quoteAt[at] ?? -1;
}

/** Whether a word class of the pack holds the word at a place. */
export function isOneOf(scene: Scene, at: number, words: ReadonlySet<string>): boolean {
  return words.has(lowerAt(scene, at));
}

/** Whether a token opens its sentence, a quote or what stands after a colon: there a capital says nothing. */
function opensStretch({ document: { tokens, sentenceAt, firstTokens } }: Scene, at: number): boolean {
  if (firstTokens[sentenceAt[at]!] === at) return true;
  return /^[:„“"»«‚(–—]$/.test(tokens[at - 1]?.text ?? "");
}

export function isNoun(scene: Scene, at: number): boolean {
  if (!/^[\p{Lu}]/u.test(textAt(scene, at))) return false;
  return !opensStretch(scene, at) || !isFunctionWord(scene, at);
}

/** A word of a closed class, or a verb form known to be finite. */
export function isFunctionWord(scene: Scene, at: number): boolean {
  const { pack, finite } = scene.lexicon;
  const word = lowerAt(scene, at);
  const { words } = pack;
  return (
    words.subjectDeterminers.has(word) ||
    words.obliqueDeterminers.has(word) ||
    words.subjectPronouns.has(word) ||
    words.objectPronouns.has(word) ||
    words.relativePronouns.has(word) ||
    words.prepositions.has(word) ||
    words.coordinators.has(word) ||
    words.subordinators.has(word) ||
    words.complementisers.has(word) ||
    words.infinitiveOpeners.has(word) ||
    words.negations.has(word) ||
    words.adverbs.has(word) ||
    pack.accordingTo.postpositions.has(word) ||
    pack.accordingTo.backReferences.has(word) ||
    finite.has(word)
  );
}

/** An inflected adjective by its shape, or a number. */
export function isAdjective(scene: Scene, at: number): boolean {
  const word = textAt(scene, at);
  if (/^\p{N}/u.test(word)) return true;
  return scene.lexicon.pack.shapes.adjective.test(word) && !isFunctionWord(scene, at);
}

export function isDeterminer(scene: Scene, at: number): boolean {
  const { subjectDeterminers, obliqueDeterminers } = scene.lexicon.pack.words;
  return isOneOf(scene, at, subjectDeterminers) || isOneOf(scene, at, obliqueDeterminers);
}

export function isFinite(scene: Scene, at: number): boolean {
  return scene.lexicon.finite.has(lowerAt(scene, at)) && !isNoun(scene, at);
}

/** A mark that may end a clause. */
export function isBoundary(scene: Scene, at: number): boolean {
  const mark = textAt(scene, at);
  if (mark === "-") return scene.document.tokens[at]!.start > (scene.document.tokens[at - 1]?.end ?? -1);
  return /^(?:[,;:.!?–—…]|\.\.+)$/.test(mark);
}

/** Jumps to the left over a bracket or a quote that ends at a place; the place itself where none does. */
export function leftOver(scene: Scene, at: number): number {
  const { document } = scene;
  const quote = quoteOf(scene, at);
  if (quote >= 0) return document.quotes[quote]!.first;
  if (textAt(scene, at) !== ")") return at;
  for (let i = at - 1; i >= Math.max(0, at - 20); i -= 1) if (textAt(scene, i) === "(") return i;
  return at;
}

/** The same to the right. */
export function rightOver(scene: Scene, at: number): number {
  const quote = quoteOf(scene, at);
  if (quote >= 0) return scene.document.quotes[quote]!.last;
  if (textAt(scene, at) !== "(") return at;
  for (let i = at + 1; i <= at + 20; i += 1) if (textAt(scene, i) === ")") return i;
  return at;
}
