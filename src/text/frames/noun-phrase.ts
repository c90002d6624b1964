import {
  isAdjective,
  isDeterminer,
  isFinite,
  isFunctionWord,
  isNoun,
  isOneOf,
  lowerAt,
  quoteOf,
  rightOver,
  type Scene,
  textAt,
} from "./scene.ts";

const LONGEST_NAME_IN_QUOTES = 6;

/**
 * The last token of the noun phrase that opens at a place, before `end`; −1 where none does. With the genitives,
 * prepositional phrases and brackets that hang on it: "ein Sprecher des Ministeriums in Oslo (rechts)".
 */
export function nounPhraseEnd(scene: Scene, at: number, end: number): number {
  const { words } = scene.lexicon.pack;
  if (at >= end) return -1;
  if (isOneOf(scene, at, words.subjectPronouns) && !isDeterminer(scene, at) && !isNoun(scene, at)) return at;
  let head = nounEnd(scene, at, end);
  while (head >= 0) {
    const next = head + 1;
    if (next >= end) break;
    const longer =
      textAt(scene, next) === "("
        ? rightOver(scene, next)
        : isShortQuote(scene, next)
          ? rightOver(scene, next)
          : isOneOf(scene, next, words.genitiveDeterminers)
            ? nounEnd(scene, next, end)
            : isOneOf(scene, next, words.attachingPrepositions) && !isDeterminer(scene, next)
              ? nounEnd(scene, next + 1, end)
              : isAdjective(scene, next) &&
                  scene.lexicon.pack.shapes.genitiveAdjective.test(lowerAt(scene, next)) &&
                  isNoun(scene, next + 1)
                ? nounEnd(scene, next, end)
                : -1;
    if (longer <= head || longer >= end) break;
    head = longer;
  }
  return head;
}

function isShortQuote(scene: Scene, at: number): boolean {
  const quote = scene.document.quotes[quoteOf(scene, at)];
  return quote !== undefined && quote.first === at && quote.last - quote.first <= LONGEST_NAME_IN_QUOTES;
}

/** Determiner, adjectives and nouns, without what hangs on them. */
export function nounEnd(scene: Scene, from: number, end: number): number {
  let at = from;
  if (isDeterminer(scene, at)) at += 1;
  while (at < end && isModifier(scene, at)) at += 1;
  if (isShortQuote(scene, at)) return rightOver(scene, at) < end ? rightOver(scene, at) : -1;
  if (at >= end || !(isNoun(scene, at) || /\p{L}\p{N}/u.test(textAt(scene, at)))) return -1;
  for (;;) {
    const second = afterHyphen(scene, at);
    if (second > 0 && second < end) at = second;
    else if (at + 1 < end && isNoun(scene, at + 1)) at += 1;
    else if (at + 2 < end && isOneOf(scene, at + 1, scene.lexicon.pack.words.nameLinks) && isNoun(scene, at + 2))
      at += 2;
    else return at;
  }
}

/** "Bau- und Verkehrsministerium": where the second noun stands, or −1. */
function afterHyphen(scene: Scene, at: number): number {
  if (textAt(scene, at + 1) !== "-" || !isOneOf(scene, at + 2, scene.lexicon.pack.words.coordinators)) return -1;
  return isNoun(scene, at + 3) ? at + 3 : -1;
}

function isModifier(scene: Scene, at: number): boolean {
  if (isNoun(scene, at)) return false;
  if (isAdjective(scene, at)) return true;
  // An adverb before an adjective: "die weltweit größte Reederei".
  return (
    /^\p{Ll}/u.test(textAt(scene, at)) &&
    !isFunctionWord(scene, at) &&
    !isFinite(scene, at) &&
    isAdjective(scene, at + 1) &&
    isNoun(scene, at + 2)
  );
}
