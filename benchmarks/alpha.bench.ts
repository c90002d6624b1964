/**
 * Krippendorff's alpha of 200 coders and 6,200 units, a seventh of the ratings missing: ordinal with 5 categories and
 * interval from 0 to 100, from cells and from counts, beside its naive twin, which builds the coincidence matrix (from
 * counts, so without the work of counting). Read the ratio of one run, never the times:
 * npx vitest bench --run --project unit benchmarks/alpha.bench.ts
 */
import { bench, describe } from "vitest";
import { krippendorffAlpha, type AlphaInput } from "stancekit";
import { seededRandom } from "../src/base/random.ts";

const CODERS = 200;
const UNITS = 6200;
const random = seededRandom(5);
const truth = Float64Array.from({ length: UNITS }, () => random() * 5);
const noisy = Float64Array.from({ length: CODERS * UNITS }, (_, cell) => truth[cell % UNITS]! + (random() - 0.5) * 2.5);
const isMissing = Uint8Array.from(noisy, () => (random() < 0.15 ? 1 : 0));
const clamp = (value: number, high: number) => Math.max(0, Math.min(high, value));

const five = Int8Array.from(noisy, (value, cell) => (isMissing[cell] ? -128 : 1 + clamp(Math.floor(value), 4)));
const hundred = Float64Array.from(noisy, (value, cell) => (isMissing[cell] ? NaN : clamp(Math.round(value * 20), 100)));

function countsOf(values: ArrayLike<number>, categories: readonly number[]): Int32Array[] {
  const rows = Array.from({ length: UNITS }, () => new Int32Array(categories.length));
  for (let cell = 0; cell < values.length; cell++) {
    const place = categories.indexOf(values[cell]!);
    if (place >= 0) rows[cell % UNITS]![place]!++;
  }
  return rows;
}

/** 1 − observed/expected by the coincidence matrix, of δ(c, k, uses of each category). */
function naiveAlpha(
  counts: readonly Int32Array[],
  delta: (c: number, k: number, uses: Float64Array) => number,
): number {
  const width = counts[0]!.length;
  const coincidences = new Float64Array(width * width);
  for (const row of counts) {
    const size = row.reduce((sum, count) => sum + count, 0);
    if (size < 2) continue;
    for (let c = 0; c < width; c++) {
      for (let k = 0; k < width; k++) {
        coincidences[c * width + k]! += (row[c]! * (row[k]! - (c === k ? 1 : 0))) / (size - 1);
      }
    }
  }
  const uses = new Float64Array(width);
  coincidences.forEach((count, place) => (uses[Math.floor(place / width)]! += count));
  const all = uses.reduce((sum, count) => sum + count, 0);
  let observed = 0;
  let expected = 0;
  for (let c = 0; c < width; c++) {
    for (let k = 0; k < width; k++) {
      observed += coincidences[c * width + k]! * delta(c, k, uses);
      expected += uses[c]! * uses[k]! * delta(c, k, uses);
    }
  }
  return 1 - ((all - 1) * observed) / expected;
}

const ordinalDelta = (c: number, k: number, uses: Float64Array) => {
  const between = uses.subarray(Math.min(c, k), Math.max(c, k) + 1).reduce((sum, count) => sum + count, 0);
  return (between - (uses[c]! + uses[k]!) / 2) ** 2;
};
const intervalDelta = (c: number, k: number) => (c - k) ** 2;

const scenes = [
  { level: "ordinal", categories: [1, 2, 3, 4, 5], values: five, delta: ordinalDelta },
  {
    level: "interval",
    categories: Array.from({ length: 101 }, (_, value) => value),
    values: hundred,
    delta: intervalDelta,
  },
] as const;

for (const { level, categories, values, delta } of scenes) {
  const counts = countsOf(values, categories);
  const cells: AlphaInput = { coders: CODERS, values, missing: -128 };
  const expected = naiveAlpha(counts, delta);
  for (const input of [cells, { counts, categories }]) {
    const alpha = krippendorffAlpha(input, { level });
    if (alpha.status !== "ok" || Math.abs(alpha.value - expected) > 1e-9)
      throw new Error(`alpha is ${JSON.stringify(alpha)}: expected ${expected}, as its naive twin gives`);
  }

  describe(`alpha of 200 × 6,200, ${level}, ${categories.length} categories`, () => {
    bench("from cells", () => void krippendorffAlpha(cells, { level }));
    bench("from cells, categories declared", () => void krippendorffAlpha(cells, { level, categories }));
    bench("from counts", () => void krippendorffAlpha({ counts, categories }, { level }));
    bench("naive coincidence matrix, from counts", () => void naiveAlpha(counts, delta));
  });
}
