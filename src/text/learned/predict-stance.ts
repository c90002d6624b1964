import { StancekitError } from "../../base/errors.ts";
import {
  emphasised,
  featureVector,
  scaledProbabilities,
  scoreVector,
  unpackWeights,
  type FeatureBlock,
  type NamedWeights,
} from "../../learning/index.ts";
import type { StanceAnswer, StanceProbabilities } from "../models/stance-model.ts";
import { unpackBackground, type Background } from "./background.ts";
import { stanceOf } from "./stance-example.ts";
import { passageBlocks } from "./stance-features.ts";
import { partsFor } from "./stance-parts.ts";
import type { TrainedPart, TrainedStance } from "./trained-stance.ts";

/** What a passage is asked about, and how sure an answer must be. */
export interface StancePredictionOptions {
  /** The topic as the examples called it; need not be given where they name none. */
  readonly topic?: string;
  /** Whose words they are, for a model trained with the feature `holder`. */
  readonly holder?: string;
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
 *   [
 *     "yes to the bridge",
 *     "yes, build it",
 *     "yes to more bridges",
 *     "no to the bridge",
 *     "no, stop it",
 *     "no more bridges",
 *   ].map((text, place) => ({
 *     text,
 *     topic: "bridge",
 *     stance: place < 3 ? "support" : "oppose",
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
  const background = unpackedBackground(model);
  const named = model.topics.length > 0;
  return (text, { topic, holder, abstainBelow = model.abstainBelow, unseenTopics = "abstain" } = {}) => {
    const unseen = named && (topic === undefined || !model.topics.includes(topic));
    const judges = unseen && unseenTopics === "abstain" ? [] : partsFor(parts, topic);
    if (judges.length === 0)
      return unsure(`no examples of the topic ${topic === undefined ? "" : `"${topic}"`}`.trim());
    const { said, about } = passageBlocks({ text, topic, holder }, model.features, background);
    if (!judges.some(({ weights: { columns } }) => knowsAny(columns, said))) {
      return unsure("nothing in the passage is known to the model");
    }
    const vector = featureVector([...said, ...about]);
    const scores = scaledProbabilities(
      judges.map(({ weights }) => scoreVector(weights, vector)),
      model.calibration,
    );
    const chosen = emphasised(scores, model.emphasis);
    const confidence = scores[chosen]!;
    const probabilities = probabilitiesOf(model, scores);
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

function knowsAny(columns: NamedWeights["columns"], blocks: readonly FeatureBlock[]): boolean {
  for (const { counts } of blocks) for (const hash of counts.keys()) if (columns.has(hash)) return true;
  return false;
}

function unpackedBackground({ background }: TrainedStance): Background | null {
  const own = background && unpackBackground(background);
  if (own !== undefined) return own;
  throw new StancekitError("invalid-data", "background: expected words and texts that fit each other");
}

function probabilitiesOf({ labels }: TrainedStance, scores: Float64Array): StanceProbabilities {
  const of = (label: (typeof labels)[number]): number => scores[labels.indexOf(label)] ?? 0;
  return { support: of("support"), oppose: of("oppose"), neutral: of("neutral") };
}
