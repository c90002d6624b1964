import escape from "lodash/escape.js";

/** Text made safe for SVG: markup escaped, and characters that XML forbids replaced by U+FFFD. */
export function safe(text: string): string {
  return escape(text.replaceAll(forbidden, "\uFFFD"));
}

// oxlint-disable-next-line no-control-regex -- these, and surrogates without their other half, are what XML 1.0 does not allow
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/gu;

const narrow = new Set("iljtfrI.,:;'|!()[]-’ ");
const wide = new Set("mwMW@%—");

/**
 * About how wide a text is, in ems of a sans-serif font; a little more than it will be, so that what is laid out by it
 * fits. Without a document there is nothing exact to measure with.
 */
export function widthInEms(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (narrow.has(letter)) width += 0.4;
    else if (wide.has(letter)) width += 1;
    else if (letter > "\u2E7F") width += 1.1;
    else width += letter === letter.toUpperCase() && letter !== letter.toLowerCase() ? 0.76 : 0.64;
  }
  return width;
}

/** The text, or as much of its beginning as fits with an ellipsis. */
export function fitted(text: string, ems: number): string {
  if (widthInEms(text) <= ems) return text;
  const letters = Array.from(text.slice(0, 4 * Math.ceil(ems) + 8));
  while (letters.length > 1 && widthInEms(`${letters.join("")}…`) > ems) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
