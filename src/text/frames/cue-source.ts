import type { CueHit } from "./find-cues.ts";
import type { Sense } from "./lexicon.ts";
import { nounPhraseEnd } from "./noun-phrase.ts";
import { isBoundary, isOneOf, lowerAt, type Phrase, type Scene } from "./scene.ts";
import type { Participants } from "./subject.ts";

export function sourceOf(scene: Scene, hit: CueHit, { subject }: Participants, to: number): Phrase | null {
  const [sense] = hit.senses;
  if (sense!.codes.has("p")) return placeSource(scene, hit, sense!, to);
  if (!hit.passive) return subject;
  if (hit.senses.some(({ codes }) => codes.has("P"))) return subject;
  const { agentMarks } = scene.lexicon.pack.words;
  for (let i = hit.clause.first; i < to && !(i > hit.verb && isBoundary(scene, i)); i += 1) {
    if (!isOneOf(scene, i, agentMarks)) continue;
    const last = nounPhraseEnd(scene, i + 1, to);
    if (last > i) return { first: i + 1, last };
  }
  return null;
}

/** "In dem Papier heißt es": the source is what the preposition leads to. */
function placeSource(scene: Scene, { clause }: CueHit, { selected }: Sense, to: number): Phrase | null {
  const preposition = selected[selected.length - 1]!;
  for (let i = clause.first; i < Math.min(to, clause.finite + 8); i += 1) {
    if (lowerAt(scene, i) !== preposition) continue;
    const last = nounPhraseEnd(scene, i + 1, to);
    if (last > i) return { first: i + 1, last };
  }
  return null;
}
