import type { QuotationMarks } from "./languages/language.ts";
import { findQuotes, type Quote } from "./quotes.ts";
import type { Sentence, Token } from "./types.ts";

/** The text laid out for the grammar: all tokens in a row, and where sentences and quotes begin and end in it. */
export interface Document {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotes: readonly Quote[];
  /** For each token, the quote it stands in, marks included, or −1. */
  readonly quoteAt: Int32Array;
  /** For each token, the index of its sentence. */
  readonly sentenceAt: Int32Array;
  /** For each sentence, its first token; one more entry closes the list. */
  readonly firstTokens: readonly number[];
}

/** Lays out a text that has been split into sentences; its marks of quotation are the English ones unless given. */
export function layOut(text: string, sentences: readonly Sentence[], marks?: QuotationMarks): Document {
  const tokens: Token[] = [];
  const firstTokens: number[] = [];
  for (const sentence of sentences) {
    firstTokens.push(tokens.length);
    for (const token of sentence.tokens) tokens.push(token);
  }
  firstTokens.push(tokens.length);
  const sentenceAt = new Int32Array(tokens.length);
  sentences.forEach((_, s) => sentenceAt.fill(s, firstTokens[s], firstTokens[s + 1]));
  const quotes = findQuotes(text, sentences, tokens, marks);
  const quoteAt = new Int32Array(tokens.length).fill(-1);
  quotes.forEach(({ first, last }, q) => quoteAt.fill(q, first, last + 1));
  return { text, sentences, tokens, quotes, quoteAt, sentenceAt, firstTokens };
}
