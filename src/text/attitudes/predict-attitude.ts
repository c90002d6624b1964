import { StancekitError } from "../../base/errors.ts";
import { emphasised, scoreVector, softmax, unpackWeights } from "../../learning/index.ts";
import { attitudes, checkPair, type Attitude, type AttitudePair } from "./attitude.ts";
import { pairVectors } from "./pair-features.ts";
import { attitudeScores } from "./pair-scores.ts";
import type { TrainedAttitude } from "./trained-attitude.ts";

/** How likely each attitude is; they sum to 1. */
export type AttitudeProbabilities = Readonly<Record<Attitude, number>>;

/** What a model says of a pair, or that it is too unsure. */
export type AttitudeAnswer =
  | {
      readonly status: "answered";
      readonly attitude: Attitude;
      /** How likely the answer is to be right, in (0, 1]. */
      readonly confidence: number;
      readonly probabilities: AttitudeProbabilities;
    }
  | { readonly status: "abstained"; readonly reason: "unsure"; readonly probabilities: AttitudeProbabilities };

/** How sure an answer must be. */
export interface AttitudePredictionOptions {
  /** Answers less sure than this are not given; what the model was trained with unless given. */
  readonly abstainBelow?: number;
}

/** Judges one pair. */
export type AttitudePredictor = (pair: AttitudePair, options?: AttitudePredictionOptions) => AttitudeAnswer;

/**
 * Reads with a trained model what a passage says the party at `from` holds of the one at `to`: `"supports"`, `"opposes"`,
 * `"is-supported"` and `"is-opposed"` (by the other), or `"none"`. `confidence` is the calibrated probability of the answer;
 * below `abstainBelow` there is none. Swapping the two places swaps the answer.
 *
 * Unpacks the model at each call: `attitudePredictor` does so once for many pairs.
 *
 * @throws {StancekitError} `invalid-data` for places that are not in the text or overlap, and for a model whose parts do not
 * fit each other.
 *
 * @example
 * import { predictAttitude, trainAttitude } from "stancekit/text";
 * const text = "Ann praised Bob, whom Cy attacked.";
 * const [ann, bob, cy] = ["Ann", "Bob", "Cy"].map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }));
 * const coded = [
 *   { text, from: ann!, to: bob!, attitude: "supports" },
 *   { text, from: bob!, to: cy!, attitude: "is-opposed" },
 *   { text, from: ann!, to: cy!, attitude: "none" },
 * ] as const;
 * const model = trainAttitude(Array.from({ length: 8 }, () => coded).flat(), { seed: 1, abstainBelow: 0 });
 * const answer = predictAttitude(model, { text, from: ann!, to: bob! });
 * answer.status === "answered" && answer.attitude; // => "supports"
 * const swapped = predictAttitude(model, { text, from: bob!, to: ann! });
 * swapped.status === "answered" && swapped.attitude; // => "is-supported"
 */
export function predictAttitude(
  model: TrainedAttitude,
  pair: AttitudePair,
  options: AttitudePredictionOptions = {},
): AttitudeAnswer {
  return attitudePredictor(model)(pair, options);
}

/**
 * Unpacks a trained model once, for many pairs: the function that it returns does what `predictAttitude` does.
 *
 * @throws {StancekitError} `invalid-data` for a model whose parts do not fit each other.
 *
 * @example
 * import { attitudePredictor, trainAttitude } from "stancekit/text";
 * const [from, to] = [{ start: 0, end: 3 }, { start: 12, end: 15 }];
 * const coded = [
 *   { text: "Ann praised Bob", from, to, attitude: "supports" },
 *   { text: "Ann accused Bob", from, to, attitude: "opposes" },
 * ] as const;
 * const model = trainAttitude(Array.from({ length: 8 }, () => coded).flat(), { seed: 1, abstainBelow: 0 });
 * const predict = attitudePredictor(model);
 * const answer = predict({ text: "Cat praised Dan", from, to });
 * answer.status === "answered" && answer.attitude; // => "supports"
 */
export function attitudePredictor(model: TrainedAttitude): AttitudePredictor {
  const weights = unpackWeights(model.weights);
  if (weights === undefined) {
    throw new StancekitError(
      "invalid-data",
      "attitude model.weights: expected features and weights that fit each other",
    );
  }
  const { calibration, emphasis } = model;
  return (pair, { abstainBelow = model.abstainBelow } = {}) => {
    checkPair(pair);
    const [from, to] = pairVectors(pair).map((vector) => scoreVector(weights, vector));
    const scores = attitudeScores(from!, to!);
    for (const [k, score] of scores.entries()) scores[k] = calibration.factor * score + calibration.shift[k]!;
    softmax(scores);
    const chosen = emphasised(scores, emphasis);
    const confidence = scores[chosen]!;
    const probabilities = Object.fromEntries(attitudes.map((name, k) => [name, scores[k]!])) as AttitudeProbabilities;
    return confidence < abstainBelow
      ? { status: "abstained", reason: "unsure", probabilities }
      : { status: "answered", attitude: attitudes[chosen]!, confidence, probabilities };
  };
}
