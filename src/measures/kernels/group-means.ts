import { tileRows, type ScorePlaces } from "./places.ts";

/** The counts of one weight group: how the topics of a pair fall into cases, and what a measure makes of each case. */
export interface CountedGroup {
  readonly weight: number;
  /** How many cases there are; those of the tile's row i start at `i · cases`. */
  readonly cases: number;
  readonly counts: Int32Array;
  readonly fill: (a: number, from: number, to: number, counts: Int32Array) => void;
  /** How often a topic in each case counts as shared. */
  readonly shared: Float64Array;
}

/** Scores by means of terms from counts: `total(Σ weight·count·worth / Σ weight·count)`. */
export function groupMeans(groups: readonly CountedGroup[]) {
  const sums = new Float64Array(tileRows);
  const weights = new Float64Array(tileRows);

  /** Counts a tile; what follows is about it. */
  function count(a: number, from: number, to: number, { shared, at }: ScorePlaces): void {
    weights.fill(0);
    sums.fill(0);
    for (const { counts, cases, fill, shared: each, weight } of groups) {
      fill(a, from, to, counts);
      addWorths(counts, cases, each, 1, to - from, sums);
      addWorths(counts, cases, each, weight, to - from, weights);
    }
    for (let i = 0; i < to - from; i++) shared[at + i] = sums[i]!;
  }

  /** Writes the scores of a measure whose case i in group g is worth `worths[g][i]`. */
  function write(
    total: (meanTerm: number) => number,
    worths: readonly Float64Array[],
    rows: number,
    values: Float64Array,
    at: number,
  ): void {
    sums.fill(0);
    for (const [g, { counts, cases, weight }] of groups.entries()) {
      addWorths(counts, cases, worths[g]!, weight, rows, sums);
    }
    for (let i = 0; i < rows; i++) values[at + i] = weights[i] === 0 ? NaN : total(sums[i]! / weights[i]!);
  }

  return { count, write };
}

function addWorths(
  counts: Int32Array,
  cases: number,
  worths: Float64Array,
  weight: number,
  rows: number,
  sums: Float64Array,
): void {
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let i = 0; i < cases; i++) sum += counts[row * cases + i]! * worths[i]!;
    sums[row]! += weight * sum;
  }
}
