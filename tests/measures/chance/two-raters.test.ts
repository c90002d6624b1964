import { describe, expect, it } from "vitest";
import {
  brennanPrediger,
  cohenKappa,
  gwetAC1,
  pairwiseAlpha,
  rawAgreement,
  scottPi,
  withOptions,
} from "../../../src/measures/index.ts";
import { defined, valueOf } from "./defined.ts";
import { off } from "./off.ts";

const ofTwo = [cohenKappa, scottPi, pairwiseAlpha, brennanPrediger, gwetAC1, rawAgreement];

describe.each(ofTwo.map((measure) => [measure.id, measure] as const))("%s", (id, measure) => {
  const basis = { coefficient: id, raters: 2 };

  it("is undefined for no units and for no shared units", () => {
    const nothing = { ...basis, units: 0, status: "undefined", reason: "no-overlap" };
    expect(measure([], [])).toEqual({ ...nothing, categories: 0 });
    expect(measure([1, NaN], [null, 2])).toEqual({ ...nothing, categories: 2 });
    expect(measure.ofTable([])).toEqual({ ...nothing, categories: 0 });
    expect(
      measure.ofTable([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual({ ...nothing, categories: 2 });
    expect(
      measure.evaluate({ x: new Float64Array(3), y: new Float64Array(3), weights: new Float64Array(3), count: 0 }),
    ).toBe(undefined);
  });

  it("has a value but no standard error for a single unit", () => {
    const found = defined(measure([1], [2]));
    expect(found).toMatchObject({ units: 1, categories: 2 });
    expect(found).not.toHaveProperty("standardError");
    expect(found).not.toHaveProperty("interval");
  });

  it("refuses unequal lengths, values that are no category, and options that do not fit", () => {
    expect(() => measure([1, 2], [1])).toThrow(off("invalid-option", /x has 2 answers, y 1/));
    expect(() => measure([1, 2], [1, 9], { categories: [1, 2] })).toThrow(
      off("invalid-data", /coder 1 on unit 1 is 9/),
    );
    expect(() => measure([1, 2], [1, 2], { confidence: 1 })).toThrow(off("invalid-option", /confidence is 1/));
    expect(() => measure([1, 2], [1, 2], { weights: "cubic" as "linear" })).toThrow(off("invalid-option", /"cubic"/));
    expect(() => measure([1, 2], [1, 2], { quantiles: "z" as "t" })).toThrow(off("invalid-option", /quantiles is "z"/));
    expect(() => measure.ofTable([[1, 2], [3]])).toThrow(off("invalid-option", /rows of 2, 1 counts/));
    expect(() =>
      measure.ofTable([
        [1, -2],
        [3, 4],
      ]),
    ).toThrow(off("invalid-option", /row 0, column 1 is -2/));
    expect(() => measure.ofTable([[1]], { categories: [1, 2] })).toThrow(off("invalid-option", /expected 2 rows of 2/));
  });

  it("refuses, as a measure, a stance that is no category, and says what to do", () => {
    const shared = { x: Float64Array.of(0.5), y: Float64Array.of(1), weights: Float64Array.of(1), count: 1 };
    expect(() => measure.evaluate(shared)).toThrow(
      off("invalid-option", /stance 0.5 is none of .*-1, 0, 1.*withOptions/),
    );
    expect(withOptions(measure, { categories: [0.5 + 1e-12, 1] }).evaluate(shared)).toBeTypeOf("number");
  });

  it("knows words by their declared order only", () => {
    const [x, y] = [
      ["low", "mid", "high"],
      ["low", "high", "high"],
    ];
    expect(() => measure(x, y, { weights: "linear" })).toThrow(off("invalid-option", /declared categories/));
    expect(() => measure(x, y, { weights: { disagreement: [0, 1, 2] } })).toThrow(off("invalid-option", /by distance/));
    const declared = measure(x, y, { weights: "linear", categories: ["low", "mid", "high"] });
    expect(valueOf(declared)).toBeCloseTo(valueOf(measure([1, 2, 3], [1, 3, 3], { weights: "linear" })), 12);
  });
});

describe("one and the same category throughout", () => {
  it("is 0/0 where chance is drawn from the shares, or where there is no other category", () => {
    for (const measure of [cohenKappa, scottPi, pairwiseAlpha]) {
      const found = measure([2, 2, 2], [2, 2, 2], { categories: [1, 2, 3] });
      expect(found).toMatchObject({ status: "undefined", reason: "no-variation", units: 3, categories: 3 });
    }
    for (const measure of [brennanPrediger, gwetAC1])
      expect(measure([2, 2], [2, 2])).toMatchObject({ status: "undefined", reason: "no-variation" });
  });

  it("is full agreement where chance is drawn from the categories there are", () => {
    for (const measure of [brennanPrediger, gwetAC1])
      expect(valueOf(measure([2, 2, 2], [2, 2, 2], { categories: [1, 2, 3] }))).toBe(1);
  });
});
