import { nounPhraseEnd } from "./noun-phrase.ts";
import { isBoundary, isOneOf, quoteOf, type Scene, textAt } from "./scene.ts";

/** "Anna Berg, Sprecherin des Amtes," and "Berg und ihr Stellvertreter". */
export function withAppositions(scene: Scene, end: number, to: number): number {
  const { joining } = scene.lexicon.pack.words;
  let last = end;
  for (;;) {
    const mark = last + 1;
    if (textAt(scene, mark) === "," && quoteOf(scene, mark + 1) < 0) {
      const next = nounPhraseEnd(scene, mark + 1, to);
      if (next < 0 || !(next + 1 >= to || isBoundary(scene, next + 1) || isLoose(scene, next + 1))) return last;
      last = next;
    } else if (isOneOf(scene, mark, joining)) {
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
