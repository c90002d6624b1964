import { opensClause } from "./clause.ts";
import { trimmed } from "./contents.ts";
import type { Draft } from "./draft.ts";
import { looksSubjunctive } from "./mood.ts";
import { isOneOf, lowerAt, quoteOf, rightOver, type Scene, textAt } from "./scene.ts";

/** Tokens between the first and the last of a quotation that stands on its own: shorter ones are names or single words. */
const SHORTEST_QUOTE = 4;

/**
 * A sentence without a cue that goes on with what the one before reports: a quotation on its own, a main clause in the
 * subjunctive of indirect speech ("Die Lage sei ernst."), or hearsay ("soll … haben").
 */
export function carriedOn(scene: Scene, from: number, to: number, previous: Draft): Draft | null {
  const quote = scene.document.quotes[quoteOf(scene, from)];
  if (quote && quote.first === from && quote.last - quote.first > SHORTEST_QUOTE && quote.last >= to - 2)
    return { ...base(previous), parts: [{ first: quote.first, last: quote.last }], mode: "direct" };
  const sign = mainVerbSign(scene, from, to);
  if (sign === null) return null;
  const parts = [trimmed(scene, { first: from, last: to - 1 })];
  return {
    ...base(previous),
    parts,
    mode: parts.some(({ first, last }) => hasQuote(scene, first, last)) ? "mixed" : "indirect",
  };
}

function base({ source }: Draft): Pick<Draft, "source" | "implicit" | "cue"> {
  return { source, implicit: true, cue: null };
}

/** The mood of the main clause, seen at its first finite verb that no subordinate clause holds. */
function mainVerbSign(scene: Scene, from: number, to: number): "subjunctive" | "hearsay" | null {
  const { hearsay } = scene.lexicon.pack.words;
  let embedded = false;
  for (let at = from; at < to; at += 1) {
    at = rightOver(scene, at);
    if (textAt(scene, at) === "," || at === from) embedded = opensClause(scene, at === from ? at : at + 1, from);
    if (embedded) continue;
    if (isOneOf(scene, at, hearsay)) return "hearsay";
    if (looksSubjunctive(scene, at)) return "subjunctive";
    if (scene.lexicon.finite.has(lowerAt(scene, at)) && !/^\p{Lu}/u.test(textAt(scene, at))) return null;
  }
  return null;
}

function hasQuote(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) if (quoteOf(scene, at) >= 0) return true;
  return false;
}
