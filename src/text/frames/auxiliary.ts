import { endsClause } from "./clause.ts";
import type { FormReading } from "./lexicon.ts";
import { isFinite, isOneOf, leftOver, lowerAt, type Scene, textAt } from "./scene.ts";

/** The auxiliary or modal that a participle or infinitive belongs to. */
export function auxiliaryOf(
  scene: Scene,
  from: number,
  to: number,
  at: number,
  { kind }: FormReading,
): { finite: number; passive: boolean } | undefined {
  const { have, be, become, modals, passiveParticiples } = scene.lexicon.pack.words;
  const judge = (i: number): { finite: number; passive: boolean } | undefined => {
    if (kind === "participle") {
      if (isOneOf(scene, i, have)) return { finite: i, passive: false };
      if (isOneOf(scene, i, become) || isOneOf(scene, i, be)) return { finite: i, passive: true };
    } else if (isOneOf(scene, i, modals) || (isOneOf(scene, i, become) && !isOneOf(scene, i, passiveParticiples)))
      return { finite: i, passive: false };
    return undefined;
  };
  const next = at + 1;
  if (next < to && isOneOf(scene, next, passiveParticiples)) {
    const auxiliary = next + 1 < to ? judge(next + 1) : undefined;
    if (auxiliary) return { ...auxiliary, passive: true };
  } else if (next < to) {
    const auxiliary = judge(next);
    if (auxiliary && endsClause(scene, next, to)) return auxiliary;
  }
  if (!endsClause(scene, at, to) && !isOneOf(scene, next, passiveParticiples)) return undefined;
  let marks = 0;
  for (let i = at - 1; i >= from; i -= 1) {
    i = leftOver(scene, i);
    if (/^[:;]$/.test(textAt(scene, i))) return undefined;
    if (textAt(scene, i) === ",") marks += 1;
    if (marks > 2) return undefined;
    if (isFinite(scene, i) && !scene.lexicon.pack.words.subjectDeterminers.has(lowerAt(scene, i))) return judge(i);
  }
  return undefined;
}

export function isBoundParticiple(scene: Scene, from: number, to: number, at: number): boolean {
  const participle = scene.lexicon.forms.get(lowerAt(scene, at))?.find(({ kind }) => kind === "participle");
  return participle !== undefined && auxiliaryOf(scene, from, to, at, participle) !== undefined;
}
