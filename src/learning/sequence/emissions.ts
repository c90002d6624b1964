import { rowOf } from "./bucket-index.ts";
import type { FeatureRows } from "./feature-rows.ts";
import { AT_ONCE, type ReadingChain } from "./reading-chain.ts";

/** Adds up the weights of each position’s features: `position * labels + label`. */
export function emissionsOf(chain: ReadingChain, { starts, buckets }: FeatureRows): Float64Array {
  const { labels, index, weights, unit } = chain;
  const length = starts.length - 1;
  const emissions = new Float64Array(length * labels);
  const rows = new Int32Array(buckets.length);
  const sums = new Int32Array(AT_ONCE);
  for (let i = 0; i < length; i += 1) {
    // All rows are looked up before the first is read, so that the processor waits for many of them at a time.
    let count = 0;
    for (let f = starts[i]!; f < starts[i + 1]!; f += 1) {
      const row = rowOf(index, buckets[f]!);
      if (row >= 0) rows[count++] = row * labels;
    }
    for (let from = 0; from < labels; from += AT_ONCE) {
      addUp(weights, rows, count, from, sums);
      const to = Math.min(AT_ONCE, labels - from);
      for (let label = 0; label < to; label += 1) emissions[i * labels + from + label] = unit * sums[label]!;
    }
  }
  return emissions;
}

/** Adds up five weights of each row. The sums are kept in variables: in an array they would take twice the time. */
function addUp(weights: Int16Array, rows: Int32Array, count: number, from: number, sums: Int32Array): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  for (let r = 0; r < count; r += 1) {
    const at = rows[r]! + from;
    a = (a + weights[at]!) | 0;
    b = (b + weights[at + 1]!) | 0;
    c = (c + weights[at + 2]!) | 0;
    d = (d + weights[at + 3]!) | 0;
    e = (e + weights[at + 4]!) | 0;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
  sums[4] = e;
}
