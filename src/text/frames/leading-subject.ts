import { opensClause } from "./clause.ts";
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
  rightOver,
  type Scene,
  textAt,
} from "./scene.ts";

export function leadingSubject(scene: Scene, first: number, finite: number): Phrase | null {
  const at = isOneOf(scene, first, scene.lexicon.pack.words.focusing) ? first + 1 : first;
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
export function canBeSubject(scene: Scene, at: number): boolean {
  const { words, shapes } = scene.lexicon.pack;
  const word = lowerAt(scene, at);
  if (isOneOf(scene, at, words.subjectPronouns) && !isDeterminer(scene, at))
    return !words.expletives.has(word) || isNoun(scene, at);
  if (isDeterminer(scene, at)) {
    if (!isOneOf(scene, at, words.subjectDeterminers)) return false;
    // "der alten Partei" is a dative: the adjective shows it.
    return !(
      words.ambiguousDeterminers.has(word) &&
      isAdjective(scene, at + 1) &&
      shapes.obliqueAdjective.test(lowerAt(scene, at + 1))
    );
  }
  if (isOneOf(scene, at, words.times)) return false;
  return (
    isNoun(scene, at) || (isAdjective(scene, at) && nounPhraseEnd(scene, at, at + 8) >= 0) || quoteOf(scene, at) >= 0
  );
}
