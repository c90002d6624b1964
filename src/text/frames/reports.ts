import { nounPhraseEnd } from "./noun-phrase.ts";
import { isAdjective, isBoundary, isDeterminer, isFinite, isNoun, lowerAt, type Scene } from "./scene.ts";

/** The first word for what was said in a run of nouns. */
export function reportIn(scene: Scene, first: number, last: number): number {
  for (let at = first; at <= last; at += 1) if (isReport(scene, at)) return at;
  return -1;
}

export function opensPhrase(scene: Scene, at: number): boolean {
  return isDeterminer(scene, at) || isNoun(scene, at) || isAdjective(scene, at);
}

/** "Meinung der Beobachter nach" */
export function genitiveOfReport(scene: Scene, at: number, from: number): boolean {
  if (opensPhrase(scene, at + 1)) return false;
  for (let i = at - 1; i >= Math.max(from, at - 8); i -= 1) {
    if (isBoundary(scene, i) || isFinite(scene, i)) return false;
    if (isReport(scene, i)) return nounPhraseEnd(scene, i, at) === at - 1;
  }
  return false;
}

export function isReport(scene: Scene, at: number): boolean {
  const { reportNouns } = scene.lexicon.pack.accordingTo;
  const word = lowerAt(scene, at);
  if (reportNouns.has(word)) return true;
  for (let cut = 3; cut < word.length - 4; cut += 1)
    if (reportNouns.has(word.slice(cut).replace(/^-/, ""))) return true;
  return false;
}
