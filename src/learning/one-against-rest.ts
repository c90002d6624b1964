import { seededRandom, type Random } from "../base/random.ts";
import { shuffle } from "../base/shuffle.ts";
import type { LinearWeights } from "./linear-weights.ts";
import type { SparseRows } from "./sparse-rows.ts";

export interface OneAgainstRestOptions {
  /** How many classes there are; labels are 0 … classes − 1, and any other label is of none of them. */
  readonly classes: number;
  /** How freely weights may grow: the inverse of the penalty, as C in other tools. */
  readonly freedom: number;
  /** Draws the order in which examples are visited. */
  readonly seed: number;
  /** How much each example counts; 1 unless given. */
  readonly exampleWeights?: ArrayLike<number>;
  /** How often every example is visited, at most. */
  readonly passes?: number;
}

/**
 * A linear classifier for each class against all others, with the squared hinge loss (a support vector machine): the
 * weights that minimise `½ |w|² + freedom · Σ_i c_i · max(0, 1 − y_i (w·x_i + b))²`, where `y_i` is 1 for the class and −1
 * for the others; the bias is penalised as any weight. Solved in its dual one example at a time, which costs a few passes
 * over the data where methods that need a full gradient take dozens. A class without examples scores −1 everywhere.
 *
 * Source: Hsieh et al. 2008, "A dual coordinate descent method for large-scale linear SVM" (the method of LIBLINEAR).
 */
export function oneAgainstRest(
  rows: SparseRows,
  labels: ArrayLike<number>,
  options: OneAgainstRestOptions,
): LinearWeights {
  const { classes, seed } = options;
  const weights = new Float64Array(rows.width * classes);
  const bias = new Float64Array(classes);
  for (let k = 0; k < classes; k++) {
    const { own, constant } =
      classes === 2 && k === 1
        ? mirrored(weights, bias)
        : separate(rows, (row) => (labels[row] === k ? 1 : -1), options, seededRandom(seed + k));
    for (let at = 0; at < own.length; at++) weights[at * classes + k] = own[at]!;
    bias[k] = constant;
  }
  return { classes, weights, bias };
}

interface Separator {
  readonly own: Float64Array;
  readonly constant: number;
}

/** Of two classes, one against the other is the other against the one. */
function mirrored(weights: Float64Array, bias: Float64Array): Separator {
  return { own: Float64Array.from({ length: weights.length / 2 }, (_, at) => -weights[2 * at]!), constant: -bias[0]! };
}

function separate(
  { starts, columns, values, width }: SparseRows,
  signOf: (row: number) => number,
  { freedom, exampleWeights, passes = 30 }: OneAgainstRestOptions,
  random: Random,
): Separator {
  const count = starts.length - 1;
  const own = new Float64Array(width);
  let constant = 0;
  const duals = new Float64Array(count);
  const squares = new Float64Array(count).fill(1);
  const order = new Int32Array(count);
  for (let row = 0; row < count; row++) {
    order[row] = row;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) squares[row]! += values[at]! * values[at]!;
  }
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    let steepest = 0;
    for (const row of order) {
      const sign = signOf(row);
      let margin = constant;
      for (let at = starts[row]!; at < starts[row + 1]!; at++) margin += values[at]! * own[columns[at]!]!;
      const damping = 1 / (2 * freedom * (exampleWeights?.[row] ?? 1));
      const dual = duals[row]!;
      const slope = sign * margin - 1 + damping * dual;
      if (dual === 0 && slope >= 0) continue;
      steepest = Math.max(steepest, Math.abs(slope));
      const next = Math.max(0, dual - slope / (squares[row]! + damping));
      const change = (next - dual) * sign;
      duals[row] = next;
      constant += change;
      for (let at = starts[row]!; at < starts[row + 1]!; at++) own[columns[at]!]! += change * values[at]!;
    }
    if (steepest < 0.05) break;
  }
  return { own, constant };
}
