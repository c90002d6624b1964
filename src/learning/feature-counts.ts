/** How often each feature occurs in one example; a feature is known by a hash of 30 bits, which engines keep as a small integer. */
export type FeatureCounts = Map<number, number>;

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Goes on with an FNV-1a hash by one more number of up to 16 bits. */
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);

/** Spreads the bits of a hash, so that features that differ by a little are far apart (the finaliser of MurmurHash3). */
export function mixed(hash: number): number {
  let bits = hash ^ (hash >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 2;
}

/** The hash that the features of a namespace start from; equal names in different namespaces are different features. */
export function hashOf(text: string, start: number = OFFSET): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = hashStep(hash, text.charCodeAt(at));
  return hash;
}

/** Counts one feature of a namespace, `count` times. */
export function addFeature(counts: FeatureCounts, namespace: string, name: string, count = 1): void {
  addHash(counts, mixed(hashOf(name, hashStep(hashOf(namespace), 0))), count);
}

export function addHash(counts: FeatureCounts, hash: number, count = 1): void {
  counts.set(hash, (counts.get(hash) ?? 0) + count);
}
