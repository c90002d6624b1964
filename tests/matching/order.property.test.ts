import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { descendingOrder } from "../../src/matching/order.ts";
import { commonFactor } from "../../src/matching/whole-numbers.ts";

const key = fc
  .oneof(
    fc.integer({ min: -300, max: 300 }),
    fc.double({ noNaN: true }),
    fc.constantFrom(-Infinity, Infinity, 2 ** 40, Number.MIN_VALUE),
  )
  .map((one) => one + 0);

describe("descendingOrder", () => {
  it("is a stable sort from the greatest key to the least", () =>
    fc.assert(
      fc.property(fc.array(key), (keys) => {
        const expected = [...keys.keys()].sort((a, b) => (keys[a] === keys[b] ? a - b : keys[b]! > keys[a]! ? 1 : -1));
        expect(Array.from(descendingOrder(Float64Array.from(keys)))).toEqual(expected);
      }),
      { numRuns: 500 },
    ));

  it("reads its own part of a longer buffer", () => {
    expect(Array.from(descendingOrder(Float64Array.of(9, 1, 3, 2).subarray(1)))).toEqual([1, 2, 0]);
  });
});

describe("commonFactor", () => {
  it("makes whole numbers of steps and of decimals, and of nothing else", () => {
    expect(commonFactor([Float64Array.of(0.25, 1), Float64Array.of(1 / 3)])).toBe(12);
    expect(commonFactor([Float64Array.of(1 - 1 / 6, 1 - 2 / 6)])).toBe(6);
    expect(commonFactor([Float64Array.of(0.54234, 4.131231)])).toBe(1e6);
    expect(commonFactor([Float64Array.of(Math.PI)])).toBeUndefined();
    expect(commonFactor([])).toBe(1);
    expect(commonFactor([Float64Array.of(1e-13, 1)])).toBeUndefined();
    expect(commonFactor([Float64Array.of(1)], [Float64Array.of(1e-17, 0.5)])).toBe(2);
  });

  it("finds the denominator of any small fractions", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 12 }))),
        (fractions) => {
          const numbers = Float64Array.from(fractions, ([top, bottom]) => top / bottom);
          const factor = commonFactor([numbers])!;
          for (const number of numbers) expect(number * factor).toBeCloseTo(Math.round(number * factor), 9);
        },
      ),
    ));
});
