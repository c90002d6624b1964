import type { Document } from "../../document.ts";
import { quoteAt, thatClause } from "./clauses.ts";
import { CUE_VERB_INDEX } from "../../lexicon/cues.ts";
import type { Complementation } from "./complementation.ts";

const FURTHEST = 14;
const OPENS_CIRCUMSTANCE = /^(?:IN|VBG|RB|,|:)$/;

/** The first token at which what was said can begin once the circumstances of saying it are over, or −1. */
function circumstanceEnd(document: Document, at: number, ceiling: number, ends: (i: number) => boolean): number {
  const { tokens } = document;
  if (at >= ceiling || !OPENS_CIRCUMSTANCE.test(tokens[at]!.tag)) return -1;
  if (CUE_VERB_INDEX.has(tokens[at]!.lower) && tokens[at]!.tag === "VBG") return -1;
  for (let i = at + 1; i < Math.min(ceiling, at + FURTHEST); i += 1) {
    if (ends(i)) return i;
    const { tag, text, lower } = tokens[i]!;
    if (/^(?:MD|VBD|VBZ|VBP|WDT|WP|WRB)$/.test(tag) || text === ";") return -1;
    // "said, adding that": what was added is not what was said
    if (/^VB/.test(tag) && CUE_VERB_INDEX.has(lower)) return -1;
  }
  return -1;
}

/** "said on the steps of the ministry that …", "said, however, that …". */
export function laterThatClause(document: Document, at: number, ceiling: number): Complementation | undefined {
  const { tokens, quoteAt: quotedAt } = document;
  const begins = (i: number): boolean =>
    tokens[i]!.lower === "that" && tokens[i]!.tag === "IN" && quotedAt[i] === quotedAt[at - 1];
  const start = circumstanceEnd(document, at, ceiling, begins);
  return start < 0 ? undefined : thatClause(document, start, ceiling);
}

/** "said of the request: “…”", "said on the steps of the ministry, “…”". */
export function laterQuote(document: Document, at: number, ceiling: number): Complementation | undefined {
  const { tokens, quotes, quoteAt: quotedAt } = document;
  const begins = (i: number): boolean =>
    /^[,:]$/.test(tokens[i - 1]!.text) && quotes[quotedAt[i]!]?.first === i && quotedAt[i] !== quotedAt[at - 1];
  const start = circumstanceEnd(document, at, ceiling, begins);
  return start < 0 ? undefined : quoteAt(document, start, ceiling);
}
