import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  brennanPrediger,
  cohenKappa,
  crossTable,
  gwetAC1,
  pairwiseAlpha,
  rawAgreement,
  scottPi,
  withOptions,
  type Coefficient,
} from "../../../src/measures/index.ts";
import { defined } from "./defined.ts";
import { naive, type Weight } from "./naive.ts";

const categories = [1, 2, 3, 5];
const weights: Record<string, Weight> = {
  identity: (a, b) => (a === b ? 1 : 0),
  linear: (a, b) => 1 - Math.abs(a - b) / 4,
  quadratic: (a, b) => 1 - (a - b) ** 2 / 16,
};
const schemes = ["identity", "linear", "quadratic"] as const;
const measures = [rawAgreement, cohenKappa, scottPi, brennanPrediger, gwetAC1, pairwiseAlpha];

const answer = fc.constantFrom(...categories);
const sample = fc.array(fc.tuple(answer, answer), { minLength: 1, maxLength: 14 });
const columnsOf = <T>(pairs: readonly (readonly [T, T])[]) => [pairs.map(([x]) => x), pairs.map(([, y]) => y)] as const;
const near = (a: Coefficient, b: Coefficient) => {
  expect(a.status).toBe(b.status);
  if (a.status === "ok") expect(a.value).toBeCloseTo(defined(b).value, 9);
};

describe.each(measures.map((measure) => [measure.id, measure] as const))("%s", (id, measure) => {
  const holds = (property: (pairs: [number, number][], scheme: (typeof schemes)[number]) => void) =>
    fc.assert(fc.property(sample, fc.constantFrom(...schemes), property));

  it("is what the definition gives over all ordered pairs", () =>
    holds((pairs, scheme) => {
      const found = measure(...columnsOf(pairs), { categories, weights: scheme });
      const expected = naive[id]!(pairs, weights[scheme]!, categories);
      if (found.status === "ok") expect(found.value).toBeCloseTo(expected, 9);
      else expect(expected).toBeNaN();
    }));

  it("is symmetric, and does not depend on the order of units or on missing units being listed", () =>
    holds((pairs, scheme) => {
      const options = { categories, weights: scheme };
      const [x, y] = columnsOf(pairs);
      const found = measure(x, y, options);
      near(measure(y, x, options), found);
      near(measure(...columnsOf(pairs.toReversed()), options), found);
      near(measure([...x, null, 1, NaN], [...y, 2, undefined, NaN], options), found);
      near(measure.ofTable(crossTable(x, y, { categories }), { weights: scheme }), found);
    }));

  it("is 1 for equal answers, unless undefined", () =>
    holds((pairs, scheme) => {
      const [x] = columnsOf(pairs);
      const found = measure(x, x, { categories, weights: scheme });
      if (found.status === "ok") expect(found.value).toBe(1);
      else expect(new Set(x).size).toBe(1);
    }));

  it("stays in its range, and its interval holds it", () =>
    holds((pairs, scheme) => {
      const { range } = withOptions(measure, { weights: scheme, categories });
      const found = measure(...columnsOf(pairs), { categories, weights: scheme });
      if (found.status === "undefined") return;
      expect(found.value).toBeGreaterThanOrEqual(range.low - 1e-12);
      expect(found.value).toBeLessThanOrEqual(range.high);
      if (found.interval === undefined) return void expect(pairs.length).toBe(1);
      expect(found.interval.low).toBeLessThanOrEqual(found.value);
      expect(found.interval.high).toBeGreaterThanOrEqual(found.value);
    }));

  it("does not care what the categories are called where agreement is all or nothing", () =>
    holds((pairs) => {
      const names = new Map<number, string>([
        [1, "x5"],
        [2, "a"],
        [3, ""],
        [5, "5"],
      ]);
      const [x, y] = columnsOf(pairs).map((column) => column.map((one) => names.get(one)!));
      const renamed = measure(x!, y!, { categories: ["a", "5", "x5", ""], weights: "identity" });
      near(renamed, measure(...columnsOf(pairs), { categories, weights: "identity" }));
    }));

  it("does not change when all units are doubled, but for the small-sample term of α", () =>
    holds((pairs, scheme) => {
      const options = { categories, weights: scheme };
      const [once, twice] = [pairs, [...pairs, ...pairs]].map((some) => measure(...columnsOf(some), options));
      if (measure !== pairwiseAlpha || once!.status === "undefined") return near(twice!, once!);
      const n = pairs.length;
      const shrink = (1 - 1 / (4 * n)) / (1 - 1 / (2 * n));
      expect(1 - defined(twice!).value).toBeCloseTo((1 - once!.value) * shrink, 9);
    }));

  it("has the standard error of the delta method, found by moving each count a little", () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 9, maxLength: 9 }), (counts) => {
        const rows = (cells: number[]) => [cells.slice(0, 3), cells.slice(3, 6), cells.slice(6)];
        const options = { weights: "linear" } as const;
        const found = measure.ofTable(rows(counts), options);
        if (found.status === "undefined" || found.standardError === undefined || found.expectedAgreement > 0.98) return;
        // the standard error of α is that of π
        const moved = measure === pairwiseAlpha ? scottPi : measure;
        const slope = (cell: number) => {
          const [up, down] = [1e-4, -1e-4].map((by) =>
            defined(moved.ofTable(rows(counts.map((count, at) => (at === cell ? count + by : count))), options)),
          );
          return (up!.value - down!.value) / 2e-4;
        };
        const variance = counts.reduce((sum, count, cell) => sum + (count === 0 ? 0 : count * slope(cell) ** 2), 0);
        expect(found.standardError).toBeCloseTo(Math.sqrt(variance), 5);
      }),
    ));
});
