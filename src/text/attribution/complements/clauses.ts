import type { Document } from "../../document.ts";
import { clauseEnd } from "../../grammar/clause-end.ts";
import type { Reach } from "../../grammar/comma.ts";
import { isTimeWord } from "../../grammar/noun-phrase.ts";
import type { Complementation } from "./complementation.ts";

const CLAUSE_OPENERS = /^(?:DT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ|JJR|JJS|CD|EX|VBG|``|''|\$|RB|WP|WRB|IN)$/;
const FINITE = /^(?:MD|VBD|VBZ|VBP)$/;
const MARKS = /^[,:—–-]$/;

/** A quotation, after a comma or colon if there is one; with the words that go on after it where it is part of a clause. */
export function quoteAt(document: Document, at: number, ceiling: number): Complementation | undefined {
  const { tokens, quotes } = document;
  let start = at;
  while (start < ceiling && MARKS.test(tokens[start]!.text)) start += 1;
  const index = document.quoteAt[start] ?? -1;
  const quote = quotes[index];
  if (quote === undefined || quote.first !== start) return undefined;
  const goesOn = quote.last + 1 < ceiling && start === at && !/^[,.!?]$/.test(tokens[quote.last - 1]!.text);
  const end = goesOn ? clauseEnd(document, start, ceiling, "clause") : quote.last + 1;
  return { content: { first: start, last: end - 1 }, next: end };
}

/** Everything from `first` to where content of this reach ends. */
export function content(document: Document, first: number, ceiling: number, reach: Reach): Complementation | undefined {
  const end = clauseEnd(document, first, ceiling, reach);
  return end > first ? { content: { first, last: end - 1 }, next: end } : undefined;
}

/** A clause after "that", "whether" or a question word. */
export function thatClause(document: Document, at: number, ceiling: number): Complementation | undefined {
  const { tokens } = document;
  const start = tokens[at]?.text === "," && tokens[at + 1]?.lower === "that" ? at + 1 : at;
  const lower = tokens[start]?.lower ?? "";
  if (start >= ceiling || !/^(?:that|whether|if|how|why|what|when|where|who)$/.test(lower)) return undefined;
  if (lower === "that" && tokens[start]!.tag === "DT") return bareClause(document, start, ceiling);
  const first = /^(?:that|whether|if)$/.test(lower) ? start + 1 : start;
  return first < ceiling ? content(document, first, ceiling, "clause") : undefined;
}

/**
 * A clause without "that": a subject, then a finite verb. Only after a plain verb of saying may the subject hold an
 * infinitive ("said the decision to sign was wrong"): others take it for their own ("asked the city to sign").
 */
export function bareClause(
  document: Document,
  at: number,
  ceiling: number,
  plain = false,
): Complementation | undefined {
  const { tokens } = document;
  if (at >= ceiling || !CLAUSE_OPENERS.test(tokens[at]!.tag) || isTimeWord(tokens[at])) return undefined;
  if (tokens[at]!.tag === "IN" && !/^(?:if|while|although|because|unless|until)$/.test(tokens[at]!.lower))
    return undefined;
  const end = clauseEnd(document, at, ceiling, "clause");
  const quoted = document.quoteAt[at - 1] ?? -1;
  let relative = false;
  for (let i = at + 1; i < end; i += 1) {
    const { tag, lower } = tokens[i]!;
    if (tag === "," && tokens[at]!.tag !== "IN") {
      i = endOfAside(document, i, end);
      if (i < 0) return undefined;
      continue;
    }
    const inner = document.quoteAt[i] !== quoted && document.quotes[document.quoteAt[i]!]?.first !== at;
    if (!plain && lower === "to" && /^VB/.test(tokens[i + 1]?.tag ?? "") && !/^N/.test(tokens[at]!.tag))
      return undefined;
    if (/^(?:WDT|WP|WRB)$/.test(tag) || (lower === "that" && tag === "IN")) relative = true;
    else if (FINITE.test(tag) && relative) relative = FINITE.test(tokens[i + 1]?.tag ?? "");
    else if (FINITE.test(tag) && (!inner || i > at + 1)) return { content: { first: at, last: end - 1 }, next: end };
  }
  return undefined;
}

/** "the scheme, run by the state, has …": the comma before the verb, or −1 where a comma does not enclose an aside. */
function endOfAside({ tokens }: Document, comma: number, end: number): number {
  for (let i = comma + 1; i < Math.min(end - 1, comma + 20); i += 1) {
    if (/^(?:MD|VBZ|VBP)$/.test(tokens[i]!.tag)) return -1;
    if (tokens[i]!.text === ",") return FINITE.test(tokens[i + 1]!.tag) ? i : -1;
  }
  return -1;
}

/** "to sign", "not to sign". */
export function infinitive(document: Document, at: number, ceiling: number): Complementation | undefined {
  const { tokens, quotes } = document;
  const opens = quotes[document.quoteAt[at] ?? -1]?.first === at ? at + 1 : at;
  const to = tokens[opens]?.lower === "not" ? opens + 1 : opens;
  if (to + 1 >= ceiling || tokens[to]!.lower !== "to") return undefined;
  if (/^(?:DT|PRP|PRP\$|NNP|NNPS|CD|IN)$/.test(tokens[to + 1]!.tag)) return undefined;
  return content(document, at, ceiling, "phrase");
}
