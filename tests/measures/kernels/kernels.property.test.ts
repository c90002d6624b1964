import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellScorer } from "../../../src/measures/kernels/cell-scores.ts";
import { eachCrossTable } from "../../../src/measures/kernels/cross-tables.ts";
import { pairScores } from "../../../src/measures/kernels/index.ts";
import type { TileScorer } from "../../../src/measures/kernels/places.ts";
import { stanceMatrix } from "../../../src/measures/kernels/stance-matrix.ts";
import { stanceScorer } from "../../../src/measures/kernels/stance-scores.ts";
import { stepScorer } from "../../../src/measures/kernels/step-scores.ts";
import { packByWeight } from "../../../src/measures/kernels/weight-groups.ts";
import { cityBlock, voetenAgreement } from "../../../src/measures/index.ts";
import { measures, naiveScores, naiveShared, naiveTable, type Rows } from "./naive.ts";
import { packAll } from "./pack.ts";

const columnCounts = fc.oneof(fc.integer({ min: 0, max: 70 }), fc.constantFrom(224, 255, 480, 481, 600));

/** Rows over up to `most` levels, some of them all missing. */
const rowsOf = (most: number, least = 1) =>
  fc
    .record({
      levels: fc.uniqueArray(fc.constantFrom(-1, -0.75, -0.5, -0.25, 0, 0.3, 0.5, 1), {
        minLength: least,
        maxLength: most,
      }),
      columns: columnCounts,
      seeds: fc.array(fc.integer(), { maxLength: 7 }),
    })
    .map(({ levels, columns, seeds }) => ({
      levels: levels.toSorted((a, b) => a - b),
      rows: seeds.map((seed) =>
        Array.from({ length: columns }, (_, column) => {
          const draw = Math.abs(Math.imul(seed ^ (column * 0x9e3779b1), 0x85ebca6b)) >>> 8;
          return seed % 5 === 0 ? NaN : (levels[draw % (levels.length + 1)] ?? NaN);
        }),
      ),
    }));

const weightsOf = (columns: number, kinds: readonly number[]) =>
  Array.from({ length: columns }, (_, column) => kinds[column % kinds.length]!);

const near = (found: ArrayLike<number>, expected: readonly number[]) => {
  expect(found.length).toBe(expected.length);
  for (const [i, value] of expected.entries()) {
    if (Number.isNaN(value)) expect(found[i]).toBeNaN();
    else expect(Math.abs(found[i]! - value)).toBeLessThan(1e-9);
  }
};

/** What a scorer says about all pairs, row by row. */
function scoresOf(scorer: TileScorer, rows: Rows, count: number) {
  const pairs = (rows.length * (rows.length - 1)) / 2;
  const places = {
    shared: new Uint32Array(pairs),
    values: Array.from({ length: count }, () => new Float64Array(pairs)),
  };
  let at = 0;
  for (let a = 0; a < rows.length - 1; a++) {
    scorer(a, a + 1, rows.length, { ...places, at });
    at += rows.length - 1 - a;
  }
  return places;
}

const agrees = (scorer: TileScorer, rows: Rows, chosen: typeof measures, weights: readonly number[]) => {
  const { shared, values } = scoresOf(scorer, rows, chosen.length);
  expect(Array.from(shared)).toEqual(naiveShared(rows, weights));
  for (const [m, scores] of naiveScores(rows, chosen, weights).entries()) near(values[m]!, scores);
};

describe("kernels agree with measures called pair by pair, to 1e-9", () => {
  const kinds = fc.constantFrom([1], [2.5], [1, 2], [0.5, 0, 1, 2]);

  it("from cross tables, over 1 to 7 levels", () =>
    fc.assert(
      fc.property(rowsOf(7), kinds, ({ rows }, kind) => {
        const weights = weightsOf(rows[0]?.length ?? 0, kind);
        agrees(cellScorer(packByWeight(stanceMatrix(rows, { weights }))!, measures), rows, measures, weights);
      }),
    ));

  it("from counts of steps, over 3 to 7 levels", () =>
    fc.assert(
      fc.property(rowsOf(7, 3), kinds, ({ rows }, kind) => {
        const weights = weightsOf(rows[0]?.length ?? 0, kind);
        const scorer = stepScorer(packByWeight(stanceMatrix(rows, { weights }))!, [cityBlock, voetenAgreement]);
        if (scorer) agrees(scorer, rows, [cityBlock, voetenAgreement], weights);
      }),
    ));

  it("topic by topic, over any levels and any weights", () =>
    fc.assert(
      fc.property(rowsOf(8), fc.oneof(kinds, fc.constant([1, 2, 3, 4, 5, 0.1])), ({ rows }, kind) => {
        const weights = weightsOf(rows[0]?.length ?? 0, kind);
        agrees(stanceScorer(stanceMatrix(rows, { weights }), measures), rows, measures, weights);
      }),
    ));

  it("whichever is chosen, in any order of the measures", () =>
    fc.assert(
      fc.property(rowsOf(8), fc.shuffledSubarray([...measures]), ({ rows }, chosen) => {
        const { shared, scores } = pairScores(rows, { measures: chosen });
        const weights = weightsOf(rows[0]?.length ?? 0, [1]);
        expect(Array.from(shared)).toEqual(naiveShared(rows, weights));
        for (const [m, expected] of naiveScores(rows, chosen, weights).entries()) near(scores[m]!, expected);
      }),
    ));
});

describe("cross tables", () => {
  it("count every way in which two rows meet, of any number of matrices", () =>
    fc.assert(
      fc.property(rowsOf(7), ({ rows }) => {
        const half = (rows[0]?.length ?? 0) >> 1;
        const parts = [rows.map((row) => row.slice(0, half)), rows.map((row) => row.slice(half))];
        const packed = parts.map((part) => packAll(Float64Array.from(part.flat()), rows.length, part[0]?.length ?? 0)!);
        const seen: string[] = [];
        eachCrossTable(packed, (a, b, tables) => {
          seen.push(`${a} ${b}`);
          for (const [g, part] of parts.entries()) {
            const levels = Array.from(packed[g]!.levels);
            expect(Array.from(tables[g]!)).toEqual(naiveTable(part[a]!, part[b]!, levels));
          }
        });
        const pairs = rows.flatMap((_, a) => rows.map((__, b) => [a, b] as const));
        expect(seen).toEqual(pairs.filter(([a, b]) => a <= b).map(([a, b]) => `${a} ${b}`));
      }),
    ));
});
