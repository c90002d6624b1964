import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  agreementWeights,
  cohenKappa,
  gwetAC1,
  pairwiseAlpha,
  scottPi,
  withOptions,
} from "../../../src/measures/index.ts";

const schemes = ["identity", "linear", "quadratic", "ordinal", "radical", "ratio", "circular", "bipolar"] as const;
const values = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 7 });
const cells = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 })), { minLength: 9, maxLength: 9 });
/** Weights that need not follow from any distance. */
const ownWeights = fc.tuple(...[0, 1, 2].map(() => fc.double({ min: 0, max: 1, noNaN: true }))).map(([a, b, c]) => [
  [1, a!, b!],
  [a!, 1, c!],
  [b!, c!, 1],
]);

describe("range", () => {
  it("ends at −1 for all weights by name, whatever the categories, where chance is drawn from the shares", () =>
    fc.assert(
      fc.property(values, fc.constantFrom(...schemes), (categories, weights) => {
        for (const measure of [cohenKappa, scottPi, pairwiseAlpha])
          expect(withOptions(measure, { categories, weights }).range.low).toBe(-1);
        const table = agreementWeights(weights, categories);
        expect(Math.max(...table)).toBe(1);
        expect(Math.min(...table)).toBe(0);
      }),
    ));

  it("holds the value of any table under weights of one's own", () =>
    fc.assert(
      fc.property(ownWeights, cells, (weights, counts) => {
        for (const plain of [cohenKappa, scottPi, pairwiseAlpha, gwetAC1]) {
          const measure = withOptions(plain, { weights });
          const value = measure.evaluateCells(Float64Array.from(counts), 9);
          if (value !== undefined) expect(value).toBeGreaterThanOrEqual(measure.range.low - 1e-9);
        }
      }),
    ));
});
