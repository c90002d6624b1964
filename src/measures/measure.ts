import type { Range } from "../base/range.ts";
import type { ProfileKernel } from "./profile-measure.ts";
import { sharedWeights, standardised, type MeasureOptions } from "./vectors.ts";

/**
 * A term written out as `constant + distance·|x − y| + square·(x − y)² + product·x·y + match·[x = y]`, with what is not
 * named 0. A measure that says so is added up over graded stances without a call for each topic.
 */
export interface LinearForm {
  readonly constant?: number;
  readonly distance?: number;
  readonly square?: number;
  readonly product?: number;
  readonly match?: number;
}

/**
 * What a measure says about one topic, and how topics add up. Stances come standardised to [−1, 1].
 *
 * Such a measure is a mean of per-topic terms, seen through an increasing function:
 * `score = total(Σ w·term(x, y) / Σ w)`. That shape gives exact decomposition and exact bounds.
 */
export interface MeanKernel {
  /** The standard name, as the `measure` option and the command line accept it. */
  readonly id: string;
  /** The lowest and highest score there can be. */
  readonly range: Range;
  /** Closeness of two known stances on one topic; more is closer. Must not depend on which comes first. */
  readonly term: (x: number, y: number) => number;
  /** The term as a formula, where it has this form; it must give the same numbers. */
  readonly linear?: LinearForm;
  /** The lowest term there can be when one stance is `x` and the other unknown; `NaN` stands for "both unknown". */
  readonly lowest: (x: number) => number;
  /** The highest term there can be when one stance is `x` and the other unknown; `NaN` stands for "both unknown". */
  readonly highest: (x: number) => number;
  /** The score of a mean term; increasing. */
  readonly total: (meanTerm: number) => number;
  /** What a topic of this term adds to the score, per unit of its share of the weight: Σ share·part(term, mean) = total(mean). */
  readonly part: (term: number, meanTerm: number) => number;
}

/** A measure that is a mean of terms: a plain function over two vectors of stances, which also carries its kernel. */
export interface MeanMeasure extends MeanKernel {
  readonly kind: "mean";
  (x: ArrayLike<number>, y: ArrayLike<number>, options?: MeasureOptions): number | undefined;
}

/** What positions can be compared by: a mean of per-topic terms, or a measure of whole profiles. */
export type Measure = MeanMeasure | ProfileKernel;

/**
 * Makes a measure of a kernel: a function of two vectors of equal length in which `NaN` marks a missing answer. Topics
 * that either side lacks are left out; the result is `undefined` when no topic with a positive weight is left.
 *
 * @throws {StancekitError} `invalid-option` when the lengths differ, a stance lies off the scale, the scale is empty, or
 * a weight is negative or not finite; the message names the value and its place.
 *
 * @example
 * import { defineMeasure } from "stancekit";
 * const sameSide = defineMeasure({
 *   id: "same-side",
 *   range: { low: 0, high: 1 },
 *   term: (x, y) => (x * y > 0 ? 1 : 0),
 *   lowest: () => 0,
 *   highest: (x) => (x === 0 ? 0 : 1),
 *   total: (mean) => mean,
 *   part: (term) => term,
 * });
 * sameSide([1, 0.5, -1], [0.5, 1, 1]); // => 0.6666666666666666
 */
export function defineMeasure(kernel: MeanKernel): MeanMeasure {
  const measure = (x: ArrayLike<number>, y: ArrayLike<number>, options: MeasureOptions = {}): number | undefined => {
    const left = standardised(x, "x", options.scale);
    const right = standardised(y, "y", options.scale);
    const weights = sharedWeights(left, right, options.weights);
    let sum = 0;
    let weight = 0;
    for (let t = 0; t < weights.length; t++) {
      if (weights[t] === 0) continue;
      sum += weights[t]! * kernel.term(left[t]!, right[t]!);
      weight += weights[t]!;
    }
    return weight === 0 ? undefined : kernel.total(sum / weight);
  };
  return Object.assign(measure, kernel, { kind: "mean" as const });
}
