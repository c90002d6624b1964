import type { FeatureVector } from "./feature-vector.ts";

/** The features that a model knows, in ascending order of their hash, so that the order of examples leaves no trace. */
export interface Vocabulary {
  readonly hashes: Uint32Array;
  /** In how many examples each occurs. */
  readonly examples: Int32Array;
  /** The column of each hash. */
  readonly columns: ReadonlyMap<number, number>;
}

/** The features that occur in at least `minimumExamples` of the examples. */
export function vocabularyOf(vectors: readonly FeatureVector[], minimumExamples: number): Vocabulary {
  const seen = new Map<number, number>();
  for (const { hashes } of vectors) for (const hash of hashes) seen.set(hash, (seen.get(hash) ?? 0) + 1);
  const frequent: number[] = [];
  for (const [hash, count] of seen) if (count >= minimumExamples) frequent.push(hash);
  const hashes = Uint32Array.from(frequent).sort();
  return { hashes, examples: Int32Array.from(hashes, (hash) => seen.get(hash)!), columns: columnsOf(hashes) };
}

export function columnsOf(hashes: Uint32Array): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  for (const [column, hash] of hashes.entries()) columns.set(hash, column);
  return columns;
}

/** How telling each feature is by how few examples have it: `ln((1 + n) / (1 + examples)) + 1` (smoothed, as in scikit-learn). */
export function inverseDocumentFrequency({ examples }: Vocabulary, count: number): Float64Array {
  return Float64Array.from(examples, (having) => Math.log((1 + count) / (1 + having)) + 1);
}
