import { StancekitError } from "../../../base/errors.ts";
import { scoreVector, unpackWeights } from "../../../learning/index.ts";
import { topicVector } from "./topic-vector.ts";
import type { TrainedTopics } from "./trained-topics.ts";

/** A topic that a passage is likely to be about. */
export interface LikelyTopic {
  readonly topic: string;
  /** The calibrated probability that the passage is about it. */
  readonly confidence: number;
}

/** How sure a topic must be to be given. */
export interface TopicPredictionOptions {
  /** Topics less likely than this are not given; what the model was trained with unless given. */
  readonly abstainBelow?: number;
}

/** Tells what one passage is about. */
export type TopicPredictor = (text: string, options?: TopicPredictionOptions) => readonly LikelyTopic[];

/**
 * What a passage is about, by a trained model: the topics at least as likely as `abstainBelow`, the likeliest first. Abstains
 * with an empty list where none is, or nothing in the passage is known to the model. Confidences of topics do not sum to 1,
 * since a passage can be about several.
 *
 * Unpacks the model at each call: `topicPredictor` does so once for many passages.
 *
 * @throws {StancekitError} `invalid-data` for a model whose parts do not fit each other.
 *
 * @example
 * import { predictTopics, trainTopics } from "stancekit/text";
 * const rail = ["the trains are late", "late trains again", "no trains today", "a train at night"];
 * const fish = ["herring and cod", "cod in the fjord", "herring are fewer", "the catch of cod"];
 * const model = trainTopics(
 *   [...rail.map((text) => ({ text, topics: ["rail"] })), ...fish.map((text) => ({ text, topics: ["fishing"] }))],
 *   { seed: 1 },
 * );
 * const found = predictTopics(model, "cod and herring");
 * [found[0]?.topic, found[0]!.confidence > 0.5]; // => ["fishing", true]
 * predictTopics(model, "zzz"); // => []
 */
export function predictTopics(
  model: TrainedTopics,
  text: string,
  options: TopicPredictionOptions = {},
): readonly LikelyTopic[] {
  return topicPredictor(model)(text, options);
}

/**
 * Unpacks a trained model once, for many passages: the function that it returns does what `predictTopics` does.
 *
 * @throws {StancekitError} `invalid-data` for a model whose parts do not fit each other.
 *
 * @example
 * import { topicPredictor, trainTopics } from "stancekit/text";
 * const said = ["late trains", "more trains", "night trains", "fresh cod", "more cod", "cod stocks"];
 * const model = trainTopics(
 *   said.map((text, place) => ({ text, topics: [place < 3 ? "rail" : "fishing"] })),
 *   { seed: 1, abstainBelow: 0 },
 * );
 * const predict = topicPredictor(model);
 * ["trains", "cod"].map((text) => predict(text)[0]?.topic); // => ["rail", "fishing"]
 */
export function topicPredictor(model: TrainedTopics): TopicPredictor {
  const weights = unpackWeights(model.weights);
  if (weights === undefined || weights.classes !== model.topics.length) {
    throw new StancekitError("invalid-data", "weights: expected features and weights that fit each other");
  }
  const { slopes, offsets } = model.calibration;
  return (text, { abstainBelow = model.abstainBelow } = {}) => {
    const vector = topicVector(text, model.features);
    if (!vector.hashes.some((hash) => weights.columns.has(hash))) return [];
    const scores = scoreVector(weights, vector);
    return model.topics
      .map((topic, k) => ({ topic, confidence: 1 / (1 + Math.exp(-(slopes[k]! * scores[k]! + offsets[k]!))) }))
      .filter(({ confidence }) => confidence >= abstainBelow)
      .sort((a, b) => b.confidence - a.confidence);
  };
}
