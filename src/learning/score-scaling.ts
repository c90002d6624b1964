import { minimise } from "./lbfgs.ts";
import { softmax } from "./softmax.ts";

/** What makes the scores of one or more models into calibrated ones: `Σ_m factor[m] · score_m + shift[class]`. */
export interface ScoreScaling {
  readonly factors: readonly number[];
  readonly shift: readonly number[];
}

/** The scale of the penalty on factors: margins of about 1 for odds of about twenty to one. */
const TYPICAL_FACTOR = 3;

/**
 * The scaling under which held-out labels are likeliest: one factor a model for all its scores (temperature scaling, its
 * inverse; of several models, how much each is to be trusted) and a shift a class (Platt scaling, where there are two).
 * Factors are positive; they and shifts are held to 0 by a penalty that a few dozen examples outweigh, so that with nothing
 * to go by all classes are equally likely. `models` has one array a model: the scores of all examples, one after the other.
 *
 * Source: Guo et al. 2017, "On calibration of modern neural networks"; Platt 1999; Wolpert 1992, "Stacked generalization".
 */
export function scoreScaling(
  models: readonly Float64Array[],
  labels: ArrayLike<number>,
  classes: number,
): ScoreScaling {
  const row = new Float64Array(classes);
  const loss = (point: Float64Array, gradient: Float64Array): number => {
    const factors = models.map((_, model) => Math.exp(point[model]!));
    const shift = point.subarray(models.length);
    let sum = 0;
    for (const [at, value] of point.entries()) {
      const size = at < models.length ? factors[at]! / TYPICAL_FACTOR : value;
      gradient[at] = at < models.length ? size ** 2 : value;
      sum += size ** 2 / 2;
    }
    for (let example = 0; example < labels.length; example++) {
      row.set(shift);
      for (const [model, scores] of models.entries()) {
        for (let k = 0; k < classes; k++) row[k]! += factors[model]! * scores[example * classes + k]!;
      }
      const label = labels[example]!;
      const score = row[label]!;
      sum += softmax(row) - score;
      row[label]! -= 1;
      for (let k = 0; k < classes; k++) {
        gradient[models.length + k]! += row[k]!;
        for (const [model, scores] of models.entries()) {
          gradient[model]! += row[k]! * factors[model]! * scores[example * classes + k]!;
        }
      }
    }
    return sum;
  };
  const start = new Float64Array(models.length + classes);
  const best = minimise(loss, start, { iterations: 100, tolerance: 1e-6 });
  return {
    factors: Array.from(best.subarray(0, models.length), Math.exp),
    shift: Array.from(best.subarray(models.length)),
  };
}

/** The calibrated probabilities of one example, from its scores by each model. */
export function scaledProbabilities(models: readonly Float64Array[], { factors, shift }: ScoreScaling): Float64Array {
  const sum = Float64Array.from(shift);
  for (const [model, scores] of models.entries()) {
    for (let k = 0; k < sum.length; k++) sum[k]! += factors[model]! * scores[k]!;
  }
  softmax(sum);
  return sum;
}
