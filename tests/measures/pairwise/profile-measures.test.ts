import { describe, expect, it } from "vitest";
import { benatiCapurri } from "../../../src/measures/pairwise/benati-capurri.ts";
import { cosine } from "../../../src/measures/pairwise/cosine.ts";
import { kendallTauB } from "../../../src/measures/pairwise/kendall-tau-b.ts";
import { pearson } from "../../../src/measures/pairwise/pearson.ts";
import { spearman } from "../../../src/measures/pairwise/spearman.ts";
import { profileMeasures } from "./vectors.ts";

describe.each(profileMeasures)("%s", (_, measure) => {
  it("is undefined, never a number, when there is nothing to compare", () => {
    expect(measure([], [])).toBeUndefined();
    expect(measure([NaN], [1])).toBeUndefined();
    expect(measure([1, NaN], [NaN, 1])).toBeUndefined();
    expect(measure([1, -1], [1, -1], { weights: [0, 0] })).toBeUndefined();
  });

  it("is undefined when a party is neutral throughout", () => {
    expect(measure([0, 0, 0], [1, 0, -1])).toBeUndefined();
    expect(measure([1, 0, -1], [0, 0, 0])).toBeUndefined();
    expect(measure([0, 0], [0, -0])).toBeUndefined();
  });

  it("reaches both ends of its range", () => {
    expect(measure([1, -1], [1, -1])).toBe(measure.range.high);
    expect(measure([1, -1], [-1, 1])).toBe(measure.range.low);
  });

  it("leaves out what either side lacks, and what weighs nothing", () => {
    const score = measure([1, -0.5, 0.5], [1, 0.5, -1]);
    expect(score).toBeTypeOf("number");
    expect(measure([1, NaN, -0.5, 0.5], [1, 1, 0.5, -1])).toBe(score);
    expect(measure([1, 1, -0.5, 0.5], [1, -1, 0.5, -1], { weights: [1, 0, 1, 1] })).toBe(score);
  });

  it("names the value and the place of a stance off the scale", () => {
    expect(() => measure([0, 1.5], [0, 0])).toThrow("x[1] is 1.5: expected a number from -1 to 1");
    expect(() => measure([0, 0], [-3, 0])).toThrow("y[0] is -3");
  });

  it("names unequal lengths, bad weights and empty scales", () => {
    expect(() => measure([1], [1, 0])).toThrow("x has 1 topics, y 2: expected equal lengths");
    expect(() => measure([1], [1], { weights: [-1] })).toThrow("weights[0] is -1: expected a finite number ≥ 0");
    expect(() => measure([1], [1], { scale: { low: 1, high: 1 } })).toThrow("scale is 1 to 1: expected low < high");
  });

  it("leaves the vectors as they were", () => {
    const x = [1, NaN, 0.5, -2];
    measure(x, [0, 0, -1, 1], { scale: { low: -2, high: 2 } });
    expect(x).toEqual([1, NaN, 0.5, -2]);
  });

  it("does not remember: a long pair before changes nothing for a short one", () => {
    const short = [
      [0.5, -1, 1, 0.5],
      [1, -1, 0.25, 0.5],
    ] as const;
    const before = measure(...short);
    measure(
      Array.from({ length: 100 }, (__, i) => Math.sin(i)),
      Array.from({ length: 100 }, (__, i) => Math.cos(3 * i)),
    );
    expect(measure(...short)).toBe(before);
  });

  it("is never NaN on tiny stances, tiny differences and very unequal weights", () => {
    const smallest = Number.MIN_VALUE;
    const hard: [number[], number[], number[]?][] = [
      [
        [0, smallest, 0],
        [0, 1, 0],
      ],
      [
        [1, 1 - 2 ** -53, 1],
        [-1, 1, 0],
      ],
      [
        [1e-200, -1e-200, 1e-200],
        [1e-300, -1e-300, 0],
        [1, 1, 1],
      ],
      [
        [1, -1, 0.3],
        [0.5, 0.1, -0.7],
        [1e-150, 1e150, 1],
      ],
    ];
    for (const [x, y, weights] of hard) {
      const score = measure(x, y, weights && { weights });
      expect(score === undefined || (score >= -1 && score <= 1)).toBe(true);
    }
  });
});

describe.each([pearson, spearman, kendallTauB, benatiCapurri].map((measure) => [measure.id, measure] as const))(
  "%s of a constant",
  (_, measure) => {
    it("is undefined on a single topic, and when a side takes the same stance on all", () => {
      expect(measure([1], [1])).toBeUndefined();
      expect(measure([1, NaN], [1, 0])).toBeUndefined();
      expect(measure([0.3, 0.3, 0.3], [1, 0, -1])).toBeUndefined();
      expect(measure([1, 0, -1], [0.3, 0.3, 0.3])).toBeUndefined();
      expect(measure([1, 1], [1, 1])).toBeUndefined();
    });
  },
);

describe.each([pearson, spearman, kendallTauB].map((measure) => [measure.id, measure] as const))(
  "%s of nearly a constant",
  (_, measure) => {
    it("counts the smallest difference there can be", () => {
      expect(measure([0, Number.MIN_VALUE, 0], [0, 1, 0])).toBeCloseTo(1, 12);
      expect(measure([0.3, 0.3, 0.1 + 0.2], [0, 0, -1])).toBeCloseTo(-1, 12);
    });
  },
);

describe("cosine", () => {
  it("of a single topic is 1 for the same side and −1 for opposite sides, however strong", () => {
    expect(cosine([0.2], [1])).toBe(1);
    expect(cosine([0.2], [-0.3])).toBe(-1);
    expect(cosine([0], [1])).toBeUndefined();
  });

  it("of a constant other than neutral is defined", () => {
    expect(cosine([0.5, 0.5], [1, 1])).toBe(1);
    expect(cosine([1, 1], [1, -1])).toBe(0);
  });
});
