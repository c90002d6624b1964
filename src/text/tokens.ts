import { ENGLISH_SEGMENTATION } from "./languages/english/words.ts";
import type { Abbreviations, Segmentation } from "./languages/language.ts";
import type { Span } from "./types.ts";

/** A word or mark as it stands in the text, before stems and tags. */
export interface RawToken extends Span {
  readonly text: string;
  readonly lower: string;
}

// Every alternative is anchored on its first character and repeats without overlap, so the scan is linear.
const TOKEN = new RegExp(
  [
    String.raw`(?:\p{L}\.){2,}(?:-\p{L}+)*`, // U.S., e.g., U.S.-led
    String.raw`\p{L}-(?:\p{L}\.){2,}`, // R-S.C.
    String.raw`\p{N}+(?:[.,:]\p{N}+)+(?:-\p{L}+)*`, // 100,000  2.5  10:30  1,100-megawatt
    String.raw`[\p{L}\p{N}\p{M}_]+(?:[-‐‑'’&/@][\p{L}\p{N}\p{M}]+|\.[\p{Ll}\p{N}][\p{L}\p{N}]*)*`,
    String.raw`(?<=[^\s(])'(?=''(?!'))`, // a quotation that closes inside another
    String.raw`\.{2,}|-{2,}|''|\x60\x60`,
    String.raw`[^\s\u200B]`,
  ].join("|"),
  "gu",
);
const INITIAL = /^\p{Lu}$/u;

/**
 * Cuts a text into words and marks. Contractions and possessives come apart ("Russia’s" → "Russia", "’s"), abbreviations
 * keep their full stop ("U.S.", "Gen."), hyphenated words stay whole. By the rules of English, unless others are given.
 */
export function tokenize(text: string, rules: Segmentation = ENGLISH_SEGMENTATION): RawToken[] {
  const tokens: RawToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    let { index: start } = match;
    const word = match[0];
    const previous = tokens[tokens.length - 1];
    if (word === "." && previous?.end === start && keepsFullStop(previous, text.slice(start + 1, start + 3), rules)) {
      tokens[tokens.length - 1] = token(text, previous.start, start + 1);
      continue;
    }
    const end = start + word.length;
    const clitic = word.length < 60 && /['’]/.test(word) ? rules.clitic?.exec(word) : undefined;
    if (clitic?.[1]) {
      tokens.push(token(text, start, start + clitic[1].length));
      start += clitic[1].length;
    }
    tokens.push(token(text, start, end));
  }
  return tokens;
}

function token(text: string, start: number, end: number): RawToken {
  const word = text.slice(start, end);
  return { start, end, text: word, lower: word.toLowerCase().replaceAll("’", "'") };
}

function keepsFullStop(
  { text, lower }: RawToken,
  following: string,
  { abbreviations, ordinals }: Segmentation,
): boolean {
  if (INITIAL.test(text)) return text !== "I";
  if (/^\p{Lu}{2,}$/u.test(text)) return false;
  if (ordinals && /^\d{1,2}$/.test(text)) return /^\s\S/.test(following);
  if (abbreviations.leading.has(lower)) return isAbbreviated(text, abbreviations);
  return abbreviations.other.has(lower) && isAbbreviated(text, abbreviations);
}

// "Sun." and "Ill." are abbreviations only with a capital; "etc." and "al." also without.
function isAbbreviated(text: string, { lowerCase }: Abbreviations): boolean {
  return /^\p{Lu}/u.test(text) || lowerCase.has(text);
}
