import { describe, expect, test } from "vitest";
import {
  addCharacterNgrams,
  addWordNgrams,
  calibrationBins,
  classScores,
  expectedCalibrationError,
  featureVector,
  foldsOf,
  inTwoSteps,
  macroF1,
  oneAgainstRest,
  packWeights,
  scoreRows,
  scoreScaling,
  sparseRows,
  unpackWeights,
  vocabularyOf,
  type FeatureCounts,
} from "../../src/learning/index.ts";
import { wordsOf } from "./learned.ts";

describe("n-grams", () => {
  test("count every run of words within the range, and words elsewhere as the same", () => {
    const counts: FeatureCounts = new Map();
    addWordNgrams(counts, "word", ["tax", "the", "tax"], [1, 2]);
    expect([...counts.values()].sort()).toEqual([1, 1, 1, 2]);
  });

  test("count every run of characters within the range", () => {
    const counts: FeatureCounts = new Map();
    addCharacterNgrams(counts, "character", "abab", [2, 3]);
    expect([...counts.values()].sort()).toEqual([1, 1, 1, 2]);
  });

  test("of two namespaces are different features", () => {
    const counts: FeatureCounts = new Map();
    addWordNgrams(counts, "near", ["tax"], [1, 1]);
    addWordNgrams(counts, "far", ["tax"], [1, 1]);
    addCharacterNgrams(counts, "near", "t", [1, 1]);
    expect(counts.size).toBe(3);
  });
});

describe("a feature vector", () => {
  test("scales each block to its own length", () => {
    const counts = new Map([
      [1, 3],
      [2, 4],
    ]);
    const { values } = featureVector([
      { counts, scheme: "count", length: 1 },
      { counts, scheme: "presence" },
    ]);
    expect([...values].map((value) => Number(value.toFixed(6)))).toEqual([0.6, 0.8, 1, 1]);
  });

  test("is empty without features", () => {
    expect(featureVector([{ counts: new Map(), scheme: "count", length: 1 }]).hashes).toHaveLength(0);
  });
});

describe("a linear classifier", () => {
  const vectors = ["good plan", "good idea", "bad plan", "bad idea"].map(wordsOf);
  const vocabulary = vocabularyOf(vectors, 1);
  const rows = sparseRows(vectors, vocabulary);
  const options = { classes: 2, freedom: 10, seed: 1 };

  test("finds what tells the classes apart", () => {
    const scores = scoreRows(oneAgainstRest(rows, [1, 1, 0, 0], options), rows);
    expect([0, 1, 2, 3].map((row) => scores[2 * row + 1]! > scores[2 * row]!)).toEqual([true, true, false, false]);
  });

  test("survives packing into JSON", () => {
    const model = oneAgainstRest(rows, [1, 1, 0, 0], options);
    const packed = JSON.parse(JSON.stringify(packWeights(model, vocabulary.hashes, 0)));
    const unpacked = unpackWeights(packed)!;
    expect(unpacked.columns).toEqual(vocabulary.columns);
    for (const [at, weight] of unpacked.weights.entries()) expect(weight).toBeCloseTo(model.weights[at]!, 1);
  });

  test("drops features that weigh next to nothing when packed", () => {
    const model = oneAgainstRest(rows, [1, 1, 0, 0], options);
    expect(unpackWeights(packWeights(model, vocabulary.hashes, 0.01))!.columns.size).toBe(2);
  });

  test("is not unpacked from parts that do not fit", () => {
    const packed = packWeights(oneAgainstRest(rows, [1, 1, 0, 0], options), vocabulary.hashes, 0);
    expect(unpackWeights({ ...packed, weights: "AAAA" })).toBeUndefined();
    expect(unpackWeights({ ...packed, features: "!" })).toBeUndefined();
  });
});

describe("a classifier in two steps", () => {
  const texts = ["yes tax", "yes plan", "no tax", "no plan", "rain soon", "sun soon"];
  const vectors = texts.map(wordsOf);
  const rows = sparseRows(vectors, vocabularyOf(vectors, 1));
  const labels = [0, 0, 2, 2, 1, 1];
  const scores = scoreRows(inTwoSteps(rows, labels, { classes: 3, apart: 1, freedom: 10, seed: 1 }), rows);
  const of = (row: number) => scores.subarray(3 * row, 3 * row + 3);

  test("finds the class that is apart, then which of the others", () => {
    expect(texts.map((_, row) => of(row).indexOf(Math.max(...of(row))))).toEqual(labels);
  });

  test("gives the other classes what the second step says less what speaks for the first", () => {
    const second = oneAgainstRest(sparseRows(vectors.slice(0, 4), vocabularyOf(vectors, 1)), [0, 0, 1, 1], {
      classes: 2,
      freedom: 10,
      seed: 1,
    });
    const own = scoreRows(second, rows);
    for (const row of texts.keys()) {
      expect(of(row)[0]! + of(row)[1]!).toBeCloseTo(own[2 * row]!, 9);
      expect(of(row)[2]! + of(row)[1]!).toBeCloseTo(own[2 * row + 1]!, 9);
    }
  });
});

