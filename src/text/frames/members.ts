import { nounPhraseEnd } from "./noun-phrase.ts";
import { isOneOf, type Phrase, type Scene, textAt } from "./scene.ts";

/** The members of a joint source: "der Bund, die Liste und Peru" has three. One where nothing joins them. */
export function membersOf(scene: Scene, source: Phrase): readonly Phrase[] {
  const { joining } = scene.lexicon.pack.words;
  const members: Phrase[] = [];
  let joined = false;
  let { first } = source;
  for (let at = source.first; at <= source.last + 1; at += 1) {
    const joins = at <= source.last && isOneOf(scene, at, joining);
    if (at <= source.last && !joins && textAt(scene, at) !== ",") continue;
    if (nounPhraseEnd(scene, first, at) !== at - 1) return [source];
    members.push({ first, last: at - 1 });
    joined ||= joins;
    first = at + 1;
  }
  return joined ? members : [source];
}
