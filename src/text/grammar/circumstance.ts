import { EVENT_NOUNS } from "../lexicon/nouns.ts";
import type { Token } from "../types.ts";
import { isTimeWord, nounPhraseEnd } from "./noun-phrase.ts";

/** ", as the two sides traded blows", ", amid fears of …": the reporter goes on about what happened meanwhile. */
export function isCircumstance(tokens: readonly Token[], at: number, ceiling: number): boolean {
  const { lower } = tokens[at]!;
  if (/^amid(?:st)?$/.test(lower)) return true;
  const end = /^(?:as|after)$/.test(lower) ? nounPhraseEnd(tokens, at + 1, ceiling) : -1;
  const verb = tokens.slice(end + 1, end + 4).find(({ tag }) => tag !== "RB");
  // "…, as prices were rising" or "as it hurts" can be the speaker's own reason; a deed told in the past is not.
  return end >= 0 && tokens[end]!.tag !== "PRP" && verb?.tag === "VBD" && !/^(?:was|were|had|did)$/.test(verb.lower);
}

/** "during his talk with Lee", "in a statement", "on Monday", "in recent weeks": when, where or in what something was said. */
export function isEventPhrase(tokens: readonly Token[], preposition: number, ceiling: number): boolean {
  const { lower } = tokens[preposition]!;
  const end = nounPhraseEnd(tokens, preposition + 1, ceiling);
  if (isTimeWord(tokens[preposition + 1])) return true;
  if (end < 0) return false;
  if (isTimeWord(tokens[end]) || isTimeWord(tokens[end + 1]))
    return tokens[end]!.tag !== "CD" || isTimeWord(tokens[preposition + 1]);
  if (lower === "on") return /^(?:twitter|facebook|television|tv|radio|telegram|x|air)$/.test(tokens[end]!.lower);
  return lower !== "by" && EVENT_NOUNS.has(tokens[end]!.lower);
}
