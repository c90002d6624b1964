import type { FeatureVector } from "./feature-vector.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A matrix of which few cells are not 0: row `r` has `values[i]` in `columns[i]` for `starts[r] ≤ i < starts[r + 1]`. */
export interface SparseRows {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly width: number;
}

export const rowCount = ({ starts }: SparseRows): number => starts.length - 1;

/** The examples as rows over the vocabulary; features that it does not have are left out. */
export function sparseRows(
  vectors: readonly FeatureVector[],
  { columns: known, hashes }: Vocabulary,
  scale?: ArrayLike<number>,
): SparseRows {
  const most = vectors.reduce((sum, vector) => sum + vector.hashes.length, 0);
  const starts = new Int32Array(vectors.length + 1);
  const columns = new Int32Array(most);
  const values = new Float32Array(most);
  let end = 0;
  for (const [row, vector] of vectors.entries()) {
    for (let at = 0; at < vector.hashes.length; at++) {
      const column = known.get(vector.hashes[at]!);
      if (column === undefined) continue;
      columns[end] = column;
      values[end++] = vector.values[at]! * (scale?.[column] ?? 1);
    }
    starts[row + 1] = end;
  }
  return { starts, columns: columns.slice(0, end), values: values.slice(0, end), width: hashes.length };
}

/** Some of the rows, in the order given. */
export function selectRows(rows: SparseRows, places: ArrayLike<number>): SparseRows {
  const starts = new Int32Array(places.length + 1);
  for (let row = 0; row < places.length; row++) {
    const place = places[row]!;
    starts[row + 1] = starts[row]! + rows.starts[place + 1]! - rows.starts[place]!;
  }
  const size = starts[places.length]!;
  const columns = new Int32Array(size);
  const values = new Float32Array(size);
  for (let row = 0; row < places.length; row++) {
    const [from, to] = [rows.starts[places[row]!]!, rows.starts[places[row]! + 1]!];
    columns.set(rows.columns.subarray(from, to), starts[row]!);
    values.set(rows.values.subarray(from, to), starts[row]!);
  }
  return { starts, columns, values, width: rows.width };
}
