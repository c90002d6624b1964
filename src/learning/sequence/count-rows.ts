import type { Sequence } from "./chain.ts";

/** Gives a row to each bucket that is met often enough; −1 to the others. */
export function countRows(
  sequences: readonly Pick<Sequence, "features">[],
  leastCount: number,
  bits: number,
): { readonly rows: Int32Array; readonly count: number } {
  const met = new Int32Array(2 ** bits);
  for (const { features } of sequences) for (const bucket of features.buckets) met[bucket]! += 1;
  let count = 0;
  for (let bucket = 0; bucket < met.length; bucket += 1) met[bucket] = met[bucket]! >= leastCount ? count++ : -1;
  return { rows: met, count };
}
