import type { Document } from "../document.ts";
import { continuedQuotes } from "./continued.ts";
import type { Draft } from "./draft.ts";
import { fromNobody } from "./impersonal.ts";
import { fromSentence } from "./from-sentence.ts";
import { markNested } from "./nesting.ts";

/** What the rules find in a document, sentence by sentence, then the quotations that go on without a cue of their own. */
export function findDrafts(document: Document): readonly Draft[] {
  const drafts: Draft[] = [];
  const byCue = (a: Draft, b: Draft): number => a.cue.first - b.cue.first;
  for (let s = 0; s < document.sentences.length; s += 1) {
    const named = markNested(document, [...fromSentence(document, s, drafts)].sort(byCue));
    drafts.push(...[...named, ...fromNobody(document, s, named)].sort(byCue));
  }
  return [...drafts, ...continuedQuotes(document, drafts)];
}
