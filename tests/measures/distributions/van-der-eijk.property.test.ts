import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vanDerEijkAgreement, vanDerEijkAgreementOfEach } from "../../../src/measures/index.ts";
import { naiveAgreement } from "./naive-agreement.ts";

const frequency = fc.oneof(fc.nat(6), fc.nat(100_000), fc.double({ min: 0, max: 100, noNaN: true }));
/** Some rows of as many categories each: few, so that the table is used, or many, so that it is not. */
const rows = fc
  .oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 13, max: 18 }))
  .chain((categories) =>
    fc.array(fc.array(frequency, { minLength: categories, maxLength: categories }), { maxLength: 6 }),
  );

describe("van der Eijk's agreement", () => {
  it("of one distribution, of each in a batch and peeled layer by layer are the same number", () => {
    fc.assert(
      fc.property(rows, (distributions) => {
        const categories = distributions[0]?.length ?? 1;
        const each = vanDerEijkAgreementOfEach(distributions.flat(), categories);
        distributions.forEach((row, r) => {
          const naive = naiveAgreement(row);
          const alone = vanDerEijkAgreement(row);
          if (naive === undefined) {
            expect(alone).toBeUndefined();
            expect(each[r]).toBeNaN();
          } else {
            expect(Math.abs(alone! - naive)).toBeLessThan(1e-9);
            expect(Math.abs(each[r]! - naive)).toBeLessThan(1e-9);
          }
        });
      }),
    );
  });

  it("in a batch does not depend on what the numbers are held in or on the other rows", () => {
    const counts = fc.array(fc.array(fc.nat(99), { minLength: 5, maxLength: 5 }), { minLength: 1 });
    fc.assert(
      fc.property(counts, (distributions) => {
        const each = vanDerEijkAgreementOfEach(Int32Array.from(distributions.flat()), 5);
        expect(vanDerEijkAgreementOfEach(Float64Array.from(distributions.flat()), 5)).toEqual(each);
        expect(vanDerEijkAgreementOfEach([...distributions].reverse().flat(), 5)).toEqual(each.reverse());
      }),
    );
  });
});
