import type { Document } from "../document.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import type { Phrase } from "../grammar/subject.ts";
import { CUE_VERB_INDEX, takesQuote } from "../lexicon/cues.ts";

const LONGEST_ASIDE = 40;
const FINITE = /^(?:MD|VBD|VBZ|VBP)$/;

/** “A,” he said, “B.” and A, he said, if B – the content goes on after the cue. */
export function withRest(
  document: Document,
  head: Phrase,
  quoted: boolean,
  next: number,
  ceiling: number,
): { content: Phrase; parts?: readonly Phrase[] } | undefined {
  const { tokens, quoteAt, quotes } = document;
  if (quoted) {
    const rest = quoteAfterAside(document, next, ceiling);
    if (rest) return parted(head, rest);
  }
  if (tokens[next]?.text === "," && next + 1 < ceiling) {
    const resumes = next + 1;
    const quote = quotes[quoteAt[resumes] ?? -1];
    if (quote && quote.first === resumes && quoteAt[next] !== quoteAt[resumes])
      return parted(head, { first: resumes, last: quote.last });
    if (!quoted && resumesClause(document, resumes)) {
      const end = clauseEnd(document, resumes, ceiling, "clause");
      if (end > resumes) return parted(head, { first: resumes, last: end - 1 });
    }
  }
  if (!quoted && tokens[head.first]!.tag !== "VB" && !hasFiniteVerb(document, head.first, head.last)) return undefined;
  return tokens[head.first] ? { content: head } : undefined;
}

/** “A,” said Lee, who knows the river, “B.” */
function quoteAfterAside({ tokens, quotes, quoteAt }: Document, next: number, ceiling: number): Phrase | undefined {
  if (tokens[next]?.text !== ",") return undefined;
  for (let i = next + 1; i < Math.min(ceiling, next + LONGEST_ASIDE); i += 1) {
    const quote = quotes[quoteAt[i]!];
    if (quote && quoteAt[i] !== quoteAt[next])
      return quote.first === i && tokens[i - 1]!.text === "," ? { first: i, last: quote.last } : undefined;
    if (/^VB[DZPG]$/.test(tokens[i]!.tag) && takesQuote(tokens[i]!.lower)) return undefined;
  }
  return undefined;
}

function parted(head: Phrase, rest: Phrase): { content: Phrase; parts: readonly Phrase[] } {
  return { content: { first: head.first, last: rest.last }, parts: [head, rest] };
}

/** Whether a clause that a cue interrupts goes on at a token. */
export function resumesClause({ tokens }: Document, at: number): boolean {
  const { tag, lower } = tokens[at]!;
  if (/^(?:who|whose|which|according|citing|speaking|in|on|at|during|after|before|a|an)$/.test(lower)) return false;
  if (tag === "VBG" || tag === "RB") return false;
  if (lower === "and" || lower === "but") {
    const next = tokens[at + 1];
    return next !== undefined && !(/^VBD$/.test(next.tag) && CUE_VERB_INDEX.has(next.lower));
  }
  return true;
}

/** Whether a stretch of tokens holds a verb with a tense. */
export function hasFiniteVerb({ tokens }: Document, first: number, last: number): boolean {
  for (let i = first; i <= last; i += 1) if (FINITE.test(tokens[i]!.tag)) return true;
  return false;
}
