/** The value of every replicate of one row by definition: draw by draw, `undefined` where none of its topics was drawn. */
export function naiveReplicates(
  row: readonly number[],
  draws: readonly number[],
  weights: readonly number[],
  total: (mean: number) => number,
): number[] {
  const found: number[] = [];
  for (let start = 0; start < draws.length; start += row.length) {
    let sum = 0;
    let mass = 0;
    for (const topic of draws.slice(start, start + row.length)) {
      if (Number.isNaN(row[topic]!)) continue;
      sum += weights[topic]! * row[topic]!;
      mass += weights[topic]!;
    }
    if (mass > 0) found.push(total(sum / mass));
  }
  return found;
}
