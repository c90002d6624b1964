import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addCharacterNgrams,
  addWordNgrams,
  expectedCalibrationError,
  featureVector,
  foldsOf,
  oneAgainstRest,
  packWeights,
  scaledProbabilities,
  scoreRows,
  scoreScaling,
  sparseRows,
  unpackWeights,
  vocabularyOf,
  type FeatureCounts,
} from "../../src/learning/index.ts";
import { fromBase64, toBase64 } from "../../src/learning/base64.ts";
import { wordsOf } from "./learned.ts";

const range = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 3 }))
  .map(([shortest, more]) => [shortest, shortest + more] as const);
const sumOf = (counts: FeatureCounts): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
/** How many runs there are of each length in the range, summed up. */
const runsIn = (length: number, [shortest, longest]: readonly [number, number]): number =>
  Array.from({ length: longest - shortest + 1 }, (_, more) => Math.max(0, length - shortest - more + 1)).reduce(
    (sum, runs) => sum + runs,
    0,
  );
const sentences = fc.array(
  fc
    .array(fc.constantFrom("good", "bad", "plan", "tax", "war"), { minLength: 1, maxLength: 6 })
    .map((w) => w.join(" ")),
  { minLength: 3, maxLength: 15 },
);

test("base64 gives back the bytes, and is what Node writes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
      expect(fromBase64(toBase64(bytes))).toEqual(Uint8Array.from(bytes));
    }),
  );
});

test("text that is no base64 gives nothing or bytes, never an exception", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const bytes = fromBase64(text);
      expect(bytes === undefined || bytes.length <= text.length).toBe(true);
    }),
  );
});

test("n-grams are as many as there are runs", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.string(), range, (words, text, lengths) => {
      const [ofWords, ofCharacters]: FeatureCounts[] = [new Map(), new Map()];
      addWordNgrams(ofWords!, "a", words, lengths);
      addCharacterNgrams(ofCharacters!, "a", text, lengths);
      expect(sumOf(ofWords!)).toBe(runsIn(words.length, lengths));
      expect(sumOf(ofCharacters!)).toBe(runsIn(text.length, lengths));
    }),
  );
});

test("folds hold every example once, and differ by one example at most where nothing ties examples", () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 60 }), fc.integer({ min: 2, max: 5 }), fc.integer(), (count, folds, seed) => {
      const sizes = Array.from({ length: folds }, () => 0);
      for (const fold of foldsOf(count, { folds, seed })) sizes[fold]! += 1;
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});

test("a packed model scores nearly as the model itself", () => {
  fc.assert(
    fc.property(sentences, fc.integer(), (texts, seed) => {
      const vectors = texts.map(wordsOf);
      const vocabulary = vocabularyOf(vectors, 1);
      const rows = sparseRows(vectors, vocabulary);
      const labels = texts.map((text) => (text.includes("good") ? 2 : text.includes("bad") ? 0 : 1));
      const model = oneAgainstRest(rows, labels, { classes: 3, freedom: 1, seed });
      const unpacked = unpackWeights(packWeights(model, vocabulary.hashes, 0))!;
      const [own, packed] = [model.weights, unpacked.weights].map((weights) => scoreRows({ ...model, weights }, rows));
      for (const [at, score] of packed!.entries()) expect(score).toBeCloseTo(own![at]!, 1);
    }),
  );
});

test("scaled scores are probabilities, and the scaling is never worse than calling all classes equal", () => {
  const labelled = fc.array(
    fc.tuple(fc.nat(2), fc.tuple(...[0, 1, 2].map(() => fc.double({ min: -5, max: 5, noNaN: true })))),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(labelled, (examples) => {
      const labels = examples.map(([label]) => label);
      const scores = Float64Array.from(examples.flatMap(([, own]) => own));
      const scaling = scoreScaling([scores], labels, 3);
      const loss = labels.map((label, at) => {
        const probabilities = scaledProbabilities([scores.subarray(3 * at, 3 * at + 3)], scaling);
        expect(probabilities.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
        return -Math.log(probabilities[label]!);
      });
      const mean = loss.reduce((sum, each) => sum + each, 0) / loss.length;
      expect(mean).toBeLessThan(Math.log(3) + 0.1);
    }),
  );
});

test("the calibration error lies within 0 and 1, and does not depend on the order of answers", () => {
  const answers = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean()), { minLength: 1 });
  fc.assert(
    fc.property(answers, (list) => {
      const errorOf = (each: typeof list) =>
        expectedCalibrationError(
          each.map(([confidence]) => confidence),
          each.map(([, right]) => right),
        )!;
      expect(errorOf(list)).toBeGreaterThanOrEqual(0);
      expect(errorOf(list)).toBeLessThanOrEqual(1);
      expect(errorOf([...list].reverse())).toBeCloseTo(errorOf(list), 9);
    }),
  );
});

test("a vector keeps its values whether or not the vocabulary knows the rest", () => {
  fc.assert(
    fc.property(sentences, (texts) => {
      const vectors = texts.map(wordsOf);
      const [all, some] = [1, 2].map((least) => sparseRows(vectors, vocabularyOf(vectors, least)));
      const valuesOf = ({ values }: typeof all & object) => new Set(values);
      for (const value of valuesOf(some!)) expect(valuesOf(all!).has(value)).toBe(true);
      expect(featureVector([]).hashes).toHaveLength(0);
    }),
  );
});
