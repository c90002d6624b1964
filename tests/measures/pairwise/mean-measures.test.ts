import { describe, expect, it } from "vitest";
import { cityBlock } from "../../../src/measures/pairwise/city-block.ts";
import { sameSign } from "../../../src/measures/pairwise/same-sign.ts";
import { signorinoRitterS } from "../../../src/measures/pairwise/signorino-ritter-s.ts";
import { squaredS } from "../../../src/measures/pairwise/squared-s.ts";
import { voetenAgreement } from "../../../src/measures/pairwise/voeten-agreement.ts";

const measures = [signorinoRitterS, squaredS, sameSign, voetenAgreement];

describe.each(measures.map((measure) => [measure.id, measure] as const))("%s", (_, measure) => {
  it("is undefined, never a number, when there is nothing to compare", () => {
    expect(measure([], [])).toBeUndefined();
    expect(measure([1, NaN], [NaN, 1])).toBeUndefined();
    expect(measure([1], [1], { weights: [0] })).toBeUndefined();
  });

  it("reaches both ends of its range, on one topic as on many", () => {
    for (const x of [[1], [1, -1, 1]]) {
      expect(measure(x, x)).toBe(measure.range.high);
      expect(
        measure(
          x,
          x.map((stance) => -stance),
        ),
      ).toBe(measure.range.low);
    }
  });

  it("names what is wrong with its input", () => {
    expect(() => measure([0, 1.5], [0, 0])).toThrow("x[1] is 1.5: expected a number from -1 to 1");
    expect(() => measure([1], [1, 0])).toThrow("expected equal lengths");
    expect(() => measure([1], [1], { weights: [NaN] })).toThrow("weights[0] is NaN");
  });
});

describe("sides", () => {
  it("are those of the declared scale, with its middle as a side of its own", () => {
    const scale = { low: 1, high: 5 };
    expect(sameSign([5, 3, 3, 2], [4, 3, 4, 4], { scale })).toBe(0.5);
    expect(voetenAgreement([5, 3, 3, 2], [4, 3, 4, 4], { scale })).toBe(0.625);
  });

  it("are the same for 0 and −0", () => {
    expect(sameSign([0], [-0])).toBe(1);
    expect(voetenAgreement([0], [-0])).toBe(1);
  });

  it("count by weight", () => {
    expect(sameSign([1, 1], [0.1, -1], { weights: [3, 1] })).toBe(0.75);
    expect(voetenAgreement([1, 1], [0, -1], { weights: [3, 1] })).toBe(0.375);
  });
});

describe("S", () => {
  it("is city-block agreement on [−1, 1]; its squared form forgives small gaps and not large ones", () => {
    const x = [1, 0.5, -1, 0];
    const y = [0.5, 0.5, 1, -0.25];
    expect(signorinoRitterS(x, y)).toBeCloseTo(2 * cityBlock(x, y)! - 1, 14);
    expect(squaredS([1], [0.5])).toBe(0.875);
    expect(signorinoRitterS([1], [0.5])).toBe(0.5);
  });
});
