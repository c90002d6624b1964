import type { RawToken } from "./tokens.ts";

/** What stands between a token and the next: nothing that matters, or the end of a paragraph. */
export type LineBreak = "none" | "paragraph";

const NEWLINE = /\r\n|[\n\r\u2028\u2029]/g;
const LINE_END_MARKS = /[.!?…:”"’')\]]$/;
/** Lines that break off mid-sentence at about this width were wrapped by a program, not by an author. */
const WRAPPED_LINE_LENGTH = 40;

/**
 * For each token, whether a paragraph ends after it. A blank line always ends one. A single line break does too, unless
 * the text is hard-wrapped (many long lines break off mid-sentence) or the next line goes on in lower case.
 */
export function lineBreaks(text: string, tokens: readonly RawToken[]): LineBreak[] {
  const newlines = tokens.map((token, i) => countNewlines(text, token.end, tokens[i + 1]?.start ?? text.length));
  const wrapped = isHardWrapped(tokens, newlines);
  return tokens.map((token, i) => {
    const next = tokens[i + 1];
    if (next === undefined || newlines[i]! > 1) return "paragraph";
    if (newlines[i] === 0 || wrapped) return "none";
    const goesOn = /^\p{Ll}/u.test(next.text) && !LINE_END_MARKS.test(token.text);
    return goesOn ? "none" : "paragraph";
  });
}

function countNewlines(text: string, from: number, to: number): number {
  if (to - from < 1 || (to - from === 1 && text.charCodeAt(from) === 32)) return 0;
  return text.slice(from, to).match(NEWLINE)?.length ?? 0;
}

function isHardWrapped(tokens: readonly RawToken[], newlines: readonly number[]): boolean {
  let single = 0;
  let brokenOff = 0;
  let brokenLength = 0;
  let lineStart = tokens[0]?.start ?? 0;
  tokens.forEach((token, i) => {
    if (newlines[i] === 0) return;
    if (newlines[i] === 1 && i < tokens.length - 1) {
      single += 1;
      if (!LINE_END_MARKS.test(token.text)) {
        brokenOff += 1;
        brokenLength += token.end - lineStart;
      }
    }
    lineStart = tokens[i + 1]?.start ?? token.end;
  });
  return brokenOff > 1 && brokenOff > 0.4 * single && brokenLength / brokenOff > WRAPPED_LINE_LENGTH;
}
