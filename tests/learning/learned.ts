import { addWordNgrams, featureVector, type FeatureCounts, type FeatureVector } from "../../src/learning/index.ts";

/** The words of a text as one block of length 1. */
export function wordsOf(text: string): FeatureVector {
  const counts: FeatureCounts = new Map();
  addWordNgrams(counts, "word", text.split(" "), [1, 1]);
  return featureVector([{ counts, scheme: "presence", length: 1 }]);
}
