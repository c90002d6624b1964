import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  brennanPrediger,
  cohenKappa,
  cohenKappaLinear,
  cohenKappaQuadratic,
  gwetAC1,
  gwetAC2,
  pairwiseAlpha,
  rawAgreement,
  scottPi,
  withOptions,
  type SharedTopics,
} from "../../../src/measures/index.ts";
import { defined } from "./defined.ts";

const stance = fc.constantFrom(-1, 0, 1);
const topics = fc.array(fc.tuple(stance, stance, fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 12 });
const sharedOf = (rows: readonly (readonly [number, number, number])[], spare = 0): SharedTopics => {
  const column = (place: 0 | 1 | 2) =>
    Float64Array.from([...rows.map((row) => row[place]), ...Array<number>(spare).fill(NaN)]);
  return { x: column(0), y: column(1), weights: column(2), count: rows.length };
};

describe.each(
  [
    cohenKappa,
    cohenKappaLinear,
    cohenKappaQuadratic,
    scottPi,
    brennanPrediger,
    gwetAC1,
    gwetAC2,
    pairwiseAlpha,
    rawAgreement,
    withOptions(cohenKappa, { weights: (a, b) => (a === b ? 1 : Number(a !== 0 && b !== 0) / 4), id: "own" }),
  ].map((measure) => [measure.id, measure] as const),
)("%s as a measure", (_, measure) => {
  const holds = (property: (rows: [number, number, number][]) => void) => fc.assert(fc.property(topics, property));

  it("gives what the call gives over the declared categories, undefined where that is", () =>
    holds((rows) => {
      const shared = sharedOf(rows.map(([x, y]) => [x, y, 1] as const));
      const called = measure(shared.x, shared.y, { categories: [-1, 0, 1] });
      const value = measure.evaluate(shared);
      if (called.status === "ok") expect(value).toBeCloseTo(called.value, 12);
      else expect(value).toBeUndefined();
    }));

  it("counts a topic by its weight: 2 is the same topic twice, but for the small-sample term of α", () =>
    holds((rows) => {
      const value = measure.evaluate(sharedOf(rows));
      const repeated = rows.flatMap(([x, y, weight]) => Array.from({ length: weight }, () => [x, y, 1] as const));
      if (value === undefined) return void expect(measure.evaluate(sharedOf(repeated))).toBeUndefined();
      if (measure !== pairwiseAlpha) expect(value).toBeCloseTo(measure.evaluate(sharedOf(repeated))!, 12);
      const scaled = rows.map(([x, y, weight]) => [x, y, weight / 7] as const);
      expect(measure.evaluate(sharedOf(scaled))).toBeCloseTo(value, 12);
    }));

  it("gives the same from a table counted elsewhere", () =>
    holds((rows) => {
      const cells = new Float64Array(9);
      for (const [x, y, weight] of rows) cells[3 * measure.stances.indexOf(x) + measure.stances.indexOf(y)]! += weight;
      expect(measure.evaluateCells(cells, rows.length)).toBe(measure.evaluate(sharedOf(rows)));
      expect(measure.evaluateCells(new Float64Array(9), 0)).toBeUndefined();
    }));

  it("writes contributions that sum to the value, and writes nothing beyond the shared topics", () =>
    holds((rows) => {
      const contributions = new Float64Array(rows.length + 2).fill(9);
      const value = measure.evaluate(sharedOf(rows, 2), contributions);
      expect(Array.from(contributions.slice(rows.length))).toEqual([9, 9]);
      if (value === undefined) return;
      expect(contributions.slice(0, rows.length).reduce((sum, part) => sum + part, 0)).toBeCloseTo(value, 12);
    }));

  it("does not depend on earlier calls", () =>
    fc.assert(
      fc.property(topics, topics, (rows, before) => {
        const alone = measure.evaluate(sharedOf(rows));
        measure.evaluate(sharedOf(before));
        expect(measure.evaluate(sharedOf(rows))).toBe(alone);
      }),
    ));

  it("stays in its range", () =>
    holds((rows) => {
      const value = measure.evaluate(sharedOf(rows)) ?? measure.range.low;
      expect(value).toBeGreaterThanOrEqual(measure.range.low - 1e-12);
      expect(value).toBeLessThanOrEqual(measure.range.high);
    }));
});

describe("categories bound to a measure", () => {
  it("are those of its stances and those of its calls", () =>
    fc.assert(
      fc.property(topics, (rows) => {
        const halves = withOptions(gwetAC2, { categories: [-0.5, 0, 0.5, 1] });
        const shared = sharedOf(rows.map(([x, y]) => [x / 2, y / 2, 1] as const));
        const value = halves.evaluate(shared);
        expect(defined(halves(shared.x, shared.y)).value).toBeCloseTo(value!, 12);
        expect(defined(halves(shared.x, shared.y)).categories).toBe(4);
      }),
    ));
});
