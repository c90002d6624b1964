import { minimise } from "./lbfgs.ts";
import { softmax } from "./softmax.ts";

/** What makes scores into calibrated ones: `factor · score + shift[class]`. */
export interface ScoreScaling {
  readonly factor: number;
  readonly shift: readonly number[];
}

/**
 * The scaling under which held-out labels are likeliest: one factor for all scores (temperature scaling, its inverse) and a
 * shift a class (Platt scaling, where there are two). Both are held to 1 and 0 by a penalty that a few dozen examples
 * outweigh, so that with little to go by the scores stay nearly as they are. `scores` holds those of all examples, one
 * after the other.
 *
 * Source: Guo et al. 2017, "On calibration of modern neural networks"; Platt 1999.
 */
export function scoreScaling(scores: Float64Array, labels: ArrayLike<number>, classes: number): ScoreScaling {
  const row = new Float64Array(classes);
  const loss = (point: Float64Array, gradient: Float64Array): number => {
    const factor = Math.exp(point[0]!);
    let sum = 0;
    for (let at = 0; at < point.length; at++) {
      gradient[at] = point[at]!;
      sum += point[at]! ** 2 / 2;
    }
    for (let example = 0; example < labels.length; example++) {
      const own = scores.subarray(example * classes, (example + 1) * classes);
      for (let k = 0; k < classes; k++) row[k] = factor * own[k]! + point[k + 1]!;
      const label = labels[example]!;
      const score = row[label]!;
      sum += softmax(row) - score;
      row[label]! -= 1;
      for (let k = 0; k < classes; k++) {
        gradient[0]! += row[k]! * factor * own[k]!;
        gradient[k + 1]! += row[k]!;
      }
    }
    return sum;
  };
  const [log = 0, ...shift] = minimise(loss, new Float64Array(classes + 1), { iterations: 100, tolerance: 1e-6 });
  return { factor: Math.exp(log), shift };
}