describe("folds", () => {
  test("keep groups together and hold about equal shares of each class", () => {
    const labels = Array.from({ length: 60 }, (_, at) => at % 3);
    const groups = labels.map((_, at) => `author ${Math.floor(at / 6)}`);
    const folds = foldsOf(60, { folds: 5, seed: 1, labels, groups });
    const foldsOfGroup = groups.map((group) => new Set(groups.flatMap((g, at) => (g === group ? [folds[at]] : []))));
    expect(foldsOfGroup.every(({ size }) => size === 1)).toBe(true);
    for (let fold = 0; fold < 5; fold++) expect(folds.filter((own) => own === fold)).toHaveLength(12);
  });

  test("need as many groups as folds", () => {
    expect(() => foldsOf(9, { folds: 3, seed: 1, groups: new Array<string>(9).fill("one") })).toThrow(/at most 1/);
    expect(() => foldsOf(9, { folds: 1, seed: 1 })).toThrow(/at least 2/);
  });
});

describe("calibration", () => {
  test("error of confidences that are right as often as they say is 0", () => {
    const confidences = [0.75, 0.75, 0.75, 0.75, 0.5, 0.5];
    expect(expectedCalibrationError(confidences, [1, 1, 1, 0, 1, 0])).toBe(0);
  });

  test("error is the mean gap, weighted by the answers of a bin", () => {
    // (2/4)·|0.5 − 0.9| + (2/4)·|1 − 0.6|
    expect(expectedCalibrationError([0.9, 0.9, 0.6, 0.6], [1, 0, 1, 1])).toBeCloseTo(0.4, 12);
    expect(calibrationBins([0.9, 0.9, 0.6, 0.6], [1, 0, 1, 1]).map(({ count }) => count)).toEqual([2, 2]);
    expect(expectedCalibrationError([], [])).toBeUndefined();
  });

  test("shrinks the scores of a model that is too sure of itself", () => {
    // odds of e⁴ for either class where three in four are right: the scale that fits is ln 3 / 4
    const sure = Array.from({ length: 400 }, (_, at) => at % 2);
    const labels = sure.map((own, at) => (at % 8 < 2 ? 1 - own : own));
    const scores = Float64Array.from(sure.flatMap((own) => (own === 0 ? [4, 0] : [0, 4])));
    expect(scoreScaling([scores], labels, 2).factors[0]).toBeCloseTo(Math.log(3) / 4, 1);
  });
});

describe("class scores", () => {
  test("count an abstention as a miss", () => {
    const scores = classScores([0, 0, 1], [0, -1, 1], 2);
    expect(scores[0]).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3, count: 2 });
    expect(macroF1(scores)).toBeCloseTo(5 / 6, 12);
  });
});

describe("one class against the rest", () => {
  const vectors = ["good plan", "good idea", "bad plan", "bad idea", "some plan", "some idea"].map(wordsOf);
  const rows = sparseRows(vectors, vocabularyOf(vectors, 1));

  test("finds what tells three classes apart", () => {
    const scores = scoreRows(oneAgainstRest(rows, [2, 2, 0, 0, 1, 1], { classes: 3, freedom: 10, seed: 1 }), rows);
    const best = [0, 1, 2, 3, 4, 5].map((row) => {
      const own = scores.slice(3 * row, 3 * row + 3);
      return own.indexOf(Math.max(...own));
    });
    expect(best).toEqual([2, 2, 0, 0, 1, 1]);
  });

  test("of two classes, one is the mirror of the other", () => {
    const { weights, bias } = oneAgainstRest(rows, [1, 1, 0, 0, 1, 0], { classes: 2, freedom: 1, seed: 1 });
    expect(bias[0]).toBeCloseTo(-bias[1]!, 12);
    for (let at = 0; at < weights.length; at += 2) expect(weights[at]).toBeCloseTo(-weights[at + 1]!, 12);
  });

  test("of one example has the weight that balances loss and penalty, by hand", () => {
    // ½(w² + b²) + C·(1 − w − b)² is least where w = b = 2C / (1 + 4C)
    const one = [featureVector([{ counts: new Map([[7, 1]]), scheme: "count" }])];
    const { weights, bias } = oneAgainstRest(sparseRows(one, vocabularyOf(one, 1)), [1], {
      classes: 2,
      freedom: 1,
      seed: 1,
      passes: 500,
    });
    expect(weights[1]).toBeCloseTo(0.4, 1);
    expect(bias[1]).toBeCloseTo(weights[1]!, 12);
  });

  test("a class without examples scores below 0 everywhere", () => {
    const scores = scoreRows(oneAgainstRest(rows, [0, 0, 1, 1, 0, 1], { classes: 3, freedom: 1, seed: 1 }), rows);
    for (let row = 0; row < 6; row++) expect(scores[3 * row + 2]).toBeLessThan(0);
  });
});
