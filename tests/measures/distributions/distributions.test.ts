import { describe, expect, it } from "vitest";
import {
  berryMielkeDispersion,
  distributionOf,
  estebanRayPolarisation,
  kvalsethDispersion,
  ordinalVariance,
  shannonEntropy,
  tastleWiermanConsensus,
} from "../../../src/measures/index.ts";
import { held } from "./measures.ts";

describe.each(held)("$measure.name", ({ measure, minimum, united, split }) => {
  it("is undefined where nothing was counted", () => {
    for (const frequencies of [[], [0], [0, 0], [0, 0, 0, 0, 0]]) expect(measure(frequencies)).toBeUndefined();
  });

  it("is undefined with too few categories", () => {
    for (let k = 1; k < minimum; k++) expect(measure(new Array(k).fill(4))).toBeUndefined();
    expect(measure(new Array(minimum).fill(4))).toBeDefined();
  });

  it("has its one extreme when all give one answer, wherever it stands", () => {
    for (const k of [3, 4, 7, 20]) {
      for (let place = 0; place < k; place++) {
        const frequencies = Array.from({ length: k }, (_, at) => (at === place ? 6 : 0));
        expect(measure(frequencies)).toBeCloseTo(united(k), 12);
      }
    }
  });

  it("has its known value when half stand at either end", () => {
    for (const k of [3, 4, 7, 20]) {
      const frequencies = Array.from({ length: k }, (_, at) => (at === 0 || at === k - 1 ? 6 : 0));
      expect(measure(frequencies)).toBeCloseTo(split(k), 12);
    }
  });

  it("refuses frequencies that are negative, missing or endless, and says where", () => {
    for (const bad of [-1, NaN, Infinity])
      expect(() => measure([1, 2, bad])).toThrow(`frequencies[2] is ${bad}: expected a finite number ≥ 0`);
    expect(() => measure([1e308, 1e308, 1e308])).toThrow(/sum to Infinity/);
  });

  it("leaves its input alone and takes typed arrays", () => {
    const frequencies = Object.freeze([1, 5, 2]);
    expect(measure(frequencies)).toBe(measure(Int32Array.from(frequencies)));
  });
});

describe("Berry and Mielke's dispersion", () => {
  it("is undefined for a single answer, which cannot vary; so is Kvålseth's", () => {
    expect(berryMielkeDispersion([0, 1, 0])).toBeUndefined();
    expect(kvalsethDispersion([1, 0])).toBeUndefined();
    expect(berryMielkeDispersion([0, 1.5, 0])).toBe(0);
  });

  it("takes only whole numbers for an odd count, so that shares keep a value", () => {
    expect(berryMielkeDispersion([1, 0, 2])).toBe(1);
    expect(berryMielkeDispersion([0.5, 0, 0.5])).toBe(1);
    expect(berryMielkeDispersion([1.5, 0, 1.5])).toBe(1);
    expect(berryMielkeDispersion([2, 0, 4])).toBeCloseTo(8 / 9, 12);
  });
});

describe("Tastle and Wierman's consensus", () => {
  it("keeps a value where next to nobody stands at the far end", () => {
    expect(tastleWiermanConsensus([1e-20, 0, 1])).toBeCloseTo(1, 12);
    expect(tastleWiermanConsensus([1, 0, 0, 0, 5e-324])).toBeCloseTo(1, 12);
  });
});

describe("Esteban and Ray's polarisation", () => {
  it("comes to Gini's mean difference as alpha goes to 0", () => {
    const frequencies = [3, 1, 4, 2];
    let difference = 0;
    frequencies.forEach((n, i) => frequencies.forEach((m, j) => (difference += (n * m * Math.abs(i - j)) / 100)));
    expect(estebanRayPolarisation(frequencies, { alpha: 1e-9 })).toBeCloseTo(difference, 7);
  });

  it("is worked out by hand on three groups", () => {
    // shares ½, ¼, ¼ at 0, 1, 3 with alpha 1: Σ p²·p'·d
    const byHand = (1 / 4) * (1 / 4) * (1 + 3) + (1 / 16) * (1 / 2 + (1 / 4) * 2) + (1 / 16) * (3 / 2 + (1 / 4) * 2);
    expect(estebanRayPolarisation([2, 1, 1], { alpha: 1, values: [0, 1, 3] })).toBeCloseTo(byHand, 12);
  });

  it("refuses an alpha or a constant outside its range, and values that do not fit the categories", () => {
    for (const alpha of [0, -1, 1.61, NaN]) expect(() => estebanRayPolarisation([1, 1], { alpha })).toThrow(/alpha is/);
    for (const constant of [0, -2, NaN, Infinity])
      expect(() => estebanRayPolarisation([1, 1], { constant })).toThrow(/constant is/);
    expect(() => estebanRayPolarisation([1, 1], { values: [1] })).toThrow("values has 1 values: expected 2");
    expect(() => ordinalVariance([1, 1], { values: [1, NaN] })).toThrow("values[1] is NaN");
  });
});

describe("entropy", () => {
  it("is log₂ K when all answers are equally frequent, 0 without a sign when all give one", () => {
    expect(shannonEntropy([3, 3, 3, 3, 3, 3, 3, 3])).toBeCloseTo(3, 12);
    expect(shannonEntropy([0, 3])).toBe(0);
  });
});

describe("distributionOf", () => {
  it("counts into all declared categories, used or not, and counts what is missing", () => {
    expect(distributionOf(["no", "yes", null, "no", undefined], { categories: ["no", "perhaps", "yes"] })).toEqual({
      categories: ["no", "perhaps", "yes"],
      frequencies: [2, 0, 1],
      total: 3,
      missing: 2,
    });
    expect(distributionOf([NaN, NaN], { categories: [1, 2] })).toMatchObject({ frequencies: [0, 0], missing: 2 });
    expect(distributionOf([], { categories: [1] })).toMatchObject({ frequencies: [0], total: 0, missing: 0 });
  });

  it("refuses an answer outside the categories and says which", () => {
    expect(() => distributionOf([1, 4], { categories: [1, 2, 3] })).toThrow(
      "values[1] is 4: expected one of the categories 1, 2, 3",
    );
  });

  it("refuses categories that are none, repeated or no number", () => {
    expect(() => distributionOf([], { categories: [] })).toThrow(/categories is empty/);
    expect(() => distributionOf([1], { categories: [1, 1] })).toThrow("categories[1] is 1 again");
    expect(() => distributionOf([1], { categories: [NaN] })).toThrow("categories[0] is NaN");
  });
});
