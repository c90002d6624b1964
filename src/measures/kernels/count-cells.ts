import { addOverlaps } from "./bit-planes.ts";
import type { PackedLevels } from "./pack-levels.ts";

/**
 * Counts how the levels of row `a` meet those of the rows from `from` up to, not including, `to`: place
 * `(b − from)·K² + k·K + l` of `counts` becomes the number of columns where `a` has level k and `b` level l.
 */
export function countCells(packed: PackedLevels, a: number, from: number, to: number, counts: Int32Array): void {
  const { levels, words, planes } = packed;
  const count = levels.length;
  const step = count * count;
  const rows = to - from;
  const stride = count * words;
  counts.fill(0, 0, rows * step);
  for (let l = 0; l < count; l++) {
    const right = { first: (from * count + l) * words, stride, rows };
    for (let k = 0; k < count; k++) {
      addOverlaps(planes, (a * count + k) * words, words, right, { counts, at: k * count + l, step });
    }
  }
}
