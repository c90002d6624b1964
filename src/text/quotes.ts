import { ENGLISH_QUOTATION_MARKS } from "./languages/english/words.ts";
import type { QuotationMarks } from "./languages/language.ts";
import type { Sentence, Span, Token } from "./types.ts";

/** A stretch in quotation marks, marks included. */
export interface Quote extends Span {
  /** Indices of its first and last token among all tokens of the text. */
  readonly first: number;
  readonly last: number;
  /** False where the paragraph ended before the quote did, as in a quote that runs over several paragraphs. */
  readonly closed: boolean;
}

const LONGEST_MARK = 2;
/** Marks that look alike at both ends. */
const STRAIGHT = new Set(['"', "''"]);

/**
 * Finds the quotations of a text, in order and not overlapping. Curly, straight and double-apostrophe marks all work; a
 * straight mark opens after a space and closes after a word. Single marks count where they open after a space and close
 * again in the same sentence. A quote left open at the end of its paragraph ends there. The marks of English unless others
 * are given.
 */
export function findQuotes(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  marks: QuotationMarks = ENGLISH_QUOTATION_MARKS,
): readonly Quote[] {
  const quotes: Quote[] = [];
  const closeAt = singleQuoteEnds(text, sentences);
  let open = -1;
  let index = 0;
  sentences.forEach((sentence, s) => {
    for (const token of sentence.tokens) {
      const at = index;
      index += 1;
      if (token.text.length > LONGEST_MARK) continue;
      if (open < 0) {
        const length = closeAt.get(token.start);
        const last = quotes[quotes.length - 1];
        if (length !== undefined && (last === undefined || last.end <= token.start)) {
          quotes.push({
            start: token.start,
            end: tokens[at + length]!.end,
            first: at,
            last: at + length,
            closed: true,
          });
        } else if (opens(text, token, marks)) open = at;
      } else if (closes(text, token, marks)) {
        quotes.push({ start: tokens[open]!.start, end: token.end, first: open, last: at, closed: true });
        open = -1;
      }
    }
    const paragraphEnds = sentences[s + 1]?.paragraph !== sentence.paragraph;
    if (open >= 0 && paragraphEnds) {
      if (index - 1 > open)
        quotes.push({ start: tokens[open]!.start, end: sentence.end, first: open, last: index - 1, closed: false });
      open = -1;
    }
  });
  return quotes;
}

function opens(text: string, token: Token, { open }: QuotationMarks): boolean {
  return open.has(token.text) || (STRAIGHT.has(token.text) && !/[\p{L}\p{N}.,!?…]/u.test(text[token.start - 1] ?? " "));
}

function closes(text: string, token: Token, { close }: QuotationMarks): boolean {
  return close.has(token.text) || (STRAIGHT.has(token.text) && !/[\p{L}\p{N}]/u.test(text[token.end] ?? " "));
}

/** Start of each single-quoted stretch → how many tokens further it closes, within the same sentence. */
function singleQuoteEnds(text: string, sentences: readonly Sentence[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const { tokens } of sentences) {
    let start = -1;
    let opened = 0;
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i]!;
      if (token.text !== "‘" && token.text !== "’" && token.text !== "'") continue;
      const spaceBefore = !/[\p{L}\p{N}.,!?…]/u.test(text[token.start - 1] ?? " ");
      if (spaceBefore && token.text !== "’" && /\p{L}/u.test(text[token.end] ?? "")) {
        start = token.start;
        opened = i;
      } else if (!spaceBefore && start >= 0 && token.tag !== "POS") {
        ends.set(start, i - opened);
        start = -1;
      }
    }
  }
  return ends;
}
