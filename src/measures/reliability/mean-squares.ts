/** The mean squares of a two-way analysis of variance with one rating per unit and coder. */
export interface MeanSquares {
  /** Between units, of n − 1 degrees of freedom. */
  readonly units: number;
  /** Between coders, of k − 1. */
  readonly coders: number;
  /** Of what is left, of (n − 1)(k − 1). */
  readonly error: number;
}

/** Squares that are a smaller share of all than this are rounding, not variance. */
const ROUNDING = 1e-28;

/** The mean squares of ratings, one row per coder; at least two coders and units. */
export function meanSquaresOf(rows: readonly Float64Array[]): MeanSquares {
  const k = rows.length;
  const n = rows[0]!.length;
  // from the first rating, so that equal ratings leave exact zeros
  const origin = rows[0]![0]!;
  const ofUnits = new Float64Array(n);
  const ofCoders = new Float64Array(k);
  let all = 0;
  for (const [coder, row] of rows.entries()) {
    for (let unit = 0; unit < n; unit++) {
      const rating = row[unit]! - origin;
      ofUnits[unit]! += rating / k;
      ofCoders[coder]! += rating / n;
      all += rating / (n * k);
    }
  }
  const squares = { units: 0, coders: 0, error: 0 };
  for (const mean of ofUnits) squares.units += k * (mean - all) ** 2;
  for (const mean of ofCoders) squares.coders += n * (mean - all) ** 2;
  for (const [coder, row] of rows.entries()) {
    for (let unit = 0; unit < n; unit++) {
      squares.error += (row[unit]! - origin - ofUnits[unit]! - ofCoders[coder]! + all) ** 2;
    }
  }
  const least = ROUNDING * (squares.units + squares.coders + squares.error);
  const mean = (sum: number, freedom: number) => (sum <= least ? 0 : sum / freedom);
  return {
    units: mean(squares.units, n - 1),
    coders: mean(squares.coders, k - 1),
    error: mean(squares.error, (n - 1) * (k - 1)),
  };
}
