import { countCells } from "./count-cells.ts";
import type { PackedLevels } from "./pack-levels.ts";
import { tileRows } from "./places.ts";

/**
 * Hands the cross tables of each pair a ≤ b to `visit`, `a` by `a`: one table for each packed matrix, all of the same rows
 * (one for the topics of each weight, say). A table is (K+1) × (K+1) and row-major: place `k·(K+1) + l` is the number of
 * columns where `a` has level k and `b` level l, with K for "missing"; all places together count every column once. The
 * tables are written over at each call.
 */
export function eachCrossTable(
  packed: readonly PackedLevels[],
  visit: (a: number, b: number, tables: readonly Int32Array[]) => void,
): void {
  const rows = packed[0]?.rows ?? 0;
  const cells = packed.map(({ levels }) => new Int32Array(tileRows * levels.length ** 2));
  const tables = packed.map(({ levels }) => new Int32Array((levels.length + 1) ** 2));
  for (let a = 0; a < rows; a++) {
    for (let from = a; from < rows; from += tileRows) {
      const to = Math.min(from + tileRows, rows);
      for (let g = 0; g < packed.length; g++) countCells(packed[g]!, a, from, to, cells[g]!);
      for (let b = from; b < to; b++) {
        for (let g = 0; g < packed.length; g++) {
          completeTable(packed[g]!, a, b, cells[g]!, (b - from) * packed[g]!.levels.length ** 2, tables[g]!);
        }
        visit(a, b, tables);
      }
    }
  }
}

/** Adds to the K × K cells at `at` what is missing on either side: the totals of each row tell. */
function completeTable(
  { levels, totals, columns }: PackedLevels,
  a: number,
  b: number,
  cells: Int32Array,
  at: number,
  table: Int32Array,
): void {
  const count = levels.length;
  const width = count + 1;
  let bothMissing = columns;
  for (let l = 0; l < count; l++) {
    table[count * width + l] = totals[b * count + l]!;
    bothMissing -= totals[b * count + l]!;
  }
  for (let k = 0; k < count; k++) {
    let missing = totals[a * count + k]!;
    for (let l = 0; l < count; l++) {
      const shared = cells[at + k * count + l]!;
      table[k * width + l] = shared;
      table[count * width + l]! -= shared;
      missing -= shared;
    }
    table[k * width + count] = missing;
    bothMissing -= missing;
  }
  table[count * width + count] = bothMissing;
}
