/**
 * The assignment of rows to columns with the greatest sum, each row and column used at most once, by shortest augmenting
 * paths (Jonker and Volgenant 1987); the pairs as [row, column], those that add nothing included.
 */
export function linearSumAssignment(scores: readonly (readonly number[])[]): readonly (readonly [number, number])[] {
  const columns = scores[0]?.length ?? 0;
  if (scores.length === 0 || columns === 0) return [];
  if (scores.length > columns)
    return linearSumAssignment(scores[0]!.map((_, j) => scores.map((row) => row[j]!))).map(([j, i]) => [i, j]);
  // One row more than needed and one column more: the place where each search starts.
  const rowPotential = new Float64Array(scores.length + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= scores.length; row += 1) {
    rowOf[0] = row;
    const cameFrom = new Int32Array(columns + 1);
    const slack = new Float64Array(columns + 1).fill(Infinity);
    const done = new Uint8Array(columns + 1);
    let column = 0;
    do {
      done[column] = 1;
      const current = rowOf[column]!;
      let least = Infinity;
      let next = 0;
      for (let j = 1; j <= columns; j += 1) {
        if (done[j]) continue;
        const cost = -scores[current - 1]![j - 1]! - rowPotential[current]! - columnPotential[j]!;
        if (cost < slack[j]!) {
          slack[j] = cost;
          cameFrom[j] = column;
        }
        if (slack[j]! < least) {
          least = slack[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= columns; j += 1) {
        if (done[j]) {
          rowPotential[rowOf[j]!]! += least;
          columnPotential[j]! -= least;
        } else slack[j]! -= least;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const previous = cameFrom[column]!;
      rowOf[column] = rowOf[previous]!;
      column = previous;
    }
  }
  return Array.from(rowOf.slice(1), (row, j): readonly [number, number] => [row - 1, j]).filter(([row]) => row >= 0);
}
