import type { Document } from "../document.ts";
import { wordSet } from "../lexicon/word-list.ts";
import type { Token } from "../types.ts";
import { isEventPhrase } from "./circumstance.ts";
import { afterAdverbs, isCueVerb, stopsAtComma, type Reach } from "./comma.ts";
import { nounPhraseEnd } from "./noun-phrase.ts";

const BACKGROUND = wordSet(
  "while when because although though whereas despite amid amidst hours days weeks months years minutes even",
);
const EVENT_PREPOSITIONS = wordSet("in at during after following before via on by over within");
/** Adverbs that belong to the act of speaking when they close its content. */
const TRAILING = wordSet("either instead too again also however anyway");
const LONGEST_ASIDE = 45;
const DASH = /^[—–-]$|^--$/;
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tonight|tomorrow)$/;

/** The end (exclusive) of content that starts at `from`; quotations inside it are never cut. */
export function clauseEnd(document: Document, from: number, ceiling: number, reach: Reach): number {
  let end = firstStop(document, from, ceiling, reach);
  while (reach === "phrase" && end > from + 1 && TRAILING.has(document.tokens[end - 1]!.lower)) end -= 1;
  return end;
}

function firstStop(document: Document, from: number, ceiling: number, reach: Reach): number {
  const { tokens, quoteAt, quotes } = document;
  const ownQuote = quoteAt[from - 1] ?? -1;
  const closer = closerOfAside(document, from);
  for (let i = from; i < ceiling; i += 1) {
    const quote = quoteAt[i]!;
    if (quote >= 0 && quote !== ownQuote) {
      i = Math.min(quotes[quote]!.last, ceiling - 1);
      if (/^[.!?]$/.test(tokens[i - 1]!.text)) return i + 1;
      if (tokens[i - 1]!.text === "," && !goesOnAfterQuote(document, from, i, ceiling)) return i + 1;
      continue;
    }
    const { tag, text, lower } = tokens[i]!;
    if (tag === "." || text === ";" || (text === ":" && i > from && !introducesQuote(document, i, reach))) return i;
    if (i === from) continue;
    if (text === closer) return i;
    if (text === "," && stopsAtComma(document, i, ceiling, reach, from)) return i;
    if (tag === "CC" && stopsAtConjunction(tokens, i, ceiling, reach)) return i;
    if (reach === "phrase" && (DASH.test(text) || stopsPhrase(tokens, i, ceiling))) return i;
    if (lower === "according" && tokens[i + 1]?.lower === "to") return i;
  }
  return ceiling;
}

/** "said Lee had answered: “…”" */
function introducesQuote({ quotes, quoteAt, sentenceAt }: Document, colon: number, reach: Reach): boolean {
  const quote = quotes[quoteAt[colon + 1] ?? -1];
  return reach === "clause" && quote?.first === colon + 1 && sentenceAt[colon + 1] === sentenceAt[colon];
}

/** "said that by calling it “theft,” they had …": the clause still lacks its verb when the quotation ends with a comma. */
function goesOnAfterQuote({ tokens, quoteAt }: Document, from: number, last: number, ceiling: number): boolean {
  if (tokens[last + 1]?.tag === "VB") return true;
  const end = nounPhraseEnd(tokens, last + 1, ceiling);
  if (end < 0 || !/^(?:MD|VBD|VBZ|VBP)$/.test(tokens[end + 1]?.tag ?? "")) return false;
  for (let i = from; i < last; i += 1)
    if (/^(?:MD|VBD|VBZ|VBP)$/.test(tokens[i]!.tag) || quoteAt[from] === quoteAt[last]) return false;
  return true;
}

/** "Lee - who said it would fail - and Berg": what ends the aside that the content stands in, if it stands in one. */
function closerOfAside({ tokens, firstTokens, sentenceAt }: Document, from: number): string | undefined {
  for (let i = from - 1; i > Math.max(firstTokens[sentenceAt[from]!]!, from - LONGEST_ASIDE); i -= 1) {
    const { text } = tokens[i]!;
    if (text === ")") return undefined;
    if (text === "(") return ")";
    if (DASH.test(text)) return /^(?:who|which|whom|whose)$/.test(tokens[i + 1]!.lower) ? text : undefined;
  }
  return undefined;
}

function stopsAtConjunction(tokens: readonly Token[], at: number, ceiling: number, reach: Reach): boolean {
  const next = afterAdverbs(tokens, at + 1);
  const verb = tokens[next];
  if (verb === undefined || next >= ceiling) return false;
  if (tokens[at]!.lower === "nor" && tokens[at - 2]?.lower === "neither") return false;
  if (/^VB[DZ]$/.test(verb.tag) && isCueVerb(verb)) return true;
  // "… and she accused Oslo of …"
  if (reach === "clause")
    return tokens[at + 1]?.tag === "PRP" && tokens[at + 2]?.tag === "VBD" && isCueVerb(tokens[at + 2]);
  if (tokens[at]!.lower === "but") return true;
  const end = nounPhraseEnd(tokens, next, ceiling);
  const follows = end >= 0 ? tokens[afterAdverbs(tokens, end + 1)] : undefined;
  return (
    verb.tag === "MD" ||
    (follows !== undefined && /^(?:MD|VBD|VBZ)$/.test(follows.tag) && end + 1 < ceiling) ||
    /^VB[DZP]$/.test(verb.tag)
  );
}

function stopsPhrase(tokens: readonly Token[], at: number, ceiling: number): boolean {
  const { tag, lower } = tokens[at]!;
  if (DAY.test(lower) && tokens[at + 1]?.tag !== "POS" && !/^(?:DT|PRP\$)$/.test(tokens[at - 1]!.tag))
    return !EVENT_PREPOSITIONS.has(tokens[at - 1]!.lower);
  if (lower === "as") return opensClause(tokens, at + 1, ceiling);
  if (BACKGROUND.has(lower) && (tag === "IN" || tag === "WRB")) return true;
  if (tag !== "IN" || !EVENT_PREPOSITIONS.has(lower)) return false;
  return (
    isEventPhrase(tokens, at, ceiling) ||
    ((lower === "after" || lower === "before") && opensClause(tokens, at + 1, ceiling))
  );
}

function opensClause(tokens: readonly Token[], at: number, ceiling: number): boolean {
  if (tokens[at]?.lower === "long") return false;
  const end = nounPhraseEnd(tokens, at, ceiling);
  return end >= 0 && /^(?:MD|VBD|VBZ|VBP)$/.test(tokens[end + 1]?.tag ?? "");
}
