// Only the stemmer's own file is imported: natural's root loads database drivers, and its Brill tagger is GPL-licensed.
import PorterStemmer from "natural/lib/natural/stemmers/porter_stemmer.js";

/** The Porter stem of a lower-cased word; words with anything but a–z in them stay as they are. */
export function stem(lower: string): string {
  return lower.length > 2 && lower.length < 40 && /^[a-z]+$/.test(lower) ? PorterStemmer.stem(lower) : lower;
}
