import { once } from "../lexicon/once.ts";
import { wordSet } from "../lexicon/word-list.ts";
import { stem } from "../natural/stem.ts";
import { BAD_ADJECTIVES, BAD_NOUNS, GOOD_ADJECTIVES, GOOD_NOUNS } from "../stance/lexicon/words-of-value.ts";

const good = once(() => stemsOf(GOOD_ADJECTIVES, GOOD_NOUNS));
const bad = once(() => stemsOf(BAD_ADJECTIVES, BAD_NOUNS));

function stemsOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => [...wordSet(list)].map(stem)));
}

/** Whether a token judges what it is said of: 1 well, −1 badly, 0 not, by the words of value that the rules know. */
export function polarityOf(token: string): -1 | 0 | 1 {
  const stemmed = stem(token.replace(/^[#@]/, ""));
  const isGood = good().has(stemmed);
  if (isGood === bad().has(stemmed)) return 0;
  return isGood ? 1 : -1;
}
