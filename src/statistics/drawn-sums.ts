import type { DrawnGroups } from "./drawn-groups.ts";

/** How many columns are summed at once: as many running sums as fit the processor's registers with room to spare. */
export const columnsAtOnce = 4;

/**
 * The sum of what each replicate drew, in four columns at once: `sums[replicate·4 + c] = Σ_t count(replicate, t)·table[t·4 + c]`.
 */
export function drawnSums(groups: DrawnGroups, table: Float64Array, sums: Float64Array): void {
  const { replicates, topics, ends, offsets } = groups;
  let place = 0;
  for (let replicate = 0; replicate < replicates; replicate++) {
    let [a, b, c, d] = [0, 0, 0, 0];
    let [sumA, sumB, sumC, sumD] = [0, 0, 0, 0];
    for (let group = offsets[replicate]!; group < offsets[replicate + 1]!; group++) {
      const end = ends[group]!;
      for (; place < end; place++) {
        const row = topics[place]! * columnsAtOnce;
        a += table[row]!;
        b += table[row + 1]!;
        c += table[row + 2]!;
        d += table[row + 3]!;
      }
      sumA += a;
      sumB += b;
      sumC += c;
      sumD += d;
    }
    const row = replicate * columnsAtOnce;
    sums[row] = sumA;
    sums[row + 1] = sumB;
    sums[row + 2] = sumC;
    sums[row + 3] = sumD;
  }
}
