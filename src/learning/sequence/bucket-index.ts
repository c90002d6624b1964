/**
 * Which buckets are known, and the row of each: known buckets have the rows 0, 1, 2 … in ascending order. Two numbers for each 32
 * buckets: a bit each, and how many are known before them. It is an eighth of a table of rows, so that it stays in the cache of
 * the processor, where most of the time of reading would else be spent.
 */
export type BucketIndex = Int32Array;

/** The index of some of `2 ** bits` buckets; `bits` at least 5. */
export function bucketIndex(bits: number, buckets: Iterable<number>): BucketIndex {
  const index = new Int32Array(2 ** (bits - 4));
  for (const bucket of buckets) index[(bucket >>> 5) << 1]! |= 1 << (bucket & 31);
  let rows = 0;
  for (let at = 0; at < index.length; at += 2) {
    index[at + 1] = rows;
    rows += onesIn(index[at]!);
  }
  return index;
}

/** The row of a bucket, or −1. */
export function rowOf(index: BucketIndex, bucket: number): number {
  const at = (bucket >>> 5) << 1;
  const bits = index[at]!;
  const bit = 1 << (bucket & 31);
  return (bits & bit) === 0 ? -1 : index[at + 1]! + onesIn(bits & (bit - 1));
}

/** How many buckets are known. */
export function rowsIn(index: BucketIndex): number {
  return index[index.length - 1]! + onesIn(index[index.length - 2]!);
}

/** The known buckets in ascending order, which is that of their rows. */
export function bucketsIn(index: BucketIndex): Uint32Array {
  const buckets = new Uint32Array(rowsIn(index));
  let row = 0;
  for (let at = 0; at < index.length; at += 2)
    for (let bits = index[at]!; bits !== 0; bits &= bits - 1) buckets[row++] = at * 16 + 31 - Math.clz32(bits & -bits);
  return buckets;
}

/** How many bits of a 32-bit number are 1 (Warren, Hacker’s Delight, 5–1). */
function onesIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
