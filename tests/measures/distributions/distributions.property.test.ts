import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  berryMielkeDispersion,
  blairLacyDispersion,
  blairLacySquaredConcentration,
  distributionOf,
  estebanRayPolarisation,
  kvalsethDispersion,
  montalvoReynalQuerolPolarisation,
  ordinalVariance,
  shannonEntropy,
} from "../../../src/measures/index.ts";
import { held } from "./measures.ts";

const counts = fc.array(fc.oneof(fc.nat(9), fc.nat(5000)), { minLength: 3, maxLength: 9 });
const fractions = fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 3, maxLength: 9 });
const frequencies = fc
  .oneof(counts, fractions)
  .filter((row) => row.reduce((sum, f) => sum + f, 0) > 1e-6 && row.some((f) => f !== 1));
const even = (row: readonly number[]) => row.map((f) => 2 * f);

describe.each(held)("$measure.name", ({ measure, united, split, ofShares }) => {
  it("stays within its range", () => {
    fc.assert(
      fc.property(frequencies.map(even), (row) => {
        const ends = [united(row.length), measure === shannonEntropy ? Math.log2(row.length) : split(row.length)];
        const value = measure(row)!;
        expect(value).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-12);
        expect(value).toBeLessThanOrEqual(Math.max(...ends) + 1e-12);
      }),
    );
  });

  it("is the same from either end of the scale", () => {
    fc.assert(
      fc.property(frequencies.map(even), (row) => {
        expect(measure([...row].reverse())).toBeCloseTo(measure(row)!, 9);
      }),
    );
  });

  it("sees shares only: doubling every frequency changes nothing, an odd number of answers apart where that counts", () => {
    fc.assert(
      fc.property(ofShares ? frequencies : frequencies.map(even), (row) => {
        expect(measure(even(row))).toBeCloseTo(measure(row)!, 9);
      }),
    );
  });
});

describe("measures of a distribution", () => {
  it("that do not look at the order of the categories give the same in any order", () => {
    const shuffled = frequencies.chain((row) =>
      fc.tuple(fc.constant(row), fc.shuffledSubarray(row, { minLength: row.length })),
    );
    fc.assert(
      fc.property(shuffled, ([row, other]) => {
        expect(shannonEntropy(other)).toBeCloseTo(shannonEntropy(row)!, 9);
        expect(montalvoReynalQuerolPolarisation(other)).toBeCloseTo(montalvoReynalQuerolPolarisation(row)!, 9);
      }),
    );
  });

  it("Berry and Mielke's is 1 − l² and Kvålseth's 1 − l for an even number of answers", () => {
    fc.assert(
      fc.property(counts.filter((row) => row.some((f) => f > 0)).map(even), (row) => {
        expect(berryMielkeDispersion(row)).toBeCloseTo(1 - blairLacySquaredConcentration(row)!, 9);
        expect(kvalsethDispersion(row)).toBeCloseTo(blairLacyDispersion(row)!, 6);
      }),
    );
  });

  it("Berry and Mielke's is the sum over all pairs of categories that its paper defines", () => {
    fc.assert(
      fc.property(
        counts.filter((row) => row.reduce((sum, f) => sum + f, 0) > 1),
        (row) => {
          const total = row.reduce((sum, f) => sum + f, 0);
          let apart = 0;
          row.forEach((n, i) => row.forEach((m, j) => (apart += i < j ? n * m * (j - i) : 0)));
          const most = ((row.length - 1) * (total % 2 === 1 ? total ** 2 - 1 : total ** 2)) / 4;
          expect(berryMielkeDispersion(row)).toBeCloseTo(apart / most, 9);
        },
      ),
    );
  });

  it("on values, shifting them changes nothing and widening them widens the result as its units ask", () => {
    fc.assert(
      fc.property(frequencies, fc.integer({ min: -9, max: 9 }), (row, shift) => {
        const values = row.map((_, k) => 3 * (k + 1) + shift);
        expect(estebanRayPolarisation(row, { values })).toBeCloseTo(3 * estebanRayPolarisation(row)!, 9);
        expect(ordinalVariance(row, { values })).toBeCloseTo(9 * ordinalVariance(row)!, 7);
      }),
    );
  });

  it("counting answers gives back the frequencies they were made of, in any order of the answers", () => {
    const answers = fc.array(fc.constantFrom(1, 2, 3, 4, 5, null));
    fc.assert(
      fc.property(answers, (values) => {
        const categories = [1, 2, 3, 4, 5] as const;
        const counted = distributionOf<number>(values, { categories });
        expect(counted.frequencies).toEqual(categories.map((c) => values.filter((value) => value === c).length));
        expect(distributionOf<number>([...values].reverse(), { categories })).toEqual(counted);
        expect(counted.total + counted.missing).toBe(values.length);
      }),
    );
  });
});
