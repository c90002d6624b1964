import { featureVector, type FeatureCounts, type FeatureVector } from "../../learning/index.ts";
import type { AttitudePair } from "./attitude.ts";
import { layOutPair } from "./pair-layout.ts";
import { viewOf } from "./pair-view.ts";
import { addRuleReadings, readPair } from "./rule-features.ts";
import { addShape, addSigns } from "./shape-features.ts";
import { addNeighbours, addWordRuns } from "./word-features.ts";

/** The features of a pair as the first party and as the second sees it. */
export type PairVectors = readonly [from: FeatureVector, to: FeatureVector];

/** How much signs, readings and shape weigh beside words, whose blocks have length 1. */
const LESS = 0.7;

/** Describes a passage from the side of each of two parties; swapping the parties swaps the two. */
export function pairVectors(pair: AttitudePair): PairVectors {
  const layout = layOutPair(pair);
  const readings = readPair(pair);
  const seen = (swapped: boolean): FeatureVector => {
    const view = viewOf(layout, swapped);
    const [runs, neighbours, signs, rules, shape]: FeatureCounts[] = Array.from({ length: 5 }, () => new Map());
    addWordRuns(runs!, view);
    addNeighbours(neighbours!, view);
    addSigns(signs!, view);
    addRuleReadings(rules!, readings, pair, layout, swapped);
    addShape(shape!, view);
    return featureVector([
      { counts: runs!, scheme: "presence", length: 1 },
      { counts: neighbours!, scheme: "presence", length: 1 },
      { counts: signs!, scheme: "logarithm", length: LESS },
      { counts: rules!, scheme: "presence", length: LESS },
      { counts: shape!, scheme: "presence", length: LESS },
    ]);
  };
  return [seen(false), seen(true)];
}
