/** The features of one example with their values; a hash stands in it once a block. */
export interface FeatureVector {
  readonly hashes: Uint32Array;
  readonly values: Float32Array;
}

/** Features that are scaled together, apart from the other features of their example. */
export interface FeatureBlock {
  readonly counts: ReadonlyFeatureCounts;
  /** What a count becomes: whether it is there at all, 1 + ln(count), or the count itself. */
  readonly scheme: "presence" | "logarithm" | "count";
  /** The Euclidean length that the block is brought to; without it values stay as they are. */
  readonly length?: number;
}

type ReadonlyFeatureCounts = ReadonlyMap<number, number>;
type Scheme = FeatureBlock["scheme"];

const valueOf: Readonly<Record<Scheme, (count: number) => number>> = {
  presence: () => 1,
  logarithm: (count) => (count > 0 ? 1 + Math.log(count) : 0),
  count: (count) => count,
};

/**
 * The features of one example, each block scaled to its length. All features count towards the length, also those that
 * no vocabulary will know, so that leaving a feature out of a model never changes the value of another.
 */
export function featureVector(blocks: readonly FeatureBlock[]): FeatureVector {
  const size = blocks.reduce((sum, { counts }) => sum + counts.size, 0);
  const hashes = new Uint32Array(size);
  const values = new Float32Array(size);
  let end = 0;
  for (const { counts, scheme, length } of blocks) {
    const start = end;
    let squares = 0;
    for (const [hash, count] of counts) {
      const value = valueOf[scheme](count);
      squares += value * value;
      hashes[end] = hash;
      values[end++] = value;
    }
    if (length === undefined || squares === 0) continue;
    const scale = length / Math.sqrt(squares);
    for (let at = start; at < end; at++) values[at]! *= scale;
  }
  return { hashes, values };
}
