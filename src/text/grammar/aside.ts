import { wordSet } from "../lexicon/word-list.ts";
import type { Token } from "../types.ts";

const OPENERS = wordSet("albeit if though although even not and but or as because however too");
const LONGEST_ASIDE = 13;

/** "welcomed, with some relief, the plan": the token after an aside that opens with the comma here, or the same place where none does. */
export function afterAside(tokens: readonly Token[], comma: number, ceiling: number): number {
  if (tokens[comma]?.text !== "," || !opensAside(tokens[comma + 1])) return comma;
  for (let close = comma + 2; close < Math.min(ceiling - 1, comma + LONGEST_ASIDE); close += 1) {
    const { text, tag } = tokens[close]!;
    if (text === ",") return close + 1;
    if (/^[.:]$|^``$/.test(tag)) return comma;
  }
  return comma;
}

/** "has, on several occasions, called": the comma that opens the aside which the comma here closes, or −1. */
export function openingOfAside(tokens: readonly Token[], comma: number, floor: number): number {
  for (let open = comma - 2; open > Math.max(floor, comma - LONGEST_ASIDE); open -= 1) {
    const { text, tag } = tokens[open]!;
    if (text === ",") return opensAside(tokens[open + 1]) ? open : -1;
    if (/^[.:]$|^``$/.test(tag)) return -1;
  }
  return -1;
}

/** "condemned in the strongest terms the plan": the token after words about the manner, or the same place. */
export function afterManner(tokens: readonly Token[], at: number, ceiling: number): number {
  if (tokens[at]?.lower !== "in") return at;
  for (let i = at + 1; i < Math.min(ceiling, at + 6); i += 1) {
    if (/^(?:terms|words|language|tones|voice|fashion|manner)$/.test(tokens[i]!.lower)) return i + 1;
    if (!/^(?:DT|JJ|JJR|JJS|RB|RBS|NN|VBG|VBN)$/.test(tokens[i]!.tag)) return at;
  }
  return at;
}

function opensAside(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:IN|TO|RB)$/.test(token.tag) || OPENERS.has(token.lower));
}
