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

const HYPHEN = /[-‐‑]/;
const NEGATING_PREFIXES = wordSet("de anti non counter un dis");

/** The words of a sentence, hyphenated ones taken apart; the rest of "de-escalation" opens no token, since it means the opposite. */
export function unitsOf(tokens: readonly Token[]): Unit[] {
  const units: Unit[] = [];
  tokens.forEach((word, token) => {
    if (!HYPHEN.test(word.lower)) {
      units.push({ lower: word.lower, stem: word.stem, token, opensToken: true });
      return;
    }
    const parts = word.lower.split(HYPHEN).filter((part) => part !== "");
    const negating = NEGATING_PREFIXES.has(parts[0] ?? "");
    parts.forEach((lower, i) => units.push({ lower, stem: stem(lower), token, opensToken: i === 0 || !negating }));
  });
  return units;
}
