import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameSign } from "../../../src/measures/pairwise/same-sign.ts";
import { signorinoRitterS } from "../../../src/measures/pairwise/signorino-ritter-s.ts";
import { squaredS } from "../../../src/measures/pairwise/squared-s.ts";
import { voetenAgreement } from "../../../src/measures/pairwise/voeten-agreement.ts";
import { anyWeight, columns, sum, tablesOf, type Row } from "./vectors.ts";

const rows = tablesOf(anyWeight, 1);
const stance = fc.oneof(fc.constantFrom(-1, -0.5, 0, 0.5, 1), fc.double({ min: -1, max: 1, noNaN: true }));
const holds = (property: (table: Row[]) => void) => fc.assert(fc.property(rows, property));

describe.each([signorinoRitterS, squaredS, sameSign, voetenAgreement].map((measure) => [measure.id, measure] as const))(
  "%s",
  (_, measure) => {
    it("is symmetric, and its highest for a side with itself", () =>
      holds((table) => {
        const { x, y, weights } = columns(table);
        expect(measure(x, y, { weights })).toBe(measure(y, x, { weights }));
        expect(measure(x, x, { weights })).toBe(measure.range.high);
      }));

    it("stays in its range", () =>
      holds((table) => {
        const { x, y, weights } = columns(table);
        const score = measure(x, y, { weights })!;
        expect(score).toBeGreaterThanOrEqual(measure.range.low - 1e-12);
        expect(score).toBeLessThanOrEqual(measure.range.high + 1e-12);
      }));

    it("does not depend on the order of topics, on doubling them all, on scaling all weights, or on the scale's units", () =>
      holds((table) => {
        const { x, y, weights } = columns(table);
        const score = measure(x, y, { weights })!;
        const turned = columns(table.toReversed());
        const scale = { low: -3, high: 13 };
        const moved = (stances: number[]) => stances.map((one) => 5 + 8 * one);
        expect(measure(turned.x, turned.y, { weights: turned.weights })).toBeCloseTo(score, 10);
        expect(measure([...x, ...x], [...y, ...y], { weights: [...weights, ...weights] })).toBeCloseTo(score, 10);
        expect(measure(x, y, { weights: weights.map((weight) => weight * 3) })).toBeCloseTo(score, 10);
        expect(measure(moved(x), moved(y), { weights, scale })).toBeCloseTo(score, 10);
      }));

    it("changes nothing with weights of 1", () =>
      holds((table) => {
        const { x, y } = columns(table);
        expect(measure(x, y, { weights: x.map(() => 1) })).toBe(measure(x, y));
      }));

    it("adds up: shares times parts give the total", () =>
      holds((table) => {
        const { x, y, weights } = columns(table);
        const total = sum(weights);
        const terms = x.map((one, t) => measure.term(one, y[t]!));
        const mean = sum(terms.map((term, t) => (weights[t]! * term) / total));
        const parts = sum(terms.map((term, t) => (weights[t]! / total) * measure.part(term, mean)));
        expect(parts).toBeCloseTo(measure(x, y, { weights })!, 10);
      }));

    it("knows the extremes of an unknown stance: a fine grid reaches them and nothing on it goes beyond", () =>
      fc.assert(
        fc.property(stance, (known) => {
          const grid = [known, ...Array.from({ length: 201 }, (__, i) => (i - 100) / 100)];
          const terms = grid.map((other) => measure.term(known, other));
          expect(Math.min(...terms)).toBeCloseTo(measure.lowest(known), 12);
          expect(Math.max(...terms)).toBeCloseTo(measure.highest(known), 12);
          expect(measure.lowest(NaN)).toBe(measure.range.low);
          expect(measure.highest(NaN)).toBe(measure.range.high);
        }),
      ));
  },
);
