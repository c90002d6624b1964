import { nounEnd } from "./noun-phrase.ts";
import { isDeterminer, isNoun, lowerAt, type Phrase, type Scene } from "./scene.ts";

export type Gender = "male" | "female" | "unknown";

/** Whether a word is in a list, or a compound whose last part is. */
export function hasTail(word: string, list: ReadonlySet<string>): boolean {
  if (list.has(word)) return true;
  for (let cut = 2; cut <= word.length - 3; cut += 1) if (list.has(word.slice(cut).replace(/^-/, ""))) return true;
  return false;
}

export function nounsBetween(scene: Scene, first: number, last: number): readonly number[] {
  const found: number[] = [];
  for (let at = first; at <= last; at += 1) if (isNoun(scene, at)) found.push(at);
  return found;
}

/** The nouns at the end of a run that are no office: a name. */
export function personalName(scene: Scene, first: number, head: number): Phrase | null {
  const { officials, outsiders } = scene.lexicon.pack.roles;
  let at = head + 1;
  while (
    at - 1 >= first &&
    isNoun(scene, at - 1) &&
    !hasTail(lowerAt(scene, at - 1), officials) &&
    !hasTail(lowerAt(scene, at - 1), outsiders)
  )
    at -= 1;
  return at > head || isDeterminer(scene, at - 1) ? null : { first: at, last: head };
}

export function genderOf(scene: Scene, { first, last }: Phrase): Gender {
  const head = nounEnd(scene, first, last + 1);
  for (let at = first; at <= head; at += 1)
    if (isNoun(scene, at) && scene.lexicon.pack.roles.feminine.test(lowerAt(scene, at))) return "female";
  const word = lowerAt(scene, first);
  const { masculine, feminine } = scene.lexicon.pack.words;
  return masculine.has(word) ? "male" : feminine.has(word) ? "female" : "unknown";
}
