import { bucketIndex, rowOf, type BucketIndex } from "./bucket-index.ts";
import type { FeatureRows } from "./feature-rows.ts";

/** Indexes the buckets that are met at least so often. */
export function frequentBuckets(features: readonly FeatureRows[], leastCount: number, bits: number): BucketIndex {
  const met = new Int32Array(2 ** bits);
  const frequent: number[] = [];
  for (const { buckets } of features)
    for (let f = 0; f < buckets.length; f += 1) {
      const bucket = buckets[f]!;
      met[bucket]! += 1;
      if (met[bucket] === leastCount) frequent.push(bucket);
    }
  return bucketIndex(bits, frequent);
}

/** The rows of the known features of each position: those of position i stand from `starts[i]` to `starts[i + 1]`. */
export interface KnownRows {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

/** Looks up the features of a sequence, and leaves out those that are not known. */
export function knownRows(index: BucketIndex, { starts, buckets }: FeatureRows): KnownRows {
  const rows = new Int32Array(buckets.length);
  const ends = new Int32Array(starts.length);
  let count = 0;
  for (let i = 0; i + 1 < starts.length; i += 1) {
    for (let f = starts[i]!; f < starts[i + 1]!; f += 1) {
      const row = rowOf(index, buckets[f]!);
      if (row >= 0) rows[count++] = row;
    }
    ends[i + 1] = count;
  }
  return { starts: ends, rows: rows.slice(0, count) };
}
