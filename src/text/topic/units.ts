import { wordSet } from "../lexicon/word-list.ts";
import { stem } from "../natural/stem.ts";
import type { Token } from "../types.ts";

/** A word of the text, or one part of a hyphenated word. */
export interface Unit {
  readonly lower: string;
  readonly stem: string;
  readonly token: number;
  readonly opensToken: boolean;
}

const NEGATING_PREFIXES = wordSet("de anti non counter un dis");

/** The words of a sentence, hyphenated ones taken apart; the rest of "de-escalation" opens no token, since it means the opposite. */
export function unitsOf(tokens: readonly Token[]): Unit[] {
  return tokens.flatMap((token, index) => {
    if (!/[-‐‑]/.test(token.lower)) return [{ lower: token.lower, stem: token.stem, token: index, opensToken: true }];
    const parts = token.lower.split(/[-‐‑]/).filter((part) => part !== "");
    return parts.map((lower, i) => ({
      lower,
      stem: stem(lower),
      token: index,
      opensToken: i === 0 || !NEGATING_PREFIXES.has(parts[0]!),
    }));
  });
}
