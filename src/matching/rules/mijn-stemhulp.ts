import { StancekitError } from "../../base/errors.ts";
import type { Answer } from "../answers.ts";
import { stanceOf } from "../answers.ts";
import { matchingRule } from "../pair.ts";
import type { AskedQuestion } from "../question.ts";

/** More boxes than this would cost more than all of the agreement. */
const mostSteps = 10;

/** 100 points less ten for each box between two answers. */
function boxes(voter: Answer, candidate: Answer, question: AskedQuestion) {
  const apart = Math.abs(stanceOf(voter, question) - stanceOf(candidate, question)) / 2;
  const steps = apart * stepsOf(question);
  return { points: 100 - 10 * steps, maximum: 100 };
}

/**
 * The rule of MijnStemhulp: each box between the voter's answer and the party's costs a tenth of the agreement on that
 * statement, and the agreements are averaged. A statement called unimportant weighs ½, an important one 1½.
 *
 * Formula: `Σ w·(100 − 10·boxes) / Σ w·100`. Answers are numbers of boxes, 0 to 10 unless another scale of at most ten
 * steps is declared. Range [0, 1]. Symmetric. Missing: what either side skips drops (the site does not say).
 * Source: mijnstemhulp.nl/berekening, which does not say what it divides by where weights differ: here by their sum.
 *
 * @throws {StancekitError} `invalid-data` for an answer off the scale, `invalid-option` for a bad weight or policy or a
 * scale of more than ten steps.
 *
 * @example
 * import { mijnStemhulp } from "stancekit";
 * mijnStemhulp([1, 5, 3], [1, 4, 5], { scale: { low: 1, high: 5 } }).score; // => 0.9
 */
export const mijnStemhulp = /* @__PURE__ */ matchingRule({
  id: "mijn-stemhulp",
  symmetric: true,
  scale: { low: 0, high: 10 },
  compare: boxes,
  maximum: (voter, question) => boxes(voter, voter, question).maximum,
  middle: (voter, question) => boxes(voter, (question.scale.low + question.scale.high) / 2, question),
  farthest: (voter, question) => boxes(voter, farEnd(voter, question), question),
  outcomes: (voter, question) => [boxes(voter, farEnd(voter, question), question), boxes(voter, voter, question)],
});

function stepsOf({ id, scale: { low, high } }: AskedQuestion): number {
  const steps = high - low;
  // ends such as 0.1 and 10.1 may lie a rounding further apart
  if (steps <= mostSteps + 1e-9) return Math.min(steps, mostSteps);
  throw new StancekitError(
    "invalid-option",
    `the scale of "${id}" is ${low} to ${high}: expected one of at most ${mostSteps} steps`,
  );
}

function farEnd(voter: Answer, question: AskedQuestion): number {
  return stanceOf(voter, question) <= 0 ? question.scale.high : question.scale.low;
}
