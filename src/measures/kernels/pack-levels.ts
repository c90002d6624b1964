import { addOverlaps, planeWords } from "./bit-planes.ts";
import type { LevelCodes } from "./code-levels.ts";

/** A matrix of few distinct values as bits: one plane of words for each row and level. */
export interface PackedLevels {
  readonly rows: number;
  readonly columns: number;
  /** The K distinct values, upwards. */
  readonly levels: Float64Array;
  /** How many words a plane has; the bits past the last column are 0. */
  readonly words: number;
  /** Bit `c & 31` of word `(r·K + k)·words + (c >> 5)` says that row r has level k in column c. */
  readonly planes: Int32Array;
  /** How often row r has level k, at `r·K + k`. */
  readonly totals: Int32Array;
}

/** Packs some columns of a matrix that has so many, read by its codes. */
export function packCodes(
  { levels, codes, places }: LevelCodes,
  rows: number,
  chosen: Uint32Array,
  width: number,
): PackedLevels {
  const columns = chosen.length;
  const count = levels.length;
  const words = planeWords(columns);
  const planes = new Int32Array(rows * count * words);
  const totals = new Int32Array(rows * count);
  for (let row = 0; row < rows; row++) {
    const first = row * width;
    for (let level = 0; level < count; level += 3) {
      for (let start = 0; start < columns; start += 32) {
        let [one, two, three] = [0, 0, 0];
        // three levels at once and without asking which, for a processor would guess and be wrong; a shift by less than
        // 0 is one by more than the four lowest bits, and leaves 0
        for (let column = Math.min(start + 32, columns) - 1; column >= start; column--) {
          const place = places[codes[first + chosen[column]!]!]! - level;
          one = (one << 1) | ((1 >> place) & 1);
          two = (two << 1) | ((2 >> place) & 1);
          three = (three << 1) | ((4 >> place) & 1);
        }
        const at = (row * count + level) * words + (start >> 5);
        planes[at] = one;
        if (level + 1 < count) planes[at + words] = two;
        if (level + 2 < count) planes[at + 2 * words] = three;
      }
    }
  }
  // every plane has all its bits in common with itself
  for (let plane = 0; plane < totals.length; plane++) {
    const itself = { first: plane * words, stride: words, rows: 1 };
    addOverlaps(planes, plane * words, words, itself, { counts: totals, at: plane, step: 1 });
  }
  return { rows, columns, levels, words, planes, totals };
}
