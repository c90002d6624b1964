import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cityBlock,
  directional,
  euclidean,
  exactMatch,
  hybrid,
  signorinoRitterS,
  squaredS,
} from "../../src/measures/index.ts";

const stance = fc.oneof(fc.constantFrom(-1, -0.5, 0, 0.5, 1), fc.double({ min: -1, max: 1, noNaN: true }));
const answer = fc.oneof({ weight: 4, arbitrary: stance }, { weight: 1, arbitrary: fc.constant(NaN) });
const rows = fc.array(fc.tuple(answer, answer, fc.double({ min: 0.01, max: 10, noNaN: true })), {
  minLength: 1,
  maxLength: 12,
});
const split = (table: [number, number, number][]) => ({
  x: table.map(([x]) => x),
  y: table.map(([, y]) => y),
  weights: table.map(([, , weight]) => weight),
});
const near = (a: number | undefined, b: number | undefined) => {
  if (a === undefined || b === undefined) expect(a).toBe(b);
  else expect(a).toBeCloseTo(b, 7);
};

describe.each(
  [cityBlock, euclidean, signorinoRitterS, squaredS, directional, hybrid, exactMatch].map(
    (measure) => [measure.id, measure] as const,
  ),
)("%s", (_, measure) => {
  const holds = (property: (table: [number, number, number][]) => void) => fc.assert(fc.property(rows, property));

  it("is symmetric", () =>
    holds((table) => {
      const { x, y, weights } = split(table);
      near(measure(x, y, { weights }), measure(y, x, { weights }));
    }));

  it("stays in its range", () =>
    holds((table) => {
      const { x, y, weights } = split(table);
      const score = measure(x, y, { weights });
      if (score === undefined) return;
      expect(score).toBeGreaterThanOrEqual(measure.range.low - 1e-12);
      expect(score).toBeLessThanOrEqual(measure.range.high + 1e-12);
    }));

  it("does not depend on the order of topics, on doubling them all, on scaling all weights, or on missing topics being listed", () =>
    holds((table) => {
      const { x, y, weights } = split(table);
      const score = measure(x, y, { weights });
      const turned = split(table.toReversed());
      near(measure(turned.x, turned.y, { weights: turned.weights }), score);
      near(measure([...x, ...x], [...y, ...y], { weights: [...weights, ...weights] }), score);
      near(measure(x, y, { weights: weights.map((weight) => weight * 3) }), score);
      near(measure([...x, NaN], [...y, 1], { weights: [...weights, 5] }), score);
    }));

  it("changes nothing with weights of 1, and nothing with another scale for the same answers", () =>
    holds((table) => {
      const { x, y } = split(table);
      near(measure(x, y, { weights: x.map(() => 1) }), measure(x, y));
      const percent = (answers: number[]) => answers.map((one) => 50 + 50 * one);
      if (measure !== exactMatch)
        near(measure(percent(x), percent(y), { scale: { low: 0, high: 100 } }), measure(x, y));
    }));

  it("adds up: shares times parts give the total", () =>
    holds((table) => {
      const known = table.filter(([x, y]) => !Number.isNaN(x) && !Number.isNaN(y));
      if (known.length === 0) return;
      const { x, y, weights } = split(known);
      const total = weights.reduce((a, b) => a + b);
      const terms = x.map((one, i) => measure.term(one, y[i]!));
      const mean = terms.reduce((sum, term, i) => sum + (weights[i]! * term) / total, 0);
      const parts = terms.reduce((sum, term, i) => sum + (weights[i]! / total) * measure.part(term, mean), 0);
      near(parts, measure(x, y, { weights }));
    }));

  it("has the linear form that it says it has", () =>
    fc.assert(
      fc.property(stance, stance, (x, y) => {
        const { constant = 0, distance = 0, square = 0, product = 0, match = 0 } = measure.linear!;
        const sum = constant + distance * Math.abs(x - y) + square * (x - y) ** 2 + product * x * y;
        expect(sum + match * Number(x === y)).toBeCloseTo(measure.term(x, y), 12);
      }),
    ));

  it("knows the extremes of an unknown stance: no stance on a fine grid goes beyond them, and some reach them", () =>
    fc.assert(
      fc.property(stance, (known) => {
        const grid = [known, ...Array.from({ length: 201 }, (__, i) => -1 + i / 100)];
        const terms = grid.map((other) => measure.term(known, other));
        if (measure !== exactMatch) expect(Math.min(...terms)).toBeCloseTo(measure.lowest(known), 12);
        else expect(measure.lowest(known)).toBe(0);
        expect(Math.max(...terms)).toBeCloseTo(measure.highest(known), 12);
        expect(measure.lowest(NaN)).toBeLessThanOrEqual(measure.lowest(known));
        expect(measure.highest(NaN)).toBeGreaterThanOrEqual(measure.highest(known));
      }),
    ));
});

describe("identity", () => {
  it("city-block, Euclidean and exact match give 1 to equal stances; directional and hybrid only to extreme ones", () =>
    fc.assert(
      fc.property(fc.array(stance, { minLength: 1 }), (x) => {
        for (const measure of [cityBlock, euclidean, exactMatch]) expect(measure(x, x)).toBe(1);
        const strength = x.reduce((sum, one) => sum + one * one, 0) / x.length;
        expect(directional(x, x)).toBeCloseTo(strength, 12);
        expect(hybrid(x, x)).toBeCloseTo((1 + strength) / 2, 12);
      }),
    ));
});
