import { splitSentences } from "../sentences.ts";
import type { Span, Token } from "../types.ts";
import type { AttitudePair } from "./attitude.ts";
import { signsOf } from "../stance/word-signs.ts";

/** A passage as words, in which each of two parties is one word whatever its name. */
export interface PairLayout {
  readonly words: readonly LaidWord[];
  /** The places of the parties among the words. */
  readonly from: number;
  readonly to: number;
}

export interface LaidWord {
  readonly lower: string;
  readonly stem: string;
  /** Part of speech; `PARTY` for the two parties. */
  readonly tag: string;
  /** 1 where the word speaks well of something, −1 badly, 0 neither. */
  readonly sign: -1 | 0 | 1;
}

const PARTY: LaidWord = { lower: "", stem: "", tag: "PARTY", sign: 0 };
/** Any name: who is named must not tell what is thought of them. */
const NAME = "Name";

/** Lays out the passage of a pair. */
export function layOutPair({ text, from, to }: AttitudePair): PairLayout {
  const tokens = splitSentences(text).flatMap((sentence) => sentence.tokens);
  const signs = signsOf(tokens);
  const words: LaidWord[] = [];
  const places: (number | undefined)[] = [undefined, undefined];
  for (const [at, token] of tokens.entries()) {
    const party = [from, to].findIndex((span) => overlaps(token, span));
    if (party < 0) words.push(laid(token, signs[at]!));
    else if (places[party] === undefined) places[party] = words.push(PARTY) - 1;
  }
  // a party without a word of its own ("US-China") stands right after the other
  for (const party of [0, 1]) places[party] ??= words.push(PARTY) - 1;
  return { words, from: places[0]!, to: places[1]! };
}

const overlaps = (token: Token, { start, end }: Span): boolean => token.start < end && token.end > start;

function laid({ lower, stem, tag }: Token, sign: LaidWord["sign"]): LaidWord {
  return { lower, stem: tag.startsWith("NNP") ? NAME : stem, tag, sign };
}
