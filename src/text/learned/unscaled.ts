import type { LinearWeights } from "../../learning/index.ts";

/** The weights for values that were not multiplied by the scale. */
export function unscaled({ classes, weights, bias }: LinearWeights, scale: Float64Array): LinearWeights {
  return { classes, bias, weights: weights.map((weight, at) => weight * scale[Math.floor(at / classes)]!) };
}
