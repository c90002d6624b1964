import { StancekitError } from "../../base/errors.ts";
import { softmax, unpackWeights, type FeatureVector, type NamedWeights } from "../../learning/index.ts";
import type { StanceAnswer, StanceProbabilities } from "../models/stance-model.ts";
import { choose } from "./stance-emphasis.ts";
import { stanceOf } from "./stance-example.ts";
import { stanceVector } from "./stance-features.ts";
import type { TrainedPart, TrainedStance } from "./trained-stance.ts";

export interface StancePredictionOptions {
  /** The topic as the examples called it; need not be given where they name none. */
  readonly topic?: string;
  /** Answers less sure than this are not given; what the model was trained with unless given. */
  readonly abstainBelow?: number;
  /** Whether a topic without examples is judged by what all topics have in common; it is not, unless said. */
  readonly unseenTopics?: "abstain" | "pooled";
}

/** Judges one passage. */
export type StancePredictor = (text: string, options?: StancePredictionOptions) => StanceAnswer;

/**
 * Reads the stance of a passage with a trained model. Abstains where the likeliest answer is less likely than
 * `abstainBelow`, where nothing in the passage is known to the model, and on a topic that it has no examples of, since what
 * speaks for one topic may speak against another. `confidence` is the calibrated probability of the answer.
 *
 * Unpacks the model at each call: `stancePredictor` does so once for many passages.
 *
 * @throws {StancekitError} `invalid-data` for a model whose parts do not fit each other.
 *
 * @example
 * import { predictStance, trainStance } from "stancekit/text";
 * const model = trainStance(
 *   ["yes to the bridge", "yes, build it", "no to the bridge", "no, stop it"].map((text, place) => ({
 *     text,
 *     topic: "bridge",
 *     stance: place < 2 ? "support" : "oppose",
 *   })),
 *   { seed: 1 },
 * );
 * predictStance(model, "yes to the tunnel", { topic: "tunnel" }).status; // => "abstained"
 * const answer = predictStance(model, "yes to it", { topic: "bridge", abstainBelow: 0 });
 * answer.status === "answered" && answer.stance; // => 1
 */
export function predictStance(model: TrainedStance, text: string, options: StancePredictionOptions = {}): StanceAnswer {
  return stancePredictor(model)(text, options);
}

/**
 * Unpacks a trained model once, for many passages: the function that it returns does what `predictStance` does.
 *
 * @throws {StancekitError} `invalid-data` for a model whose parts do not fit each other.
 *
 * @example
 * import { stancePredictor, trainStance } from "stancekit/text";
 * const said = ["yes to the bridge", "yes, build it", "yes to more bridges", "no to the bridge", "no, stop it", "no more bridges"];
 * const model = trainStance(
 *   said.map((text, place) => ({ text, stance: place < 3 ? 1 : -1 })),
 *   { seed: 1, abstainBelow: 0 },
 * );
 * const predict = stancePredictor(model);
 * const answers = ["yes to it", "no more of it"].map((text) => predict(text));
 * answers.map((answer) => answer.status === "answered" && answer.stance); // => [1, -1]
 */
export function stancePredictor(model: TrainedStance): StancePredictor {
  const parts = model.parts.map((part, place) => ({ topic: part.topic, weights: unpacked(part, place) }));
  const pooled = parts.filter(({ topic }) => topic === null);
  const ofTopic = new Map(
    model.topics.map((name) => [name, parts.filter(({ topic }) => topic === null || topic === name)]),
  );
  return (text, { topic, abstainBelow = model.abstainBelow, unseenTopics = "abstain" } = {}) => {
    const seen = model.topics.length === 0 ? pooled : topic === undefined ? undefined : ofTopic.get(topic);
    const fitting = seen ?? (unseenTopics === "pooled" ? pooled : []);
    if (fitting.length === 0)
      return unsure(`no examples of the topic ${topic === undefined ? "given none" : `"${topic}"`}`);
    const scores = scoresOf(
      fitting.map(({ weights }) => weights),
      stanceVector(text, topic, model.features),
    );
    if (scores === undefined) return unsure("nothing in the passage is known to the model");
    const { factor, shift } = model.calibration;
    for (const [k, score] of scores.entries()) scores[k] = factor * score + shift[k]!;
    softmax(scores);
    const chosen = choose(scores, model.emphasis);
    const confidence = scores[chosen]!;
    const probabilities = named(model, scores);
    if (confidence < abstainBelow) return { ...unsure("the likeliest answer is too unlikely"), probabilities };
    return { status: "answered", stance: stanceOf[model.labels[chosen]!], confidence, probabilities };
  };
}

const unsure = (detail: string) => ({ status: "abstained", reason: "unsure", detail }) as const;

function unpacked({ weights }: TrainedPart, place: number): NamedWeights {
  const own = unpackWeights(weights);
  if (own) return own;
  throw new StancekitError(
    "invalid-data",
    `parts[${place}].weights: expected features and weights that fit each other`,
  );
}

/** The mean of the scores by each part; `undefined` where none of them knows any feature. */
function scoresOf(parts: readonly NamedWeights[], { hashes, values }: FeatureVector): Float64Array | undefined {
  const sum = new Float64Array(parts[0]!.classes);
  let known = false;
  for (const { classes, columns, weights, bias } of parts) {
    for (let k = 0; k < classes; k++) sum[k]! += bias[k]! / parts.length;
    for (const [at, hash] of hashes.entries()) {
      const column = columns.get(hash);
      if (column === undefined) continue;
      known = true;
      const value = values[at]! / parts.length;
      for (let k = 0; k < classes; k++) sum[k]! += value * weights[column * classes + k]!;
    }
  }
  return known ? sum : undefined;
}

function named({ labels }: TrainedStance, scores: Float64Array): StanceProbabilities {
  const of = (label: (typeof labels)[number]): number => scores[labels.indexOf(label)] ?? 0;
  return { support: of("support"), oppose: of("oppose"), neutral: of("neutral") };
}
