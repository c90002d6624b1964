// Only the stemmer's own file is imported: natural's root loads database drivers, and its Brill tagger is GPL-licensed.
import PorterStemmer from "natural/lib/natural/stemmers/porter_stemmer.js";

/** The stemmer takes longer than all else that is done to a word, and words recur in and across texts. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** The Porter stem of a lower-cased word; words with anything but a–z in them stay as they are. */
export function stem(lower: string): string {
  const before = known.get(lower);
  if (before !== undefined) return before;
  if (lower.length < 3 || lower.length > 39 || !/^[a-z]+$/.test(lower)) return lower;
  const found = PorterStemmer.stem(lower);
  if (known.size === MOST_KNOWN) known.clear();
  // A part of a string may keep the whole of it, and with it a text, from being forgotten; a copy does not.
  known.set(copyOf(lower), copyOf(found));
  return found;
}

function copyOf(word: string): string {
  return ` ${word}`.slice(1);
}
