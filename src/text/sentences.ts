import { stem } from "./natural/stem.ts";
import { SENTENCE_STARTERS, TITLE_ABBREVIATIONS } from "./lexicon/abbreviations.ts";
import { lineBreaks, type LineBreak } from "./paragraphs.ts";
import { tagTokens } from "./tagging/tag.ts";
import { tokenize, type RawToken } from "./tokens.ts";
import type { Sentence, Token } from "./types.ts";

/** A sentence is cut here even where no full stop is found, so that no step meets one of unbounded length. */
const LONGEST_SENTENCE = 400;
const CLOSERS = new Set(["”", "’", '"', "'", "''", ")", "]", "}", "»"]);
const OPENERS = new Set(["“", "‘", '"', "'", "''", "``", "(", "[", "«", "„", "-", "–", "—", "•", "*"]);
const SPEECH_AFTER_QUOTE = /^(?:said|says|asked|asks|added|told|wrote|replied|shouted|exclaimed|continued|tweeted)$/;

/**
 * Splits a text into sentences with their tokens (stem and Penn Treebank tag included). Knows abbreviations such as
 * "U.S." and "Gen.", initials, quotes that close after the full stop, and both ways of setting paragraphs (blank lines, or
 * one line each); hard-wrapped lines are joined. All offsets are those of the text given. An empty text has no sentences.
 * Runs in linear time; a run of more than 400 tokens without a full stop is cut.
 *
 * @example
 * ```ts
 * import { splitSentences } from "stancekit/text";
 *
 * const text = "Talks in the U.S. Senate failed. “We tried,” Gen. Lee said.";
 * splitSentences(text).map(({ start, end }) => text.slice(start, end));
 * // => ["Talks in the U.S. Senate failed.", "“We tried,” Gen. Lee said."]
 * ```
 */
export function splitSentences(text: string): readonly Sentence[] {
  const tokens = tokenize(text);
  const breaks = lineBreaks(text, tokens);
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  for (let last = 0; last < tokens.length; last += 1) {
    if (!endsSentence(tokens, last, breaks) && last - first + 1 < LONGEST_SENTENCE) continue;
    const raw = tokens.slice(first, last + 1);
    const tags = tagTokens(raw);
    const index = sentences.length;
    sentences.push({
      index,
      paragraph,
      start: raw[0]!.start,
      end: raw[raw.length - 1]!.end,
      tokens: raw.map((token, i) => tagged(token, tags[i]!)),
    });
    if (breaks[last] === "paragraph") paragraph += 1;
    first = last + 1;
  }
  return sentences;
}

function tagged({ start, end, text, lower }: RawToken, tag: string): Token {
  return { start, end, text, lower, stem: stem(lower), tag };
}

function endsSentence(tokens: readonly RawToken[], last: number, breaks: readonly LineBreak[]): boolean {
  const next = tokens[last + 1];
  if (next === undefined || breaks[last] === "paragraph") return true;
  if (CLOSERS.has(next.text) && next.start === tokens[last]!.end) return false;
  let mark = last;
  while (mark > 0 && CLOSERS.has(tokens[mark]!.text) && tokens[mark]!.start === tokens[mark - 1]!.end) mark -= 1;
  const terminator = tokens[mark]!;
  const final = terminator.text[terminator.text.length - 1]!;
  if (!".!?…".includes(final)) return false;
  const opensQuote = OPENERS.has(next.text) && tokens[last + 2] !== undefined;
  const word = opensQuote ? tokens[last + 2]! : next;
  if (!/^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(word.text) && !(opensQuote && OPENERS.has(word.text))) return false;
  if (terminator.text.length > 1 && /\p{L}/u.test(terminator.text))
    return endsAfterAbbreviation(terminator, word, opensQuote);
  return !("!?".includes(final) && mark < last && isSpokenBy(tokens, last + 1));
}

function endsAfterAbbreviation(abbreviation: RawToken, next: RawToken, opensQuote: boolean): boolean {
  if (TITLE_ABBREVIATIONS.has(abbreviation.lower.slice(0, -1)) && !/^St\.?$/.test(abbreviation.text)) return false;
  return opensQuote ? abbreviation.text.length > 2 : SENTENCE_STARTERS.has(next.lower);
}

/** “Why now?” Lee asked. – the question mark inside the quote does not end the sentence. */
function isSpokenBy(tokens: readonly RawToken[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 6); i += 1) {
    const { lower } = tokens[i]!;
    if (SPEECH_AFTER_QUOTE.test(lower)) return true;
    if (!/^[\p{L}.'-]+$/u.test(lower) || /^[.!?]$/.test(lower)) return false;
  }
  return false;
}
