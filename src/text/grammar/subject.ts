import type { Document } from "../document.ts";
import { wordSet } from "../lexicon/word-list.ts";
import type { Token } from "../types.ts";
import { endsNounPhrase, isTimeWord, nounPhraseStart } from "./noun-phrase.ts";

/** First and last token of a phrase, inclusive. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

const ATTACHING = wordSet(
  "of for in at from with on to near behind against about among between into inside within under around across by",
);
/** "few in Oslo", "much of Oslo": adjectives that stand for those they count. */
const QUANTITIES = wordSet("few fewer many most more several some much none others least");
const SUBORDINATORS = wordSet(
  "that while as although though because since when after before if unless whether until whereas once but and or",
);

/**
 * The noun phrase ending at `last`, with its prepositional phrases ("a spokeswoman for the ministry in Oslo"), as its
 * coordinated members ("NATO and the U.S." has two). Empty where no noun phrase ends there.
 */
export function phrasesEndingAt(tokens: readonly Token[], last: number, from: number): readonly Phrase[] {
  const first = nounPhraseStart(tokens, last, from);
  if (first < 0) return [];
  const phrase = { first: attachPrepositions(tokens, first, last, from), last };
  return [...coordinatedBefore(tokens, phrase.first, from), phrase];
}

function attachPrepositions(tokens: readonly Token[], first: number, last: number, from: number): number {
  let start = first;
  while (start - 2 >= from && attaches(tokens[start - 1]!)) {
    const counted = QUANTITIES.has(tokens[start - 2]!.lower);
    const head = counted ? start - 2 : nounPhraseStart(tokens, start - 2, from);
    if (head < 0 || tokens[head]!.tag === "PRP") break;
    start = head;
  }
  // "In talks with Iran the ministry": what hangs on an opening preposition is not part of the subject.
  const opener = tokens[start - 1];
  const hangs =
    start !== first &&
    opener !== undefined &&
    start - 1 >= from &&
    opener.tag === "IN" &&
    !SUBORDINATORS.has(opener.lower);
  return hangs ? first : Math.min(start, last);
}

/** "unions representing dockers": a participle attaches as a preposition does. */
function attaches({ lower, tag }: Token): boolean {
  return ATTACHING.has(lower) || tag === "VBG";
}

function coordinatedBefore(tokens: readonly Token[], first: number, from: number): readonly Phrase[] {
  let at = beforeAside(tokens, first - 1, from);
  if (at - 1 < from || !/^(?:and|or|nor|&)$/.test(tokens[at]?.lower ?? "")) return [];
  const members: Phrase[] = [];
  for (;;) {
    const end = beforeBrackets(tokens, tokens[at - 1]?.text === "," ? at - 2 : at - 1, from);
    if (end < from || !endsNounPhrase(tokens[end])) break;
    const start = nounPhraseStart(tokens, end, from);
    if (start < 0) break;
    const wide = attachPrepositions(tokens, start, end, from);
    // "In a letter to parliament, the minister and …": what hangs on a preposition is no member of the list.
    if (members.length > 0 && tokens[wide - 1]?.text !== "," && !isClauseOpening(tokens, wide, from)) break;
    const pairing = wide < end && /^(?:both|neither)$/.test(tokens[wide]!.lower);
    members.unshift({ first: pairing ? wide + 1 : wide, last: end });
    if (tokens[wide - 1]?.text !== "," || wide - 1 < from) break;
    at = wide;
  }
  const opening = members[0]?.first ?? first;
  return isClauseOpening(tokens, opening, from) ? members : [];
}

/** "Lee (Labour) and …": steps over what stands in brackets after a member. */
function beforeBrackets(tokens: readonly Token[], at: number, from: number): number {
  if (tokens[at]?.text !== ")") return at;
  for (let open = at - 1; open > Math.max(from, at - 6); open -= 1) if (tokens[open]!.text === "(") return open - 1;
  return at;
}

/** "Spain and, more reluctantly, Italy": steps over the adverbs between commas. */
function beforeAside(tokens: readonly Token[], at: number, from: number): number {
  if (tokens[at]?.text !== ",") return at;
  let left = at - 1;
  while (left > from && tokens[left]!.tag === "RB") left -= 1;
  return left < at - 1 && tokens[left]!.text === "," ? left - 1 : at;
}

/** Whether a subject may begin here: not right after a verb or a preposition, whose object it would be. */
function isClauseOpening(tokens: readonly Token[], first: number, from: number): boolean {
  let at = first - 1;
  while (at >= from && (tokens[at]!.tag === "RB" || /^(?:both|neither)$/.test(tokens[at]!.lower))) at -= 1;
  if (at < from) return true;
  const { tag, lower } = tokens[at]!;
  return (
    /^(?:,|:|\.|``|''|\(|\)|CC|WDT|WRB)$/.test(tag) ||
    SUBORDINATORS.has(lower) ||
    /^(?:said|says|say|saying|adding|added|except|excepting|save|bar)$/.test(lower)
  );
}

/** Steps left over "on Monday", "this week", "late Tuesday" that stand between a subject and its verb. */
export function skipTimeLeft(tokens: readonly Token[], at: number, from: number): number {
  let left = at;
  if (left < from || !isTimeWord(tokens[left])) return at;
  left -= 1;
  while (
    left >= from &&
    (isTimeWord(tokens[left]) ||
      /^(?:this|last|next|late|early|the|same|a|earlier|later|past|,)$/.test(tokens[left]!.lower) ||
      tokens[left]!.tag === "CD")
  )
    left -= 1;
  if (left >= from && /^(?:on|in|at|by|since|during|earlier|over|for)$/.test(tokens[left]!.lower)) left -= 1;
  return left;
}

/** Where the clause around a token may begin: the start of its sentence, or of the quote it stands in. */
export function clauseFloor(document: Document, at: number): number {
  const start = document.firstTokens[document.sentenceAt[at]!]!;
  const quote = document.quoteAt[at]!;
  if (quote >= 0) return Math.max(start, document.quotes[quote]!.first + 1);
  return start;
}

/** The end (exclusive) of the tokens a cue may govern: the end of its sentence, or of the quote it stands in. */
export function clauseCeiling(document: Document, at: number): number {
  const end = document.firstTokens[document.sentenceAt[at]! + 1]!;
  const quote = document.quoteAt[at]!;
  return quote >= 0 ? Math.min(end, document.quotes[quote]!.last + (document.quotes[quote]!.closed ? 0 : 1)) : end;
}
