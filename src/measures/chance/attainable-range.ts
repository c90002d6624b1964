import type { Range } from "../../base/range.ts";
import { drawnFromShares, noChance } from "./chance-models.ts";
import { areEuclidean } from "./euclidean-weights.ts";
import type { TwoRaterModel } from "./two-raters.ts";

/**
 * The lowest and highest value that a coefficient of two raters can take over some categories. The low end is reached,
 * but for two cases in which it only bounds: Krippendorff's α stays above −1 by its small-sample term, and Gwet's AC2
 * is set against the most that chance can promise.
 */
export function attainableRange(model: TwoRaterModel, weights: Float64Array): Range {
  if (model.chance === drawnFromShares) return { low: areEuclidean(weights) ? -1 : -Infinity, high: 1 };
  const least = weights.reduce((low, weight) => Math.min(low, weight), 1);
  if (model.chance === noChance) return { low: least, high: 1 };
  const cells = weights.length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  // where all categories agree fully there is no value to bound
  return { low: total === cells ? 1 : (least * cells - total) / (cells - total), high: 1 };
}
