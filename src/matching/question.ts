import { StancekitError } from "../base/errors.ts";
import type { Range } from "../base/range.ts";
import { checkedScale } from "../base/scale.ts";

/** What voters and candidates are asked. */
export interface Question {
  readonly id: string;
  /** How sentences name it: "the rent cap". */
  readonly label?: string;
  /** The declared scale of its answers; the table's, else the rule's own, unless given. */
  readonly scale?: Range;
  /** The answers there are to choose from, where they have no order. */
  readonly choices?: readonly string[];
}

/** A question whose scale is settled. */
export interface AskedQuestion extends Question {
  readonly scale: Range;
}

/** The questions with their ids alone written out, each id once. */
export function questionsOf(listed: readonly (string | Question)[], scale?: Range): Question[] {
  const seen = new Set<string>();
  return listed.map((entry, place) => {
    const question = typeof entry === "string" ? { id: entry } : entry;
    if (seen.has(question.id)) {
      throw new StancekitError("invalid-data", `questions[${place}] is "${question.id}" again: expected each id once`);
    }
    seen.add(question.id);
    return scale === undefined || question.scale !== undefined ? question : { ...question, scale };
  });
}

/** The question with its own scale, or the one that holds where it has none. */
export function asked(question: Question, standard: Range): AskedQuestion {
  return { ...question, scale: checkedScale(question.scale ?? standard, `the scale of "${question.id}"`) };
}
