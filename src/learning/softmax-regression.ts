import { minimise } from "./lbfgs.ts";
import { scoreRow, type LinearWeights } from "./linear-weights.ts";
import { softmax } from "./softmax.ts";
import { rowCount, type SparseRows } from "./sparse-rows.ts";

export interface SoftmaxRegressionOptions {
  /** How many classes there are; labels are 0 … classes − 1. */
  readonly classes: number;
  /** How freely weights may grow: the inverse of the penalty, as C in other tools. */
  readonly freedom: number;
  /** How much each example counts; 1 unless given. */
  readonly exampleWeights?: ArrayLike<number>;
  readonly iterations?: number;
}

/**
 * Multinomial logistic regression with an L2 penalty: the weights that minimise
 * `freedom · Σ_i c_i · −ln p(label_i | row_i) + ½ Σ w²`. The bias of a class is not penalised, so that classes keep their
 * shares where nothing else is known.
 */
export function softmaxRegression(
  rows: SparseRows,
  labels: ArrayLike<number>,
  { classes, freedom, exampleWeights, iterations = 100 }: SoftmaxRegressionOptions,
): LinearWeights {
  const size = rows.width * classes;
  const scores = new Float64Array(classes);
  const viewOf = (point: Float64Array): LinearWeights => ({
    classes,
    weights: point.subarray(0, size),
    bias: point.subarray(size),
  });
  const loss = (point: Float64Array, gradient: Float64Array): number => {
    const model = viewOf(point);
    const { weights: slopes, bias: biasSlopes } = viewOf(gradient);
    let sum = 0;
    for (let at = 0; at < size; at++) {
      const weight = point[at]!;
      gradient[at] = weight;
      sum += (weight * weight) / 2;
    }
    biasSlopes.fill(0);
    for (let row = 0; row < rowCount(rows); row++) {
      const counts = freedom * (exampleWeights?.[row] ?? 1);
      scoreRow(model, rows, row, scores);
      const own = scores[labels[row]!]!;
      sum += counts * (softmax(scores) - own);
      scores[labels[row]!]! -= 1;
      for (let k = 0; k < classes; k++) biasSlopes[k]! += counts * scores[k]!;
      for (let at = rows.starts[row]!; at < rows.starts[row + 1]!; at++) {
        const base = rows.columns[at]! * classes;
        const value = counts * rows.values[at]!;
        for (let k = 0; k < classes; k++) slopes[base + k]! += value * scores[k]!;
      }
    }
    return sum;
  };
  const best = minimise(loss, new Float64Array(size + classes), { iterations, tolerance: 1e-3 });
  return { classes, weights: best.slice(0, size), bias: best.slice(size) };
}
