import type { Document } from "../document.ts";
import type { Phrase } from "../grammar/subject.ts";
import type { Draft } from "./draft.ts";

/** Ends the contents that run on over a token just before it, conjunctions and commas left out. */
export function endBefore({ tokens }: Document, drafts: readonly Draft[], at: number): readonly Draft[] {
  let last = at - 1;
  while (/^(?:[,;–—]|and|but|while|so|as|nor)$/.test(tokens[last]?.lower ?? "")) last -= 1;
  return drafts.map((draft) => {
    const { content, parts } = draft;
    if (parts || content.first > last || content.last < at || draft.cue.first >= at) return draft;
    return { ...draft, content: { first: content.first, last } };
  });
}

/** Whether a content is a thing that nothing is said or wanted to be done of, so that a verb alone decides about it. */
export function isPlainThing({ tokens }: Document, { first, last }: Phrase): boolean {
  for (let i = first; i <= last; i += 1) if (/^(?:VB|MD|TO)/.test(tokens[i]!.tag)) return false;
  return true;
}
