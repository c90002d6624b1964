import { featureVector, type FeatureVector } from "../../../learning/index.ts";
import { passageBlocks } from "../stance-features.ts";
import type { TrainedTopics } from "./trained-topics.ts";

/** The features by which a passage's topics are told: its runs of words and characters. */
export function topicVector(text: string, features: TrainedTopics["features"]): FeatureVector {
  const plain = { ...features, negation: false, polarity: false, topic: false, holder: false };
  return featureVector(passageBlocks({ text }, plain, null).said);
}
