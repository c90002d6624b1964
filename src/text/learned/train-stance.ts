import { packWeights, scaledProbabilities, scoreScaling } from "../../learning/index.ts";
import { packBackground } from "./background.ts";
import { heldOutScores, stanceFolds } from "./held-out-scores.ts";
import { emphasisFor } from "./stance-emphasis.ts";
import { checkExamples, type StanceExample } from "./stance-example.ts";
import { settingsOf, type StanceTrainingOptions } from "./stance-options.ts";
import { fitParts, judgeCount } from "./stance-parts.ts";
import { stanceRows } from "./stance-rows.ts";
import type { TrainedStance } from "./trained-stance.ts";
import { unscaled } from "./unscaled.ts";

/** Features whose weights are all below this share of the largest are left out of the model. */
const NEGLIGIBLE = 0.005;

/**
 * Learns from coded passages to tell support, opposition and neutrality apart. A passage is described by its runs of words
 * and characters, negated words, and words of praise and blame; linear support vector machines,
 * one for each topic and one for all of them, weigh these features. How sure an answer is, is found out on examples that were
 * held out from training: their scores are scaled so that of answers given with a probability of 0.8, about 80 % are right
 * (temperature and Platt scaling). All of this happens on the examples given, so that others can still test the model.
 *
 * Shape: one example a coded passage; with `group`, examples of one author or document are held out together. Returns plain
 * JSON of roughly a byte a feature and stance. Examples in another order give the same features, but may fall into other
 * folds. Where all examples of a topic have one stance, the topic is left to the classifier of all topics; with few examples
 * probabilities are close to the shares of the stances, so that most answers are withheld.
 *
 * @throws {StancekitError} `invalid-data` for examples that are none, or of which all have the same stance;
 * `invalid-option` for an option out of its range.
 *
 * Source: Mohammad, Sobhani & Kiritchenko 2017, "Stance and sentiment in tweets", for the features; Hsieh et al. 2008 for
 * the learner; Guo et al. 2017 for the calibration.
 *
 * @example
 * import { predictStance, trainStance } from "stancekit/text";
 * const examples = ["a good plan", "a fine plan", "good for all of us", "fine by us", "we like it, it is good"]
 *   .map((text) => ({ text, stance: 1 }))
 *   .concat(
 *     ["a bad plan", "a poor plan", "bad for all of us", "poor judgement", "we hate it, it is bad"].map((text) => ({
 *       text,
 *       stance: -1,
 *     })),
 *   );
 * const model = trainStance(examples, { seed: 1 });
 * model.labels; // => ["oppose", "support"]
 * const answer = predictStance(model, "this is a good thing", { abstainBelow: 0 });
 * answer.status === "answered" && answer.stance; // => 1
 */
export function trainStance(examples: readonly StanceExample[], options: StanceTrainingOptions): TrainedStance {
  checkExamples(examples);
  const settings = settingsOf(options);
  const data = stanceRows(examples, settings);
  const { labels, classes, vocabulary, scale } = data;
  const parts = fitParts(data, [...classes.keys()], settings);
  const scores = heldOutScores(data, stanceFolds(examples, data, settings), settings, judgeCount(parts));
  const calibration = scoreScaling(scores, classes, labels.length);
  const probabilities = classes.map((_, row) =>
    scaledProbabilities(
      scores.map((own) => own.subarray(row * labels.length, (row + 1) * labels.length)),
      calibration,
    ),
  );
  return {
    format: "stancekit-stance",
    version: 1,
    labels,
    topics: [...new Set(examples.flatMap(({ topic }) => topic ?? []))].sort(),
    features: settings.features,
    parts: parts.map(({ topic, weights }) => ({
      topic,
      weights: packWeights(unscaled(weights, scale), vocabulary.hashes, NEGLIGIBLE),
    })),
    background: data.background && packBackground(data.background),
    calibration,
    emphasis: emphasisFor(settings.maximise, probabilities, classes, labels),
    abstainBelow: settings.abstainBelow,
    examples: examples.length,
  };
}
