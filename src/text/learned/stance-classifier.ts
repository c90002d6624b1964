import type { StanceAnswer, StanceModel, StanceQuery } from "../models/stance-model.ts";
import { stancePredictor, type StancePredictionOptions } from "./predict-stance.ts";
import type { TrainedStance } from "./trained-stance.ts";

/** How a trained model presents itself and when it abstains. */
export interface StanceClassifierOptions extends Omit<StancePredictionOptions, "topic" | "holder"> {
  /** Names the model in the trace of what it read; "trained stance classifier" unless given. */
  readonly name?: string;
}

const BATCH = 256;

/**
 * A trained model as a `StanceModel`, to stand wherever local or hosted ones can. A query's topic is looked up by its id,
 * then by its label, among the topics of the examples. The holder serves a model trained with that
 * feature; what stands around the words is not used.
 *
 * @throws {StancekitError} `invalid-data` for a model whose parts do not fit each other.
 *
 * @example
 * import { stanceClassifier, trainStance } from "stancekit/text";
 * const examples = ["yes to it", "yes, build it", "yes, we need it", "no to it", "no, stop it", "no, leave it"];
 * const model = trainStance(
 *   examples.map((text, place) => ({ text, topic: "bridge", stance: place < 3 ? 1 : -1 })),
 *   { seed: 1, abstainBelow: 0 },
 * );
 * const topic = { id: "bridge", label: "the bridge" };
 * const [answer] = await stanceClassifier(model).predict([{ text: "no, stop the bridge", topic }]);
 * answer?.status === "answered" && answer.stance; // => -1
 */
export function stanceClassifier(
  model: TrainedStance,
  { name = "trained stance classifier", ...options }: StanceClassifierOptions = {},
): StanceModel {
  const predict = stancePredictor(model);
  const seen = new Set(model.topics);
  const answerTo = ({ text, topic: { id, label }, holder }: StanceQuery): StanceAnswer => {
    const topic = seen.has(id) || !seen.has(label) ? id : label;
    return predict(text, { ...options, topic, ...(holder === undefined ? {} : { holder }) });
  };
  return {
    name,
    async predict(queries, { signal, onProgress } = {}) {
      const answers: StanceAnswer[] = [];
      for (let start = 0; start < queries.length; start += BATCH) {
        signal?.throwIfAborted();
        for (const query of queries.slice(start, start + BATCH)) answers.push(answerTo(query));
        onProgress?.(answers.length, queries.length);
      }
      return answers;
    },
  };
}
