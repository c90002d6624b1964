import type { Phrase } from "../../grammar/subject.ts";
import type { Judged } from "./judge.ts";

/**
 * The proposals that are sure enough, in the order of their cues. Of those whose cues overlap the surest is kept. So it is,
 * unless `nested`, where the cue of one lies in the content of another.
 */
export function select(judged: readonly Judged[], threshold: number, nested: boolean): readonly Judged[] {
  const kept: Judged[] = [];
  const cues = new Set<number>();
  const contents = new Set<number>();
  for (const proposal of judged.toSorted((a, b) => b.confidence - a.confidence)) {
    if (proposal.confidence < threshold) break;
    const { cue, content } = proposal;
    if (meets([cue], cues)) continue;
    if (!nested && (meets([cue], contents) || meets(content, cues))) continue;
    addTo(cues, [cue]);
    addTo(contents, content);
    kept.push(proposal);
  }
  return kept.sort((a, b) => a.cue.first - b.cue.first);
}

function meets(phrases: readonly Phrase[], words: ReadonlySet<number>): boolean {
  return phrases.some(({ first, last }) => {
    for (let i = first; i <= last; i += 1) if (words.has(i)) return true;
    return false;
  });
}

function addTo(words: Set<number>, phrases: readonly Phrase[]): void {
  for (const { first, last } of phrases) for (let i = first; i <= last; i += 1) words.add(i);
}
