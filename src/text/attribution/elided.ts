import type { Document } from "../document.ts";
import type { Draft } from "./draft.ts";
import { endBefore, isPlainThing } from "./cut-content.ts";
import { elisionAt, maySkipVerb } from "./elision-at.ts";
import type { Elision } from "./elision.ts";

/**
 * Adds positions that repeat the verb before: "Oslo backs it; Riga does not", "so does Lima", "Oslo said yes to it, Riga no".
 * Words that do so are no part of what the one before holds.
 */
export function withElisions(
  document: Document,
  sentence: number,
  own: readonly Draft[],
  earlier: readonly Draft[],
): readonly Draft[] {
  const { tokens, firstTokens, quoteAt } = document;
  const added: Draft[] = [];
  let found = own;
  for (let at = firstTokens[sentence]! + 1; at < firstTokens[sentence + 1]!; at += 1) {
    if (quoteAt[at]! >= 0 || !maySkipVerb(tokens[at]!.lower)) continue;
    const elision = elisionAt(document, at);
    if (!elision) continue;
    const from = Math.min(elision.cue.first, elision.members[0]!.first);
    const cut = endBefore(document, found, from);
    const model = [...earlier, ...cut].findLast(
      (draft) =>
        !draft.nested && draft.cue.first < elision.cue.first && document.sentenceAt[draft.cue.first]! >= sentence - 1,
    );
    if (!model || !isFit(document, model, elision)) continue;
    added.push(copyOf(document, model, elision));
    found = cut;
  }
  return [...found, ...added];
}

/** What only reports words is repeated by who says them too, but its denial says nothing. */
function isFit(document: Document, { cue, content }: Draft, { kind, replies }: Elision): boolean {
  if (replies) return cue.polarity > 0 && !cue.negated;
  if (/^(?:contrary|denied|affirmed)$/.test(kind) && !isPlainThing(document, content)) return false;
  // not to oppose something commits to nothing
  if (cue.polarity !== 0) return kind !== "denied" || cue.polarity > 0;
  return kind === "whole" && /^(?:speech|evaluation|according-to)$/.test(cue.frame);
}

/** Who takes over the whole is read by the words of the one before; a verb that is turned round stands for itself. */
function copyOf(document: Document, model: Draft, { members, cue, kind }: Elision): Draft {
  const shared = { ...model, members, implicit: false, relative: false, mode: "characterized" } as const;
  const holder = model.members[0];
  const denied = holder !== undefined && /^(?:neither|nor|not)$/.test(document.tokens[holder.first - 1]?.lower ?? "");
  if (kind === "whole" && !denied) return shared;
  if (kind === "yes" || kind === "no")
    return { ...shared, cue: { ...model.cue, ...cue, polarity: kind === "yes" ? 1 : -1, negated: false } };
  const negated = kind === "contrary" ? !model.cue.negated : kind === "denied" || (kind === "whole" && denied);
  return { ...shared, cue: { ...model.cue, ...cue, negated } };
}
