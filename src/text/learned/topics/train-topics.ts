import { StancekitError } from "../../../base/errors.ts";
import {
  foldsOf,
  inverseDocumentFrequency,
  packWeights,
  scoreScaling,
  sparseRows,
  vocabularyOf,
} from "../../../learning/index.ts";
import { unscaled } from "../unscaled.ts";
import { fitTopics, topicScores, type Membership } from "./fit-topics.ts";
import { checkTopicExamples, topicsOf, type TopicExample } from "./topic-example.ts";
import { topicVector } from "./topic-vector.ts";
import type { TrainedTopics } from "./trained-topics.ts";

/** How topics are learnt; only the seed must be given. */
export interface TopicTrainingOptions {
  /** Draws the folds and the order of examples; the same seed gives the same model. */
  readonly seed: number;
  /** Topics less likely than this are not given; 0.5 unless said. */
  readonly abstainBelow?: number;
  /** How freely weights may grow, the inverse of the penalty: from n examples, C in other tools is this over √n; 10 unless given. */
  readonly freedom?: number;
  /** How many parts the examples are cut into to find out how far answers can be trusted; 5 unless given. */
  readonly folds?: number;
}

const FEATURES: TrainedTopics["features"] = { words: [1, 2], characters: [3, 5] };
const LEAST_EXAMPLES = 2;
/** Features whose weights are all below this share of the largest are left out of the model. */
const NEGLIGIBLE = 0.005;

/**
 * Learns from coded passages to tell what a passage is about: any of several topics, or none. Each topic has a linear support
 * vector machine over runs of words and characters that tells the passages about it from all others, so that topics do not
 * compete. Scores on held-out examples are made into probabilities, topic by topic (Platt scaling).
 *
 * Shape: one example a passage, with all of its topics; passages about none of them, with an empty list, are worth as much.
 * Returns plain JSON of roughly a byte a feature and topic. A topic with few examples gets probabilities near a half or
 * below, so that it is mostly withheld; one that a held-out part has no other example of cannot be found in it.
 *
 * @throws {StancekitError} `invalid-data` for examples that are none, name no topic, or of which all are about a topic;
 * `invalid-option` for an option out of its range.
 *
 * Source: Joachims 1998, "Text categorization with support vector machines"; Platt 1999 for the probabilities.
 *
 * @example
 * import { predictTopics, trainTopics } from "stancekit/text";
 * const said = ["lower the fares on trains", "more trains at night", "trains that run on time", "the fares are too high",
 *   "herring in the fjord", "quotas for herring", "the catch of cod", "cod and herring are fewer"];
 * const model = trainTopics(
 *   said.map((text, place) => ({ text, topics: [place < 4 ? "rail" : "fishing"] })),
 *   { seed: 1 },
 * );
 * model.topics; // => ["fishing", "rail"]
 * predictTopics(model, "Trains should have lower fares.").map(({ topic }) => topic); // => ["rail"]
 */
export function trainTopics(
  examples: readonly TopicExample[],
  { seed, abstainBelow = 0.5, freedom = 10, folds = 5 }: TopicTrainingOptions,
): TrainedTopics {
  checkTopicExamples(examples);
  demand("seed", seed, "a whole number", Number.isSafeInteger(seed));
  demand("abstainBelow", abstainBelow, "a number from 0 to 1", abstainBelow >= 0 && abstainBelow <= 1);
  demand("freedom", freedom, "a number above 0", freedom > 0 && freedom < Infinity);
  demand("folds", folds, "a whole number of at least 2", Number.isInteger(folds) && folds > 1);
  const topics = topicsOf(examples);
  const vectors = examples.map(({ text }) => topicVector(text, FEATURES));
  const vocabulary = vocabularyOf(vectors, LEAST_EXAMPLES);
  const scale = inverseDocumentFrequency(vocabulary, examples.length);
  const about = topics.map((topic): Membership => examples.map((example) => example.topics.includes(topic)));
  const data = { rows: sparseRows(vectors, vocabulary, scale), about, freedom, seed };
  const scores = topicScores(data, foldsFor(examples, folds, seed));
  const scalings = about.map((own, k) => scoreScaling([bothWays(scores[k]!)], own.map(Number), 2));
  return {
    format: "stancekit-topics",
    version: 1,
    topics,
    features: FEATURES,
    weights: packWeights(unscaled(fitTopics(data, [...examples.keys()]), scale), vocabulary.hashes, NEGLIGIBLE),
    calibration: {
      slopes: scalings.map(({ factors }) => 2 * factors[0]!),
      offsets: scalings.map(({ shift }) => shift[1]! - shift[0]!),
    },
    abstainBelow,
    examples: examples.length,
  };
}

function foldsFor(examples: readonly TopicExample[], folds: number, seed: number): Int32Array {
  const groups = examples.map(({ group }) => group);
  const apart = new Set(groups.map((group, place) => group ?? place)).size;
  const kinds = examples.map(({ topics }) => [...topics].sort().join("\n"));
  const labels = kinds.map((kind) => kinds.indexOf(kind));
  return foldsOf(examples.length, { folds: Math.min(folds, apart), seed, labels, groups });
}

/** The scores for and against, as those of two classes. */
function bothWays(scores: Float64Array): Float64Array {
  return Float64Array.from({ length: 2 * scores.length }, (_, at) => (at % 2 === 0 ? -1 : 1) * scores[at >> 1]!);
}

function demand(name: string, value: unknown, expected: string, holds: boolean): void {
  if (holds) return;
  throw new StancekitError("invalid-option", `options.${name} is ${String(value)}: expected ${expected}`);
}
