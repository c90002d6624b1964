/** Text that is safe to print on one line: no control characters, which could steer the terminal, and single spaces. */
export const plain = (text: string): string => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();

const letters = new Intl.Segmenter("en", { granularity: "grapheme" });
const broad =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}]/u;

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  if (/^[\x20-\x7E]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of letters.segment(text)) width += broad.test(segment) ? 2 : 1;
  return width;
}

/** The text, or as much of its beginning as fits with an ellipsis. */
export function shortened(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let short = "";
  for (const { segment } of letters.segment(text)) {
    if (widthOf(short + segment) > width - 1) break;
    short += segment;
  }
  return `${short.trimEnd()}…`;
}

/** Breaks a text into lines at its spaces; a word that is longer than a line is broken too. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of plain(text)
    .split(" ")
    .flatMap((long) => pieces(long, width))) {
    if (line !== "" && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const parts = [""];
  for (const { segment } of letters.segment(word)) {
    if (widthOf(parts.at(-1)! + segment) > width) parts.push("");
    parts[parts.length - 1] += segment;
  }
  return parts;
}

/** The text wrapped and set in by some columns, the first line by `first`. */
export function indented(text: string, columns: number, indent: string, first = indent): string {
  return wrapped(text, Math.max(20, columns - indent.length))
    .map((line, place) => (place === 0 ? first : indent) + line)
    .join("\n");
}
