import type { MeanMeasure } from "../measure.ts";
import { addOverlaps } from "./bit-planes.ts";
import type { PackedLevels } from "./pack-levels.ts";

/**
 * Makes a counter of the steps between two rows, where the K levels are the rungs of a ladder: place `(b − from)·K` of
 * `counts` becomes the number of columns that both know, and place `… + 1 + k` in how many of them one is up to level k
 * and the other above it. That is 2K − 1 overlaps of planes instead of the K² of a cross table.
 *
 * Each step has two planes, "above" and "up to"; written as above, up to, above, one overlap of twice the length counts
 * above against up to and up to against above.
 */
export function stepCounter(packed: PackedLevels) {
  const { rows, levels, words } = packed;
  const count = levels.length;
  const stride = (3 * (count - 1) + 1) * words;
  const planes = new Int32Array(rows * stride);
  for (let row = 0; row < rows; row++) writeSteps(packed, row, planes.subarray(row * stride, (row + 1) * stride));
  return (a: number, from: number, to: number, counts: Int32Array): void => {
    const run = (plane: number) => ({ first: from * stride + plane * words, stride, rows: to - from });
    const left = (plane: number) => a * stride + plane * words;
    const known = 3 * (count - 1);
    counts.fill(0, 0, (to - from) * count);
    addOverlaps(planes, left(known), words, run(known), { counts, at: 0, step: count });
    for (let k = 0; k < count - 1; k++) {
      addOverlaps(planes, left(3 * k), 2 * words, run(3 * k + 1), { counts, at: 1 + k, step: count });
    }
  };
}

function writeSteps({ levels, words, planes }: PackedLevels, row: number, steps: Int32Array): void {
  const count = levels.length;
  for (let level = 0; level < count; level++) {
    for (let word = 0; word < words; word++) {
      const bits = planes[(row * count + level) * words + word]!;
      for (let k = 0; k < count - 1; k++) {
        const at = 3 * k * words + word;
        if (level > k) {
          steps[at]! |= bits;
          steps[at + 2 * words]! |= bits;
        } else steps[at + words]! |= bits;
      }
      steps[3 * (count - 1) * words + word]! |= bits;
    }
  }
}

/**
 * What each of these counts is worth under a measure whose terms fall step by step, as those of city-block agreement do:
 * `term(l_i, l_j) = first + Σ worth of the steps between i and j`. `undefined` for other measures.
 */
export function stepWorths({ term }: MeanMeasure, levels: Float64Array): Float64Array | undefined {
  const same = term(levels[0]!, levels[0]!);
  const worths = Float64Array.from(levels, (level, k) => (k === 0 ? same : term(levels[k - 1]!, level) - same));
  for (let i = 0; i < levels.length; i++) {
    let expected = same;
    for (let j = i; j < levels.length; j++) {
      if (j > i) expected += worths[j]!;
      if (!(Math.abs(term(levels[i]!, levels[j]!) - expected) <= 1e-12)) return undefined;
    }
  }
  return worths;
}
