import { formsOf } from "../lexicon/inflections.ts";
import { wordSet } from "../lexicon/word-list.ts";
import type { Token } from "../types.ts";
import { VALUES } from "./lexicon/index.ts";
import { BAD_ADJECTIVES, BAD_NOUNS, GOOD_ADJECTIVES, GOOD_NOUNS } from "./lexicon/words-of-value.ts";
import { GOODS, ILLS } from "./lexicon/world.ts";
import { findPhrases } from "./find-phrases.ts";
import { valueOfRelative } from "./relative-value.ts";
import { isClauseMark, isNegation } from "./words.ts";

/** A judgement found in words, with the words that carry it. */
export interface Value {
  readonly sign: -1 | 1;
  readonly words: string;
}

const goodAdjectives = wordSet(GOOD_ADJECTIVES);
const badAdjectives = wordSet(BAD_ADJECTIVES);
const goodNouns = withPlurals(GOOD_NOUNS);
const badNouns = withPlurals(BAD_NOUNS);
const goods = withPlurals(GOODS);
const ills = withPlurals(ILLS);

function withPlurals(list: string): ReadonlySet<string> {
  return new Set([...wordSet(list)].flatMap((noun) => [noun, formsOf(noun)[1]![0]]));
}

/** The judgement that one word passes on what it describes, or 0. */
export function valueOfWord({ lower, tag }: Token): -1 | 0 | 1 {
  if (goodAdjectives.has(lower)) return 1;
  if (badAdjectives.has(lower)) return -1;
  if (!tag.startsWith("NN") && tag !== "JJ") return 0;
  return goodNouns.has(lower) ? 1 : badNouns.has(lower) ? -1 : 0;
}

/** Whether a thing is one that nearly everybody wants (+1) or wants less of (−1). */
export function worth({ lower }: Token): -1 | 0 | 1 {
  return goods.has(lower) ? 1 : ills.has(lower) ? -1 : 0;
}

/**
 * The judgement in a predicate such as "a historic mistake", "not in our interest", "far from perfect": an idiom of the
 * lexicon if there is one, else the noun that ends the first noun phrase, else its first telling adjective.
 */
export function valueOfPhrase(tokens: readonly Token[], from: number, to: number): Value | null {
  const end = phraseEnd(tokens, from, to);
  const relative = valueOfRelative(tokens, from, end);
  if (relative !== 0) return { sign: relative, words: relative > 0 ? "what is wanted" : "what is refused" };
  const idiom = findPhrases(tokens, VALUES, from, end).find(
    ({ phrase, last }) => !closesOnly(phrase.wording, last, end),
  );
  const limit = idiom?.first ?? end;
  let sign: -1 | 1 = 1;
  let adjective: Value | null = null;
  for (let i = from; i < end; i += 1) {
    if (i === limit && idiom !== undefined) {
      const { wording, sign: side } = idiom.phrase;
      return {
        sign: (sign * (GIFTS.test(wording) ? giftTo(tokens, idiom.last, end) : side)) as -1 | 1,
        words: wording,
      };
    }
    const token = tokens[i]!;
    if (adjective !== null && /^(?:IN|TO|CC|,)$/.test(token.tag)) return adjective;
    if (
      isNegation(token, tokens[i + 1]) ||
      token.lower === "less" ||
      /^(?:far from|anything but)$/.test(`${token.lower} ${tokens[i + 1]?.lower}`)
    ) {
      if (adjective === null) sign = -sign as -1 | 1;
      continue;
    }
    if (token.lower === "too" && i + 1 < end && /^(?:JJ|RB)$/.test(tokens[i + 1]!.tag))
      return { sign: -sign as -1 | 1, words: `too ${tokens[i + 1]!.lower}` };
    // "not perfect" grants a flaw and no more.
    if (sign < 0 && /^(?:perfect|ideal|flawless|easy|popular)$/.test(token.lower)) return null;
    const value = valueOfWord(token);
    if (value === 0) continue;
    const found: Value = { sign: (sign * value * againstIll(tokens, i, end)) as -1 | 1, words: token.lower };
    if (token.tag.startsWith("NN")) return found;
    adjective ??= found;
  }
  return adjective;
}

/** "that is not on", but "is not on the agenda". */
const closesOnly = (wording: string, last: number, end: number): boolean => wording === "not on" && last + 1 < end;

const GIFTS = /^an? (?:gift|present) (?:to|for)$/;

/** "a gift to future generations", but "a gift to smugglers": as welcome as who gets it. */
function giftTo(tokens: readonly Token[], from: number, end: number): -1 | 1 {
  return tokens.slice(from, Math.min(end, from + 5)).some((token) => worth(token) === 1) ? 1 : -1;
}

/** "a threat to peace" but "a threat to the drug cartels": what is bad for an ill is good. */
function againstIll(tokens: readonly Token[], noun: number, end: number): -1 | 1 {
  if (!/^(?:to|for|against|on)$/.test(tokens[noun + 1]?.lower ?? "") || !tokens[noun]!.tag.startsWith("NN")) return 1;
  if (goodNouns.has(tokens[noun]!.lower)) return 1;
  for (let i = noun + 2; i < Math.min(end, noun + 6); i += 1) if (worth(tokens[i]!) === -1) return -1;
  return 1;
}

function phraseEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    const { text, lower } = tokens[i]!;
    if (isClauseMark(tokens[i]!)) return i;
    if (
      i > from &&
      (text === "," ||
        (lower === "but" && !/^(?:nothing|anything)$/.test(tokens[i - 1]!.lower)) ||
        lower === "because" ||
        lower === "while")
    )
      return i;
  }
  return to;
}
