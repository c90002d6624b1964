import type { Content } from "./contents.ts";
import type { CueHit } from "./find-cues.ts";
import { isNoun, isOneOf, lowerAt, type Phrase, quoteOf, rightOver, type Scene, textAt } from "./scene.ts";
import type { Participants } from "./subject.ts";

/** The object of the clause: what stands in it besides subject, addressee and verb. */
export function objectOf(
  scene: Scene,
  hit: CueHit,
  { subject, leading, addressee }: Participants,
  to: number,
): Content | null {
  const { clause, tokens } = hit;
  const lastVerb = tokens[tokens.length - 1]!;
  if (clause.kind === "final") {
    const first = Math.max(clause.first + 1, (subject?.last ?? clause.first) + 1);
    const region = without(scene, { first, last: lastVerb - 1 }, tokens);
    return region && { form: "n", parts: [region] };
  }
  const region =
    leading || subject === null
      ? { first: clause.finite + 1, last: objectEnd(scene, clause.finite, to) }
      : fieldOr(scene, hit, subject, to);
  const first = addressee && addressee.first === region.first ? addressee.last + 1 : region.first;
  const found = without(scene, { first, last: region.last }, tokens);
  return found && { form: "n", parts: [found] };
}

function fieldOr(scene: Scene, { clause }: CueHit, subject: Phrase, to: number): Phrase {
  const behind = { first: subject.last + 1, last: objectEnd(scene, subject.last, to) };
  if (hasNoun(scene, behind) || clause.first >= clause.finite) return behind;
  return { first: clause.first, last: clause.finite - 1 };
}

function objectEnd(scene: Scene, from: number, to: number): number {
  const { coordinators } = scene.lexicon.pack.words;
  for (let i = from + 1; i < to; i = rightOver(scene, i) + 1) {
    if (/^[:;]$/.test(textAt(scene, i))) return i - 1;
    if (
      isOneOf(scene, i, coordinators) &&
      scene.lexicon.forms.get(lowerAt(scene, i + 1))?.some(({ kind }) => kind === "finite")
    )
      return i - 1;
  }
  return to - 1;
}

function without(scene: Scene, region: Phrase, verbs: readonly number[]): Phrase | null {
  let { first, last } = region;
  const isVerb = (at: number): boolean =>
    verbs.includes(at) && !isOneOf(scene, at, scene.lexicon.pack.words.prepositions);
  while (last >= first && (verbs.includes(last) || /^[.,;:!?–—]$/.test(textAt(scene, last)))) last -= 1;
  while (
    first <= last &&
    (isVerb(first) || isOneOf(scene, first, scene.lexicon.pack.words.adverbs) || textAt(scene, first) === ",")
  )
    first += 1;
  return last >= first && hasNoun(scene, { first, last }) ? { first, last } : null;
}

function hasNoun(scene: Scene, { first, last }: Phrase): boolean {
  for (let i = first; i <= last; i += 1) if (isNoun(scene, i) || quoteOf(scene, i) >= 0) return true;
  return false;
}
