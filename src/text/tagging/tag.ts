import type { RawToken } from "../tokens.ts";

/** Penn Treebank tags of the tokens of one sentence. */
export function tagTokens(tokens: readonly RawToken[]): readonly string[] {
  return tokens.map(({ text }) => (/^\p{L}|^\p{N}/u.test(text) ? "NN" : "."));
}
