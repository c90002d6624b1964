import { describe, expect, it } from "vitest";
import {
  cityBlock,
  directional,
  euclidean,
  exactMatch,
  hybrid,
  measureNamed,
  measureNames,
} from "../../src/measures/index.ts";

const measures = [cityBlock, euclidean, directional, hybrid, exactMatch];

describe.each(measures.map((measure) => [measure.id, measure] as const))("%s", (_, measure) => {
  it("is undefined, never a number, when there is nothing to compare", () => {
    expect(measure([], [])).toBeUndefined();
    expect(measure([NaN], [1])).toBeUndefined();
    expect(measure([1, NaN], [NaN, 1])).toBeUndefined();
    expect(measure([1], [1], { weights: [0] })).toBeUndefined();
  });

  it("reaches both ends of its range", () => {
    expect(measure([1, -1], [1, -1])).toBe(measure.range.high);
    expect(measure([1, -1], [-1, 1])).toBe(measure.range.low);
  });

  it("names the value and the place of a stance off the scale", () => {
    expect(() => measure([0, 1.5], [0, 0])).toThrow("x[1] is 1.5: expected a number from -1 to 1");
    expect(() => measure([0, 0], [-3, 0])).toThrow("y[0] is -3");
    expect(() => measure([0, "1" as unknown as number], [0, 0])).toThrow("x[1] is 1");
    expect(() => measure([null as unknown as number], [0])).toThrow("x[0] is null");
  });

  it("names unequal lengths, bad weights and empty scales", () => {
    expect(() => measure([1], [1, 0])).toThrow("x has 1 topics, y 2: expected equal lengths");
    expect(() => measure([1], [1], { weights: [1, 2] })).toThrow("weights 2");
    expect(() => measure([1], [1], { weights: [-1] })).toThrow("weights[0] is -1: expected a finite number ≥ 0");
    expect(() => measure([1], [1], { weights: [NaN] })).toThrow("weights[0] is NaN");
    expect(() => measure([1], [1], { scale: { low: 1, high: 1 } })).toThrow("scale is 1 to 1: expected low < high");
  });

  it("leaves the vectors as they were", () => {
    const x = [1, NaN, 0.5];
    measure(x, [0, 0, 0], { scale: { low: -2, high: 2 } });
    expect(x).toEqual([1, NaN, 0.5]);
  });

  it("is found by its name", () => {
    expect(measureNamed(measure.id)).toBe(measure);
  });
});

describe("measureNamed", () => {
  it("lists the names there are when it does not know one", () => {
    expect(() => measureNamed("manhattan")).toThrow(
      `measure is "manhattan": expected one of ${measureNames().join(", ")}`,
    );
    expect(() => measureNamed("__proto__")).toThrow("expected one of");
  });
});
