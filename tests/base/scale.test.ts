import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stanceFrom } from "../../src/base/scale.ts";
import { cityBlock, pairScores, sameSign, voetenAgreement } from "../../src/measures/index.ts";

const decimal = fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10);

describe("stanceFrom", () => {
  it("puts the ends and the middle of a scale exactly where they belong, whatever the rounding", () =>
    fc.assert(
      fc.property(decimal, fc.integer({ min: 1, max: 500 }), (low, steps) => {
        const high = (Math.round(low * 10) + 2 * steps) / 10;
        const middle = (Math.round(low * 10) + steps) / 10;
        expect([low, middle, high].map(stanceFrom({ low, high }))).toEqual([-1, 0, 1]);
      }),
    ));

  it("keeps the smallest stance there is on a scale around 0", () => {
    expect(stanceFrom({ low: -1, high: 1 })(5e-324)).toBe(5e-324);
  });

  it("takes the widest scale there is", () => {
    const scale = { low: -1e308, high: 1e308 };
    expect(cityBlock([1e308, -1e308], [-1e308, -1e308], { scale })).toBe(0.5);
  });

  it("lets measures that go by sign see the neutral point of a decimal scale", () => {
    const scale = { low: 0.1, high: 0.7 };
    expect(sameSign([0.4], [0.7], { scale })).toBe(0);
    expect(voetenAgreement([0.4], [0.7], { scale })).toBe(0.5);
    expect(pairScores([[0.4], [0.7]], { scale, measures: ["voeten"] }).scores[0]).toEqual(Float64Array.of(0.5));
  });
});
