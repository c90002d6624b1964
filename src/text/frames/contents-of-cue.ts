import { type Content, contentBefore, contentBehind, trimmed } from "./contents.ts";
import type { CueHit } from "./find-cues.ts";
import { objectOf } from "./objects.ts";
import { lowerAt, type Scene } from "./scene.ts";
import type { Participants } from "./subject.ts";

export function contentsOf(
  scene: Scene,
  hit: CueHit,
  participants: Participants,
  from: number,
  to: number,
): readonly Content[] {
  const { clause, tokens } = hit;
  const { as } = scene.lexicon.pack.accordingTo;
  const found: (Content | null)[] = [];
  if (clause.kind === "final" && lowerAt(scene, clause.first) === as) {
    const around = aroundAsClause(scene, hit, from, to);
    return around ? [around] : [];
  }
  const subjectEnd =
    participants.subject && participants.subject.first > clause.finite ? participants.subject.last : clause.finite;
  const place = clause.kind === "final" ? tokens[tokens.length - 1]! : Math.max(subjectEnd, clause.finite);
  const behind = contentBehind(scene, place, to);
  if (clause.inverted) {
    const before = contentBefore(scene, from, clause.finite);
    if (before && behind?.form === "q" && before.form === "q")
      found.push({ form: "q", parts: [...before.parts, ...behind.parts] });
    else found.push(before);
  }
  found.push(behind);
  // Inside other clauses an object is background more often than a position.
  if (clause.kind === "main") {
    const own = participants.subject;
    found.push(hit.passive ? own && { form: "n", parts: [own] } : objectOf(scene, hit, participants, to));
  }
  return found.filter((content) => content !== null);
}

/** "Wie die Polizei mitteilte, …" and "…, wie die Polizei mitteilte, …". */
function aroundAsClause(scene: Scene, { clause, tokens }: CueHit, from: number, to: number): Content | null {
  const end = tokens[tokens.length - 1]! + 1;
  const before = { first: from, last: clause.first - 1 };
  const after = { first: end + 1, last: to - 1 };
  const parts = [before, after]
    .filter(({ first, last }) => last >= first && last - first >= 1)
    .map((part) => trimmed(scene, part));
  return parts.length === 0 ? null : { form: "t", parts };
}
