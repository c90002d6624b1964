import { findPhrases } from "./find-phrases.ts";
import { EFFECTS, GOVERNORS } from "./lexicon/index.ts";
import { valueOfWord, worth } from "./value.ts";
import type { Token } from "../types.ts";

/** For each token, whether it speaks well (1) or badly (−1) of something, by the lexicons of the rules; phrases go before words. */
export function signsOf(tokens: readonly Token[]): readonly (-1 | 0 | 1)[] {
  const signs = tokens.map((token) => valueOfWord(token) || worth(token));
  for (const index of [EFFECTS, GOVERNORS]) {
    for (const { phrase, at } of findPhrases(tokens, index, 0, tokens.length)) {
      if (phrase.sign !== 0) for (const place of at) signs[place] = phrase.sign;
    }
  }
  return signs;
}
