import { isTimeWord } from "../../grammar/noun-phrase.ts";
import { CUE_SENSES, CUE_VERB_INDEX } from "../../lexicon/cues.ts";
import { NOMINAL_STANCES } from "../../lexicon/nominal-cues.ts";
import { EVENT_NOUNS, isPersonNoun, UTTERANCE_NOUNS } from "../../lexicon/nouns.ts";
import { BODY_WORDS, OUTSIDER_NOUNS, TITLES } from "../../lexicon/roles.ts";
import type { Frame, Token } from "../../types.ts";

const FRAMES: readonly Frame[] = [
  "speech",
  "directive",
  "demand",
  "support",
  "rejection",
  "evaluation",
  "nominal",
  "according-to",
];
const CLAUSE_CODES = ["q", "t", "n", "i", "a", "o", "e"] as const;

const known = new Map<string, number>();
for (const [lemma, senses] of CUE_SENSES) {
  let code = 0;
  for (const { frame, complements, selected } of senses) {
    code |= 1 << FRAMES.indexOf(frame);
    if (selected.length === 0)
      CLAUSE_CODES.forEach((complement, i) => (code |= complements.has(complement) ? 1 << (8 + i) : 0));
  }
  known.set(lemma, code);
}

/** Which lists of the lexicon a word is on, as bits; 0 for none. */
export function wordClass(token: Token): number {
  const { lower, tag } = token;
  const verb = /^VB/.test(tag) ? CUE_VERB_INDEX.get(lower) : undefined;
  if (verb) return (known.get(verb.lemma) ?? 0) | (1 << 20);
  if (!/^NN/.test(tag)) return isTimeWord(token) ? 1 << 21 : 0;
  return (
    (NOMINAL_STANCES.has(lower) ? 1 << 22 : 0) |
    (UTTERANCE_NOUNS.has(lower) ? 1 << 23 : 0) |
    (EVENT_NOUNS.has(lower) ? 1 << 24 : 0) |
    (isPersonNoun(lower) ? 1 << 25 : 0) |
    (TITLES.has(lower) ? 1 << 26 : 0) |
    (BODY_WORDS.has(lower) ? 1 << 27 : 0) |
    (OUTSIDER_NOUNS.has(lower) ? 1 << 28 : 0) |
    (isTimeWord(token) ? 1 << 21 : 0)
  );
}
