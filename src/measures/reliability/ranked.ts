/** The ranks of codes from 1, ties sharing their mean rank, and `Σ(t³ − t)` over the sizes t of the ties. */
export function ranked(codes: Int32Array, categories: number): { ranks: Float64Array; tied: number } {
  const totals = new Float64Array(categories);
  for (const code of codes) totals[code]!++;
  let below = 0;
  let tied = 0;
  const ranks = totals.map((total) => {
    const rank = below + (total + 1) / 2;
    below += total;
    tied += total ** 3 - total;
    return rank;
  });
  return { ranks: Float64Array.from(codes, (code) => ranks[code]!), tied };
}
