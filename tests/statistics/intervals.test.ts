import { describe, expect, it } from "vitest";
import { bcaInterval } from "../../src/statistics/bca-interval.ts";
import { percentileInterval } from "../../src/statistics/percentile-interval.ts";
import { permutationPValue } from "../../src/statistics/permutation-p-value.ts";

const replicates = Array.from({ length: 101 }, (_, i) => i / 100);

describe("percentileInterval", () => {
  it("cuts off the same share at both ends, whatever the order of the replicates", () => {
    const { low, high, ...rest } = percentileInterval(replicates.toReversed(), 0.9)!;
    expect(low).toBeCloseTo(0.05, 12);
    expect(high).toBeCloseTo(0.95, 12);
    expect(rest).toEqual({ level: 0.9, method: "percentile" });
  });

  it("leaves the replicates as they were", () => {
    const given = [3, 1, 2];
    percentileInterval(given, 0.5);
    expect(given).toEqual([3, 1, 2]);
  });

  it("has no value without replicates", () => expect(percentileInterval([], 0.95)).toBeUndefined());
});

describe("bcaInterval", () => {
  it("is the percentile interval when there is neither bias nor skew", () => {
    const { low, high, method } = bcaInterval(0.5, replicates, [1, 2, 3], 0.9)!;
    expect(low).toBeCloseTo(0.05, 10);
    expect(high).toBeCloseTo(0.95, 10);
    expect(method).toBe("bca");
  });

  it("moves up when most replicates lie below the estimate, and counts a replicate equal to it half", () => {
    const biased = bcaInterval(0.6, replicates, [1, 2, 3], 0.9)!;
    const plain = percentileInterval(replicates, 0.9)!;
    expect(biased.low).toBeGreaterThan(plain.low);
    expect(biased.high).toBeGreaterThan(plain.high);
    expect(bcaInterval(1, [0, 1, 1, 2], [1, 2, 3], 0.5)).toEqual({
      ...percentileInterval([0, 1, 1, 2], 0.5),
      method: "bca",
    });
  });

  it("is undefined where the correction is", () => {
    expect(bcaInterval(0.5, [], [1, 2, 3], 0.9)).toBeUndefined();
    expect(bcaInterval(2, replicates, [1, 2, 3], 0.9)).toBeUndefined();
    expect(bcaInterval(-1, replicates, [1, 2, 3], 0.9)).toBeUndefined();
    expect(bcaInterval(0.5, replicates, [], 0.9)).toBeUndefined();
    expect(bcaInterval(0.5, replicates, [1], 0.9)).toBeUndefined();
    expect(bcaInterval(0.5, replicates, [0.1, 0.1, 0.1], 0.9)).toBeUndefined();
  });

  it("is undefined where the acceleration turns the formula over", () => {
    const outlier = [...new Array<number>(400).fill(0), -1];
    expect(bcaInterval(0.999, replicates, outlier, 1 - 1e-12)).toBeUndefined();
  });
});

it("permutationPValue counts the observed arrangement, so that it is never 0", () => {
  expect(permutationPValue(0, 999)).toBe(0.001);
  expect(permutationPValue(999, 999)).toBe(1);
});
