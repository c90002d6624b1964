import type { Abbreviations, Segmentation } from "./languages/language.ts";
import { lineBreaks, type LineBreak } from "./paragraphs.ts";
import { tokenize, type RawToken } from "./tokens.ts";
import type { Sentence } from "./types.ts";

export interface SegmentOptions {
  readonly rules: Segmentation;
  readonly stem: (lower: string) => string;
  /** Gives each token of a sentence its part of speech. */
  readonly tag: (tokens: readonly RawToken[]) => readonly string[];
}

/** A sentence is cut here even where no full stop is found, so that no step meets one of unbounded length. */
const LONGEST_SENTENCE = 400;
const CLOSERS = new Set(["”", "’", '"', "'", "''", ")", "]", "}", "»"]);
const OPENERS = new Set(["“", "‘", '"', "'", "''", "``", "(", "[", "«", "„", "-", "–", "—", "•", "*"]);

/** Splits a text into sentences with their tokens, stems and tags, by the rules of a language. */
export function segment(text: string, { rules, stem, tag }: SegmentOptions): readonly Sentence[] {
  const tokens = tokenize(text, rules);
  const breaks = lineBreaks(text, tokens);
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  for (let last = 0; last < tokens.length; last += 1) {
    if (!endsSentence(tokens, last, breaks, rules) && last - first + 1 < LONGEST_SENTENCE) continue;
    const raw = tokens.slice(first, last + 1);
    const tags = tag(raw);
    const index = sentences.length;
    sentences.push({
      index,
      paragraph,
      start: raw[0]!.start,
      end: raw[raw.length - 1]!.end,
      tokens: raw.map(({ start, end, text: word, lower }, i) => ({
        start,
        end,
        text: word,
        lower,
        stem: stem(lower),
        tag: tags[i]!,
      })),
    });
    if (breaks[last] === "paragraph") paragraph += 1;
    first = last + 1;
  }
  return sentences;
}

function endsSentence(
  tokens: readonly RawToken[],
  last: number,
  breaks: readonly LineBreak[],
  { abbreviations, ordinals, spoken }: Segmentation,
): boolean {
  const next = tokens[last + 1];
  if (next === undefined || breaks[last] === "paragraph") return true;
  if (closesQuote(tokens, last + 1)) return false;
  let mark = last;
  while (closesQuote(tokens, mark)) mark -= 1;
  const terminator = tokens[mark]!;
  const final = terminator.text[terminator.text.length - 1]!;
  if (!".!?…".includes(final)) return false;
  const opensQuote = OPENERS.has(next.text) && tokens[last + 2] !== undefined;
  const word = opensQuote ? tokens[last + 2]! : next;
  if (!/^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(word.text) && !(opensQuote && OPENERS.has(word.text))) return false;
  if (ordinals && /^\d+\.$/.test(terminator.text)) return false;
  if (terminator.text.length > 1 && /\p{L}/u.test(terminator.text))
    return endsAfterAbbreviation(terminator, word, opensQuote, abbreviations);
  return !("!?".includes(final) && mark < last && isSpokenBy(tokens, last + 1, spoken));
}

/** A closing mark stands right behind a word; “ is one only where a word does not follow it as closely. */
function closesQuote(tokens: readonly RawToken[], at: number): boolean {
  const { text, start, end } = tokens[at]!;
  if (at === 0 || tokens[at - 1]!.end !== start) return false;
  const next = tokens[at + 1];
  return CLOSERS.has(text) || (text === "“" && !(next?.start === end && /^[\p{L}\p{N}]/u.test(next.text)));
}

function endsAfterAbbreviation(
  abbreviation: RawToken,
  next: RawToken,
  opensQuote: boolean,
  { leading, sentenceStarters }: Abbreviations,
): boolean {
  if (leading.has(abbreviation.lower.slice(0, -1)) && !/^St\.?$/.test(abbreviation.text)) return false;
  return opensQuote ? abbreviation.text.length > 2 : sentenceStarters.has(next.lower);
}

/** “Why now?” Lee asked. – the question mark inside the quote does not end the sentence. */
function isSpokenBy(tokens: readonly RawToken[], from: number, spoken: RegExp): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 6); i += 1) {
    const { lower } = tokens[i]!;
    if (spoken.test(lower)) return true;
    if (!/^[\p{L}.'-]+$/u.test(lower) || /^[.!?]$/.test(lower)) return false;
  }
  return false;
}
