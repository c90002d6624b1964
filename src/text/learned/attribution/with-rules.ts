import { continuedQuotes } from "../../attribution/continued.ts";
import type { Draft } from "../../attribution/draft.ts";
import type { Document } from "../../document.ts";
import type { Phrase } from "../../grammar/subject.ts";
import type { Judged } from "./judge.ts";
import { toDraft } from "./to-draft.ts";

/** The accepted proposals with what the rules know of their cues, the rules' finds inside of them, and quotations that go on. */
export function withRules(
  document: Document,
  accepted: readonly Judged[],
  rules: readonly Draft[],
  nested: boolean,
): readonly Draft[] {
  const ruleAt = new Map<number, Draft>();
  for (const draft of rules)
    for (let i = draft.cue.first; i <= draft.cue.last; i += 1) if (!ruleAt.has(i)) ruleAt.set(i, draft);
  const told = new Uint8Array(document.tokens.length);
  const outer = accepted.map((proposal) => {
    const { cue, content } = proposal;
    for (const { first, last } of content) told.fill(1, first, last + 1);
    let at = cue.first;
    while (at < cue.last && !ruleAt.has(at)) at += 1;
    return toDraft(document, proposal, ruleAt.get(at));
  });
  const marked = outer.map((draft) => (told[draft.cue.first] === 1 ? { ...draft, nested: true } : draft));
  const taken = new Set(accepted.flatMap(({ cue }) => wordsOf(cue)));
  const inner = !nested
    ? []
    : rules.filter(
        (draft) => draft.nested && told[draft.cue.first] === 1 && !wordsOf(draft.cue).some((word) => taken.has(word)),
      );
  const drafts = [...marked, ...inner].sort((a, b) => a.cue.first - b.cue.first);
  return [...drafts, ...continuedQuotes(document, drafts)];
}

function wordsOf({ first, last }: Phrase): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
