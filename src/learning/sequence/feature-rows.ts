import { mix } from "./hashing.ts";

/** The features of each position of a sequence, as buckets: those of position i stand from `starts[i]` to `starts[i + 1]`. */
export interface FeatureRows {
  readonly starts: Int32Array;
  readonly buckets: Int32Array;
}

/** Collects features position by position; one collector serves many sequences. */
export interface FeatureCollector {
  /** Adds a position: what each of its features, known by its place in the list, is there, as a 32-bit hash. */
  add(values: Int32Array): void;
  /** The rows collected so far; starts anew. */
  take(): FeatureRows;
}

/** A collector that folds hashes into `2 ** bits` buckets. */
export function featureCollector(bits: number): FeatureCollector {
  const shift = 32 - bits;
  let buckets = new Int32Array(4096);
  let length = 0;
  let starts: number[] = [0];
  return {
    add(values) {
      if (length + values.length > buckets.length) {
        const larger = new Int32Array(2 * (length + values.length));
        larger.set(buckets);
        buckets = larger;
      }
      fold(values, shift, buckets, length);
      length += values.length;
      starts.push(length);
    },
    take() {
      const rows = { starts: new Int32Array(starts), buckets: buckets.slice(0, length) };
      length = 0;
      starts = [0];
      return rows;
    },
  };
}

function fold(values: Int32Array, shift: number, buckets: Int32Array, to: number): void {
  for (let feature = 0; feature < values.length; feature += 1)
    buckets[to + feature] = mix(feature + 1, values[feature]!) >>> shift;
}
