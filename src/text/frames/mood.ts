import { opensClause } from "./clause.ts";
import { isFinite, isNoun, isOneOf, lowerAt, rightOver, type Scene, textAt } from "./scene.ts";

/** A main clause by its finite verb, or an infinitive with its mark. */
export function formOf(scene: Scene, from: number, to: number): "t" | "i" | null {
  const {
    words: { infinitiveMark: mark },
    shapes,
  } = scene.lexicon.pack;
  let infinitive = false;
  for (let i = from; i < to; i += 1) {
    i = rightOver(scene, i);
    const word = lowerAt(scene, i);
    if (isFinite(scene, i) || looksSubjunctive(scene, i)) return infinitive ? "i" : "t";
    if (word === mark && shapes.infinitive.test(textAt(scene, i + 1))) infinitive = true;
    if (new RegExp(`^\\p{Ll}{2,}${mark}\\p{Ll}{2,}n$`, "u").test(textAt(scene, i))) infinitive = true;
  }
  return infinitive ? "i" : null;
}

/** "Die Lage bessere sich": a word in "-e" behind a noun and not before one is a verb. */
export function looksSubjunctive(scene: Scene, at: number): boolean {
  const word = textAt(scene, at);
  if (scene.lexicon.subjunctive.has(word)) return true;
  if (
    !scene.lexicon.pack.shapes.subjunctive.test(word) ||
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
  return isNoun(scene, at - 1) && !/^\p{Lu}/u.test(next) && !scene.lexicon.pack.shapes.adjective.test(next);
}

/** A relative or adverbial clause: its verb stands at its end. */
export function isRelative(scene: Scene, at: number, to: number): boolean {
  return opensClause(scene, at, at - 1) && endsWithVerb(scene, at, to);
}

export function endsWithVerb(scene: Scene, at: number, to: number): boolean {
  const end = segmentEnd(scene, at, to);
  if (lowerAt(scene, end - 2) === scene.lexicon.pack.words.infinitiveMark) return false;
  for (let i = at + 1; i < end - (isFinite(scene, end - 1) ? 2 : 1); i += 1)
    if (isFinite(scene, i) && !isOneOf(scene, i, scene.lexicon.pack.words.subjectDeterminers)) return false;
  if (
    new RegExp(`^\\p{Ll}{2,}${scene.lexicon.pack.words.infinitiveMark}\\p{Ll}{2,}n$`, "u").test(textAt(scene, end - 1))
  )
    return false;
  return isFinite(scene, end - 1) || scene.lexicon.pack.shapes.verb.test(textAt(scene, end - 1));
}

export function segmentEnd(scene: Scene, at: number, to: number): number {
  let i = at;
  while (i < to && !/^[,:;.!?–—]$/.test(textAt(scene, i))) i = rightOver(scene, i) + 1;
  return Math.min(i, to);
}
