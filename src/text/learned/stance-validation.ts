import {
  calibrationBins,
  classScores,
  expectedCalibrationError,
  macroF1,
  type CalibrationBin,
  type ClassScore,
} from "../../learning/index.ts";
import type { StanceAnswer } from "../models/stance-model.ts";
import { labelOf, stanceLabels, type StanceExample, type StanceLabel } from "./stance-example.ts";

/** How good answers are, beside the stances that were coded. */
export interface StanceValidation {
  readonly examples: number;
  /** The share of examples that were answered. */
  readonly answered: number;
  /** The share of answers that are right; `undefined` without answers. */
  readonly accuracy?: number;
  /** The mean F1 over the stances that were coded; an abstention is a miss of the coded stance. */
  readonly macroF1: number;
  /** The mean F1 of support and opposition, pooled over topics: F_avg of SemEval-2016 task 6 and of TweetEval. */
  readonly sidesF1: number;
  readonly byStance: Readonly<Partial<Record<StanceLabel, ClassScore>>>;
  /** How far confidence and share of right answers are apart, on average over answers; `undefined` without answers. */
  readonly calibrationError?: number;
  readonly bins: readonly CalibrationBin[];
}

/**
 * Compares answers with the coded stances of the examples they are about, in the same order. An abstention lowers recall
 * but no precision. The expected calibration error is taken over ten bins of equal width; chance alone gives .03 to .06 for
 * a few hundred answers.
 *
 * @example
 * import { validateStance } from "stancekit/text";
 * const examples = [{ text: "yes", stance: 1 }, { text: "no", stance: -1 }];
 * const { answered, accuracy, sidesF1 } = validateStance(examples, [
 *   { status: "answered", stance: 1, confidence: 0.9 },
 *   { status: "abstained", reason: "unsure" },
 * ]);
 * [answered, accuracy, sidesF1]; // => [0.5, 1, 0.5]
 */
export function validateStance(examples: readonly StanceExample[], answers: readonly StanceAnswer[]): StanceValidation {
  const classes = examples.map(({ stance }) => stanceLabels.indexOf(labelOf(stance)));
  const given = answers.map((answer) => (answer.status === "answered" ? Math.sign(answer.stance) + 1 : -1));
  const scores = classScores(classes, given, stanceLabels.length);
  const coded = scores.filter(({ count }) => count > 0);
  const confidences: number[] = [];
  const right: boolean[] = [];
  for (const [place, answer] of answers.entries()) {
    if (answer.status !== "answered") continue;
    confidences.push(answer.confidence);
    right.push(given[place] === classes[place]);
  }
  const error = expectedCalibrationError(confidences, right);
  return {
    examples: examples.length,
    answered: right.length / Math.max(1, examples.length),
    ...(error === undefined ? {} : { accuracy: right.filter(Boolean).length / right.length, calibrationError: error }),
    macroF1: coded.length === 0 ? 0 : macroF1(coded),
    sidesF1: (scores[0]!.f1 + scores[2]!.f1) / 2,
    byStance: Object.fromEntries(
      stanceLabels.flatMap((label, k) => (scores[k]!.count > 0 ? [[label, scores[k]!]] : [])),
    ),
    bins: calibrationBins(confidences, right),
  };
}
