import type { Range } from "../base/range.ts";
import type { Answer } from "./answers.ts";
import type { AskedQuestion } from "./question.ts";

/** What one question brings: so many points of so many. */
export interface Points {
  readonly points: number;
  readonly maximum: number;
}

/**
 * How a voter is matched with a candidate. Every rule adds up points and maxima question by question, each times the
 * voter's weight: `score = total(Σ w·points / Σ w·maximum)`. A question that the voter skips never counts.
 *
 * The first answer is always the voter's; where `symmetric` is false, swapping the two may change the score.
 */
export interface MatchingRule {
  /** The standard name, as the `rule` option accepts it. */
  readonly id: string;
  /** The lowest and highest score there can be. */
  readonly range: Range;
  readonly symmetric: boolean;
  /** The scale of answers where neither the question nor the table declares one. */
  readonly scale: Range;
  /** The points of two answers, and the most the voter's answer could have brought. */
  readonly compare: (voter: Answer, candidate: Answer, question: AskedQuestion) => Points;
  /** The most that the voter's answer can bring. */
  readonly maximum: (voter: Answer, question: AskedQuestion) => number;
  /** The lowest share of the maximum that any question can bring: 0, or −1 where points can be lost. */
  readonly worst: number;
  /** What a candidate's skipped question brings by this rule; `undefined` where it drops. All drop where not given. */
  readonly unanswered?: (voter: Answer, question: AskedQuestion) => Points | undefined;
  /** What the middle of the scale would bring; not given by rules whose answers have no middle. */
  readonly middle?: (voter: Answer, question: AskedQuestion) => Points;
  /** What the end of the scale farthest from the voter would bring; the upper end where both are as far. */
  readonly farthest?: (voter: Answer, question: AskedQuestion) => Points;
  /** What an unknown answer of the candidate could bring: the worst and the best there is, and more if more matters. */
  readonly outcomes: (voter: Answer, question: AskedQuestion) => readonly Points[];
  /** Whether an answer that was given counts as skipped. */
  readonly blank?: (answer: Answer) => boolean;
  /** The weight that the voter's importance of a question gives it; itself unless given. */
  readonly weight?: (importance: number) => number;
  /** The score of a mean share of points; increasing. */
  readonly total: (mean: number) => number;
  /** What a question with this share of points adds to the score, per unit of its part of the maximum. */
  readonly part: (share: number, mean: number) => number;
  /** What the reference gives where nothing can be compared; used only with `noOverlap: "reference"`. */
  readonly whenEmpty?: number;
}
