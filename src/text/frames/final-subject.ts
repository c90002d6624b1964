import { withAppositions } from "./appositions.ts";
import type { Clause } from "./clause.ts";
import { canBeSubject } from "./leading-subject.ts";
import { nounPhraseEnd } from "./noun-phrase.ts";
import { isDeterminer, isNoun, isOneOf, type Phrase, type Scene } from "./scene.ts";

export function insideFinal(scene: Scene, { first, finite }: Clause): { subject: Phrase | null } {
  const { words } = scene.lexicon.pack;
  const relative = isOneOf(scene, first, words.relativePronouns);
  let at = first + 1;
  if (isOneOf(scene, first, words.prepositions) && !isOneOf(scene, first, words.subordinators)) at += 1;
  else if (relative && isOneOf(scene, first, words.relativeSubjects)) {
    const other = isOneOf(scene, at, words.sureSubjects) && canBeSubject(scene, at);
    if (!other) return { subject: { first, last: first } };
  }
  for (; at < finite; at += 1) {
    if (
      isOneOf(scene, at, words.subjectPronouns) &&
      !isDeterminer(scene, at) &&
      !isNoun(scene, at) &&
      !isOneOf(scene, at, words.expletives)
    )
      return { subject: { first: at, last: at } };
    if (isOneOf(scene, at, words.prepositions)) {
      const end = nounPhraseEnd(scene, at + 1, finite);
      if (end > at) at = end;
      continue;
    }
    if (!canBeSubject(scene, at)) continue;
    const end = nounPhraseEnd(scene, at, finite);
    if (end >= 0) return { subject: { first: at, last: withAppositions(scene, end, finite) } };
  }
  return { subject: null };
}
