import type { Range } from "../base/range.ts";
import { sharedWeights, standardised, type MeasureOptions } from "./vectors.ts";

/** The topics that two parties share, in columns; only the first `count` places of each array belong to them. */
export interface SharedTopics {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** All above 0. A weight of 2 counts as the same topic twice, but for the number of topics. */
  readonly weights: Float64Array;
  count: number;
  /** How many topics these stand for, where topics with the same stances are put together; `count` unless given. */
  units?: number;
}

/**
 * A measure of two whole profiles, no mean of terms: correlations, chance-corrected coefficients. It still splits by
 * topic: `evaluate` can write what each topic adds, and what it writes sums to the value.
 */
export interface ProfileKernel {
  readonly kind: "profile";
  /** The standard name, as the `measure` option and the command line accept it. */
  readonly id: string;
  /** The lowest and highest score there can be. */
  readonly range: Range;
  /**
   * The score over the shared topics; `undefined` where the measure is not defined on them. Allocates nothing that
   * grows with the topics when called without `contributions`.
   */
  readonly evaluate: (shared: SharedTopics, contributions?: Float64Array) => number | undefined;
  /**
   * The true extremes when any of the topics with an unknown stance (`NaN`) may become known and the others are left
   * out; `undefined` when no filling gives a score. Not there where nobody knows how to compute them.
   */
  readonly bounds?: (x: Float64Array, y: Float64Array, weights: Float64Array) => Range | undefined;
}

/** A measure of whole profiles: a plain function over two vectors of stances, which also carries its kernel. */
export interface ProfileMeasure extends ProfileKernel {
  (x: ArrayLike<number>, y: ArrayLike<number>, options?: MeasureOptions): number | undefined;
}

/**
 * Makes a measure of a profile kernel: a function of two vectors of equal length in which `NaN` marks a missing answer.
 * Topics that either side lacks are left out; the result is `undefined` where no topic with a positive weight is left or
 * the measure is not defined on those that are.
 *
 * @throws {StancekitError} `invalid-option` when the lengths differ, a stance lies off the scale, the scale is empty, or
 * a weight is negative or not finite; the message names the value and its place.
 *
 * @example
 * import { defineProfileMeasure } from "stancekit";
 * const pull = defineProfileMeasure({
 *   kind: "profile",
 *   id: "pull",
 *   range: { low: -1, high: 1 },
 *   evaluate: ({ x, y, weights, count }, contributions) => {
 *     let sum = 0;
 *     let weight = 0;
 *     for (let t = 0; t < count; t++) weight += weights[t]!;
 *     for (let t = 0; t < count; t++) {
 *       const part = (weights[t]! * x[t]! * y[t]!) / weight;
 *       if (contributions) contributions[t] = part;
 *       sum += part;
 *     }
 *     return sum;
 *   },
 * });
 * pull([1, 0.5], [-1, 1]); // => -0.25
 */
export function defineProfileMeasure(kernel: ProfileKernel): ProfileMeasure {
  const measure = (x: ArrayLike<number>, y: ArrayLike<number>, options: MeasureOptions = {}): number | undefined => {
    const shared = sharedTopics(x, y, options);
    return shared.count === 0 ? undefined : kernel.evaluate(shared);
  };
  return Object.assign(measure, kernel);
}

/** The topics with a positive weight that both vectors answer, standardised to [−1, 1]. */
function sharedTopics(x: ArrayLike<number>, y: ArrayLike<number>, options: MeasureOptions): SharedTopics {
  const left = standardised(x, "x", options.scale);
  const right = standardised(y, "y", options.scale);
  const weights = sharedWeights(left, right, options.weights);
  let count = 0;
  for (let t = 0; t < weights.length; t++) {
    if (weights[t] === 0) continue;
    left[count] = left[t]!;
    right[count] = right[t]!;
    weights[count++] = weights[t]!;
  }
  return { x: left, y: right, weights, count };
}
