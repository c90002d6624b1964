import { rowCount, type SparseRows } from "./sparse-rows.ts";

/** One weight a feature and class, and one bias a class: the score of a class is the bias plus `Σ value · weight`. */
export interface LinearWeights {
  readonly classes: number;
  /** The weight of feature `f` for class `k` stands at `f · classes + k`. */
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/** Writes the scores of one row into `scores`. */
export function scoreRow(
  { classes, weights, bias }: LinearWeights,
  { starts, columns, values }: SparseRows,
  row: number,
  scores: Float64Array,
): void {
  scores.set(bias);
  for (let at = starts[row]!; at < starts[row + 1]!; at++) {
    const base = columns[at]! * classes;
    const value = values[at]!;
    for (let k = 0; k < classes; k++) scores[k]! += value * weights[base + k]!;
  }
}

/** The scores of all rows, one after the other. */
export function scoreRows(model: LinearWeights, rows: SparseRows): Float64Array {
  const { classes } = model;
  const all = new Float64Array(rowCount(rows) * classes);
  for (let row = 0; row < rowCount(rows); row++) {
    scoreRow(model, rows, row, all.subarray(row * classes, (row + 1) * classes));
  }
  return all;
}
