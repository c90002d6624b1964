import type { StanceAnswer } from "../models/stance-model.ts";
import { stanceFolds } from "./held-out-scores.ts";
import { checkExamples, labelOf, stanceLabels, type StanceExample } from "./stance-example.ts";
import { settingsOf, type StanceTrainingOptions } from "./stance-options.ts";
import { stancePredictor, type StancePredictionOptions } from "./predict-stance.ts";
import { validateStance, type StanceValidation } from "./stance-validation.ts";
import { trainStance } from "./train-stance.ts";

/** How examples are cut, and what becomes of topics that are only in the part to be answered. */
export interface StanceCrossValidationOptions extends Pick<StancePredictionOptions, "unseenTopics"> {
  readonly folds?: number;
}

/** What cross-validation tells. */
export interface StanceCrossValidation extends StanceValidation {
  /** The answer to each example, by a model that has not seen its fold. */
  readonly answers: readonly StanceAnswer[];
}

/**
 * How good the answers of `trainStance` are on examples that it has not seen: the examples are cut into ten parts (or `folds`), and
 * a model trained on the others, calibration and all, answers those of each. Groups stay together. To compare with figures
 * that count every example, set `abstainBelow` to 0. To see how topics without examples fare, give the topic as the group of
 * each example and set `unseenTopics` to "pooled"; topics without examples are else abstained on.
 *
 * Shape: as `trainStance`; costs as much as training that many models.
 *
 * @throws {StancekitError} as `trainStance`, also where only one fold has examples of a second stance.
 *
 * @example
 * import { crossValidateStance } from "stancekit/text";
 * const examples = Array.from({ length: 40 }, (_, place) => ({
 *   text: place % 2 === 0 ? "we are for it" : "we are against it",
 *   stance: place % 2 === 0 ? 1 : -1,
 * }));
 * const { accuracy, answered } = crossValidateStance(examples, { seed: 1 });
 * [accuracy, answered]; // => [1, 1]
 */
export function crossValidateStance(
  examples: readonly StanceExample[],
  options: StanceTrainingOptions,
  { folds: count = 10, unseenTopics = "abstain" }: StanceCrossValidationOptions = {},
): StanceCrossValidation {
  checkExamples(examples);
  const folds = stanceFolds(
    examples,
    {
      classes: examples.map(({ stance }) => stanceLabels.indexOf(labelOf(stance))),
      topics: examples.map(({ topic }) => topic),
    },
    { seed: settingsOf(options).seed, folds: count },
  );
  const answers: StanceAnswer[] = [];
  for (const fold of new Set(folds)) {
    const predict = stancePredictor(
      trainStance(
        examples.filter((_, row) => folds[row] !== fold),
        options,
      ),
    );
    for (const [row, { text, topic, holder }] of examples.entries()) {
      if (folds[row] !== fold) continue;
      answers[row] = predict(text, {
        unseenTopics,
        ...(topic === undefined ? {} : { topic }),
        ...(holder === undefined ? {} : { holder }),
      });
    }
  }
  return { ...validateStance(examples, answers), answers };
}
