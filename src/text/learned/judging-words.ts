import { splitSentences } from "../sentences.ts";
import { signsOf } from "../stance/word-signs.ts";
import { plainStem } from "./topic-words.ts";

/** A word of a passage, with how it judges. */
export interface JudgingWord {
  readonly lower: string;
  readonly stem: string;
  readonly negated: boolean;
  /** 1 speaks well of something, −1 badly, turned around behind a negation. */
  readonly sign: number;
  /** The sentence it stands in, counted from 0. */
  readonly sentence: number;
}

const NEGATION = /^(?:not|n't|never|no|cannot|without|nothing|neither|nor|hardly)$/;
const REACH = 5;

/** The words of an English passage and how each judges, by the lexicons of the rules. */
export function judgingWords(text: string): readonly JudgingWord[] {
  return splitSentences(text).flatMap(({ tokens, index }) => {
    const signs = signsOf(tokens);
    let left = 0;
    return tokens.map(({ lower }, at): JudgingWord => {
      left = NEGATION.test(lower) ? REACH : left - 1;
      const negated = left > 0;
      return { lower, stem: plainStem(lower), negated, sign: signs[at]! * (negated ? -1 : 1), sentence: index };
    });
  });
}
