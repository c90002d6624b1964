import { GOVERNORS } from "./lexicon/index.ts";
import { findPhrases } from "./find-phrases.ts";
import type { Region } from "./region.ts";

const OPENERS: ReadonlyMap<string, string> = new Map([
  ["neither", "nor"],
  ["either", "or"],
]);
const LEAD = 8;

/** "neither asked for the base nor objects to it", "stopped short of either backing or rejecting it": a no to both sides takes none. */
export function isBalanced({ tokens, from, to }: Region): boolean {
  for (let i = Math.max(0, from - LEAD); i < to; i += 1) {
    const closer = OPENERS.get(tokens[i]!.lower);
    if (closer === undefined) continue;
    const second = tokens.findIndex(({ lower }, k) => k > i && k < to && lower === closer);
    if (second < 0) continue;
    const signs = [sideIn(tokens, i + 1, second), sideIn(tokens, second + 1, to)];
    if (signs[0]! * signs[1]! < 0) return true;
  }
  return false;
}

/** The side that the first phrase takes, or 0. */
function sideIn(tokens: Region["tokens"], from: number, to: number): -1 | 0 | 1 {
  // "either endorsing or": the tagger may take the first for a noun
  const word = GOVERNORS.get(tokens[from]?.lower ?? "")?.all.find(({ words }) => words.length === 1);
  return word?.sign ?? findPhrases(tokens, GOVERNORS, from, to)[0]?.phrase.sign ?? 0;
}
