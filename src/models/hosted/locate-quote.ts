import type { Span } from "../../text/index.ts";

/** What models change when they copy: the kind of a mark, and how wide a space is. */
const LIKE: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‘": "'",
  "’": "'",
  "‐": "-",
  "‑": "-",
  "–": "-",
  "—": "-",
};

interface Plain {
  readonly text: string;
  /** For each unit of the plain text, where it stands in the original. */
  readonly places: readonly number[];
}

/**
 * Where a text holds a quote, or `undefined` where it does not. The words must be the text's own; only the kind of quotation
 * marks and dashes, the width of spaces and what stands around the quote may differ, since models do not copy those.
 */
export function locateQuote(text: string, quote: string): Span | undefined {
  const wanted = plain(quote.replaceAll(/^[\s"'“”‘’]+|[\s"'“”‘’]+$/g, "")).text;
  if (wanted === "") return undefined;
  const whole = plain(text);
  const at = whole.text.indexOf(wanted);
  if (at < 0) return undefined;
  return { start: whole.places[at]!, end: whole.places[at + wanted.length - 1]! + 1 };
}

function plain(text: string): Plain {
  const places: number[] = [];
  let out = "";
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at]!;
    const space = /\s/.test(unit);
    if (space && (out === "" || out.endsWith(" "))) continue;
    out += space ? " " : (LIKE[unit] ?? unit);
    places.push(at);
  }
  return { text: out, places };
}
