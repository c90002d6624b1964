import { addHash, hashOf, hashStep, mixed, type FeatureCounts } from "./feature-counts.ts";

/** The shortest and the longest n-gram that counts. */
export type NgramRange = readonly [shortest: number, longest: number];

/** Counts the runs of neighbouring tokens of each length in the range. */
export function addWordNgrams(
  counts: FeatureCounts,
  namespace: string,
  tokens: readonly string[],
  [shortest, longest]: NgramRange,
): void {
  const start = hashOf(namespace);
  const hashes = tokens.map((token) => hashOf(token));
  for (let first = 0; first < hashes.length; first++) {
    let hash = start;
    for (let length = 1; length <= longest && first + length <= hashes.length; length++) {
      const token = hashes[first + length - 1]!;
      hash = hashStep(hashStep(hashStep(hash, 1), token & 0xffff), token >>> 16);
      if (length >= shortest) addHash(counts, mixed(hash));
    }
  }
}

/** Counts the runs of neighbouring characters (UTF-16 units) of each length in the range, spaces among them. */
export function addCharacterNgrams(
  counts: FeatureCounts,
  namespace: string,
  text: string,
  [shortest, longest]: NgramRange,
): void {
  const start = hashStep(hashOf(namespace), 2);
  for (let first = 0; first < text.length; first++) {
    let hash = start;
    for (let length = 1; length <= longest && first + length <= text.length; length++) {
      hash = hashStep(hash, text.charCodeAt(first + length - 1));
      if (length >= shortest) addHash(counts, mixed(hash));
    }
  }
}
