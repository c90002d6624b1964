import type { Document } from "../document.ts";
import { clauseFloor, type Phrase } from "../grammar/subject.ts";
import { skipOccasion } from "./complements/occasion.ts";
import { hasFiniteVerb, resumesClause, withRest } from "./rest-of-content.ts";

const FRONTED =
  /^(?:while|as|when|although|though|after|before|because|since|in|on|at|during|by|for|with|despite|following|amid|under|from|to|asked|speaking|citing|according|unless|if|once)$/;

/**
 * The content that stands before "…, Lee said": a quotation or a clause, with the words after the cue where it goes on
 * there. `from` is the first word of source and cue, `after` the first word after them.
 */
export function contentBefore(
  document: Document,
  from: number,
  after: number,
  ceiling: number,
): { content: Phrase; parts?: readonly Phrase[] } | undefined {
  const { tokens, quotes, quoteAt } = document;
  const floor = clauseFloor(document, from);
  const before = from - 1;
  const { next } = skipOccasion(document, after, ceiling);
  const quote =
    before >= 0 && quoteAt[before]! >= 0 && quoteAt[before] !== quoteAt[from] ? quotes[quoteAt[before]!] : undefined;
  if (
    quote &&
    quote.last === before &&
    belongsTo(document, before, from, next >= ceiling || tokens[next]!.tag === ".")
  ) {
    const sentenceStart = document.firstTokens[document.sentenceAt[quote.first]!]!;
    const opens =
      quote.first > sentenceStart &&
      tokens[quote.first - 1]!.tag !== ":" &&
      hasFiniteVerb(document, sentenceStart, quote.first - 1)
        ? sentenceStart
        : quote.first;
    const first = { first: opens, last: before };
    return withRest(document, first, opens === quote.first, next, ceiling);
  }
  if (before > floor && tokens[before]!.text === "," && mayFollowContent(document, next, ceiling)) {
    const resumes = tokens[next]?.text === "," && next + 1 < ceiling && resumesClause(document, next + 1);
    const opening = resumes ? afterDateline(document, floor, before) : openingOf(document, floor, before);
    if (opening < 0) return undefined;
    return withRest(document, { first: opening, last: before - 1 }, false, next, ceiling);
  }
  return nextSentenceQuote(document, after, ceiling);
}

/** “A.” Lee said: a quote of the sentence before belongs to a cue only where that stands alone, in the same paragraph. */
function belongsTo({ sentences, sentenceAt }: Document, quoteEnd: number, from: number, standsAlone: boolean): boolean {
  const quoted = sentences[sentenceAt[quoteEnd]!]!;
  const cueing = sentences[sentenceAt[from]!]!;
  return quoted === cueing || (standsAlone && quoted.paragraph === cueing.paragraph);
}

function mayFollowContent({ tokens }: Document, next: number, ceiling: number): boolean {
  return next >= ceiling || /^(?:,|\.|:|IN|CC|VBG|WDT)$/.test(tokens[next]!.tag);
}

/** Where the clause before the cue begins, or −1 where those words are only a setting ("On Monday, Lee said"). */
function openingOf(document: Document, floor: number, comma: number): number {
  const { tokens } = document;
  let start = afterDateline(document, floor, comma);
  if (/^(?:and|but|so|yet|still)$/.test(tokens[start]!.lower)) start += 1;
  if (FRONTED.test(tokens[start]!.lower) && !hasCommaWithin(document, start, comma))
    return tokens[start]!.lower === "if" ? start : -1;
  if (hasFiniteVerb(document, start, comma) || tokens[start]!.tag === "VB") return start;
  // "Iran, he told reporters, might …": the clause goes on after the cue.
  return comma - start < 8 && /^(?:NN|NNP|NNS|NNPS|DT|JJ|PRP\$|VBG)$/.test(tokens[start]!.tag) ? start : -1;
}

/** "OSLO, Norway (Agency) — The ministry …": what a report opens with is not part of it. */
function afterDateline({ tokens }: Document, floor: number, comma: number): number {
  if (!/^\p{Lu}{3,}/u.test(tokens[floor]!.text)) return floor;
  for (let i = floor + 1; i < Math.min(comma, floor + 9); i += 1) {
    if (/^(?:[—–-]|--)$/.test(tokens[i]!.text)) return i + 1;
    if (!/^(?:NNP|NNPS|,|\(|\)|CD)$/.test(tokens[i]!.tag)) return floor;
  }
  return floor;
}

function hasCommaWithin({ tokens }: Document, start: number, comma: number): boolean {
  for (let i = start; i < comma; i += 1) if (tokens[i]!.text === ",") return true;
  return false;
}

/** "Lee continued:" and the quote opens the next sentence. */
function nextSentenceQuote(
  { tokens, quotes, quoteAt }: Document,
  after: number,
  ceiling: number,
): { content: Phrase } | undefined {
  if (tokens[after]?.text !== ":" || after !== ceiling - 1) return undefined;
  const quote = quotes[quoteAt[ceiling] ?? -1];
  return quote && quote.first === ceiling ? { content: { first: quote.first, last: quote.last } } : undefined;
}
