import type { Document } from "../document.ts";
import { CUE_SENSES, CUE_VERB_INDEX } from "../lexicon/cues.ts";
import { wordSet } from "../lexicon/word-list.ts";
import type { Token } from "../types.ts";
import { isCircumstance, isEventPhrase } from "./circumstance.ts";
import { isTimeWord, nounPhraseEnd } from "./noun-phrase.ts";

const CONTRAST = wordSet("but while although though whereas even");
const BACKGROUND = wordSet(
  "while when because although though whereas despite amid amidst hours days weeks months years minutes even",
);
const EVENT_PREPOSITIONS = wordSet("in at during after following before via on by over within");
/** Adverbs that belong to the act of speaking when they close its content. */
const TRAILING = wordSet("either instead too again also however anyway");
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tonight|tomorrow)$/;

/** How far content reaches: a clause ("said that …") goes on over commas, a phrase ("rejected …") does not. */
export type Reach = "clause" | "phrase";

/** The end (exclusive) of content that starts at `from`; quotations inside it are never cut. */
export function clauseEnd(document: Document, from: number, ceiling: number, reach: Reach): number {
  let end = firstStop(document, from, ceiling, reach);
  while (reach === "phrase" && end > from + 1 && TRAILING.has(document.tokens[end - 1]!.lower)) end -= 1;
  return end;
}

function firstStop(document: Document, from: number, ceiling: number, reach: Reach): number {
  const { tokens, quoteAt, quotes } = document;
  const ownQuote = quoteAt[from - 1] ?? -1;
  for (let i = from; i < ceiling; i += 1) {
    const quote = quoteAt[i]!;
    if (quote >= 0 && quote !== ownQuote) {
      i = Math.min(quotes[quote]!.last, ceiling - 1);
      if (/^[,.!?]$/.test(tokens[i - 1]!.text)) return i + 1;
      continue;
    }
    const { tag, text, lower } = tokens[i]!;
    if (tag === "." || text === ";" || (text === ":" && i > from)) return i;
    if (i === from) continue;
    if (text === "," && stopsAtComma(document, i, ceiling, reach)) return i;
    if (tag === "CC" && stopsAtConjunction(tokens, i, ceiling, reach)) return i;
    if (reach === "phrase" && (/^[—–-]$|^--$/.test(text) || stopsPhrase(tokens, i, ceiling))) return i;
    if (lower === "according" && tokens[i + 1]?.lower === "to") return i;
  }
  return ceiling;
}

function isCueVerb(token: Token | undefined): boolean {
  return token !== undefined && /^VB[DZPG]$/.test(token.tag) && CUE_VERB_INDEX.has(token.lower);
}

function afterAdverbs(tokens: readonly Token[], at: number): number {
  let i = at;
  while (tokens[i]?.tag === "RB" || /^(?:has|have|had)$/.test(tokens[i]?.lower ?? "")) i += 1;
  return i;
}

function stopsAtComma({ tokens }: Document, comma: number, ceiling: number, reach: Reach): boolean {
  const next = tokens[comma + 1];
  if (next === undefined || comma + 1 >= ceiling) return true;
  if (next.lower === "according" || CONTRAST.has(next.lower)) return true;
  if (isTimeWord(next) && /^(?:after|before)$/.test(tokens[comma + 2]?.lower ?? "")) return true;
  if (next.tag === "VBG") return reach === "phrase" || isSpeaking(next);
  if (next.lower === "and") {
    const verb = tokens[afterAdverbs(tokens, comma + 2)];
    if (isCueVerb(verb) || opensNextStatement(tokens, comma + 2, ceiling)) return true;
    return reach === "phrase" && !isListTail(tokens, comma + 2, ceiling);
  }
  if (/^(?:a|an|the)$/.test(next.lower) && opensComment(tokens, comma + 1, ceiling)) return true;
  if (isCircumstance(tokens, comma + 1, ceiling)) return true;
  if (reach === "clause") return false;
  if (/^(?:unless|provided|if|as)$/.test(next.lower)) return false;
  return !isListTail(tokens, comma + 1, ceiling);
}

/** "…, and it denied that …" */
function opensNextStatement(tokens: readonly Token[], at: number, ceiling: number): boolean {
  const end = nounPhraseEnd(tokens, at, ceiling);
  return (
    end >= 0 && isCueVerb(tokens[afterAdverbs(tokens, end + 1)]) && tokens[afterAdverbs(tokens, end + 1)]!.tag === "VBD"
  );
}

function isSpeaking(token: Token): boolean {
  const form = CUE_VERB_INDEX.get(token.lower);
  return (
    form !== undefined &&
    (CUE_SENSES.get(form.lemma) ?? []).some(
      ({ frame }) => frame === "speech" || frame === "evaluation" || frame === "directive",
    )
  );
}

/** ", a view that …", ", an offer which …": somebody else goes on about the content. */
function opensComment(tokens: readonly Token[], at: number, ceiling: number): boolean {
  const end = nounPhraseEnd(tokens, at, ceiling);
  return end > 0 && /^(?:that|which)$/.test(tokens[end + 1]?.lower ?? "");
}

/** Whether a comma stands in a list of phrases ("A, B and C") rather than before a new clause. */
function isListTail(tokens: readonly Token[], at: number, ceiling: number): boolean {
  let conjunction = tokens[at - 1]?.tag === "CC";
  for (let i = at; i < Math.min(ceiling, at + 16); i += 1) {
    const { tag, lower } = tokens[i]!;
    if (/^(?:MD|VBD|VBZ|VBP|WDT|WP|PRP|EX)$/.test(tag) || tag === ":" || (tag === "VBN" && tokens[i - 1]!.text === ","))
      return false;
    if (lower === "and" || lower === "or") conjunction = true;
    else if (tag === ".") break;
    else if (tag === "IN" && i === at) return false;
  }
  return conjunction;
}

function stopsAtConjunction(tokens: readonly Token[], at: number, ceiling: number, reach: Reach): boolean {
  const next = afterAdverbs(tokens, at + 1);
  const verb = tokens[next];
  if (verb === undefined || next >= ceiling) return false;
  if (tokens[at]!.lower === "nor" && tokens[at - 2]?.lower === "neither") return false;
  if (/^VB[DZ]$/.test(verb.tag) && isCueVerb(verb)) return true;
  if (reach === "clause") return false;
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
