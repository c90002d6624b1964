/** The features of each position of a sequence, as buckets: those of position i stand from `starts[i]` to `starts[i + 1]`. */
export interface FeatureRows {
  readonly starts: Int32Array;
  readonly buckets: Int32Array;
}

/** Collects features position by position; one collector serves many sequences. */
export interface FeatureCollector {
  /** Adds a feature, given as a 32-bit hash, to the current position. */
  add(hash: number): void;
  /** Ends the current position. */
  next(): void;
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
    add(hash) {
      if (length === buckets.length) {
        const larger = new Int32Array(2 * length);
        larger.set(buckets);
        buckets = larger;
      }
      buckets[length] = hash >>> shift;
      length += 1;
    },
    next() {
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
