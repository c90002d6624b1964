import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementMatrix, compare, scoreStatuses } from "../../src/compare/index.ts";
import { cityBlock, directional, euclidean, exactMatch, hybrid, type MeanMeasure } from "../../src/measures/index.ts";
import { grid, grids } from "./fixtures.ts";

const measures = [cityBlock, euclidean, directional, hybrid, exactMatch];
const numbers = (row: readonly (number | null)[]) => row.map((stance) => stance ?? NaN);

/** The naive twin of the bounds: every subset of the open topics, filled with every corner and every matching value. */
function bruteBounds(
  x: readonly (number | null)[],
  y: readonly (number | null)[],
  weights: number[],
  measure: MeanMeasure,
) {
  let low = Infinity;
  let high = -Infinity;
  const fill = (topic: number, left: number[], right: number[]): void => {
    if (topic === x.length) {
      const score = measure(left, right, { weights });
      if (score !== undefined) [low, high] = [Math.min(low, score), Math.max(high, score)];
      return;
    }
    const [a, b] = [x[topic]!, y[topic]!];
    const guesses = [-1, 0, 1, NaN];
    for (const one of a === null ? [...guesses, ...(b === null ? [] : [b])] : [a]) {
      for (const other of b === null ? [...guesses, ...(a === null ? [] : [a])] : [b])
        fill(topic + 1, [...left, one], [...right, other]);
    }
  };
  fill(0, [], []);
  return { low, high };
}

describe.each(measures.map((measure) => [measure.id, measure] as const))("compare by %s", (_, measure) => {
  it("equals the measure on the two rows, adds up by topic, and lies within its bounds", () =>
    fc.assert(
      fc.property(grids, ([rows, weights]) => {
        const score = compare(grid(rows, weights), "p0", "p1", { measure });
        const expected = measure(numbers(rows[0]!), numbers(rows[1]!), { weights });
        expect(score.status === "ok").toBe(expected !== undefined);
        if (score.status !== "ok") return;
        expect(score.value).toBeCloseTo(expected!, 12);
        expect(score.byTopic.reduce((sum, topic) => sum + topic.contribution, 0)).toBeCloseTo(score.value, 7);
        expect(score.byTopic.reduce((sum, topic) => sum + topic.weight, 0)).toBeCloseTo(1, 12);
        expect(score.bounds.low).toBeLessThanOrEqual(score.value);
        expect(score.bounds.high).toBeGreaterThanOrEqual(score.value);
      }),
    ));

  it("has the bounds that trying everything finds", () =>
    fc.assert(
      fc.property(grids, ([rows, weights]) => {
        const [x, y] = [rows[0]!.slice(0, 4), rows[1]!.slice(0, 4)];
        const used = weights.slice(0, 4);
        const { bounds } = compare(grid([x, y], used), "p0", "p1", { measure });
        const brute = bruteBounds(x, y, used, measure);
        expect(bounds.low).toBeCloseTo(brute.low, 7);
        expect(bounds.high).toBeCloseTo(brute.high, 7);
      }),
      { numRuns: 60 },
    ));

  it("never gets narrower bounds from an unknown cell", () =>
    fc.assert(
      fc.property(grids, fc.nat(), fc.nat(1), ([rows, weights], place, side) => {
        const before = compare(grid(rows, weights), "p0", "p1", { measure }).bounds;
        const column = place % rows[0]!.length;
        const fewer = rows.map((row, r) => (r === side ? row.with(column, null) : row));
        const after = compare(grid(fewer, weights), "p0", "p1", { measure }).bounds;
        expect(after.low).toBeLessThanOrEqual(before.low + 1e-9);
        expect(after.high).toBeGreaterThanOrEqual(before.high - 1e-9);
      }),
    ));

  it("gives the matrix the same numbers as each pair, symmetric, whatever the order of parties", () =>
    fc.assert(
      fc.property(grids, ([rows, weights]) => {
        const study = grid(rows, weights);
        const matrix = agreementMatrix(study, { measure });
        const turned = agreementMatrix({ ...study, parties: study.parties.toReversed() }, { measure });
        const size = rows.length;
        for (let a = 0; a < size; a++) {
          for (let b = 0; b < size; b++) {
            const place = a * size + b;
            const score = compare(study, `p${a}`, `p${b}`, { measure });
            expect(scoreStatuses[matrix.status[place]!]).toBe(score.status);
            expect(matrix.values[place]).toBe(score.status === "ok" ? score.value : NaN);
            expect({ low: matrix.low[place], high: matrix.high[place] }).toEqual(score.bounds);
            expect(matrix.shared[place]).toBe(score.shared);
            expect(matrix.coverage[place]).toBe(score.coverage);
            const mirrored = turned.values[size * size - 1 - place]!;
            if (score.status === "ok") expect(mirrored).toBeCloseTo(score.value, 12);
            else expect(mirrored).toBeNaN();
          }
        }
      }),
      { numRuns: 40 },
    ));
});
