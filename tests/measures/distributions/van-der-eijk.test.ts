import { describe, expect, it } from "vitest";
import { vanDerEijkAgreement, vanDerEijkAgreementOfEach } from "../../../src/measures/index.ts";

describe("van der Eijk's agreement of each of many distributions", () => {
  it("gives no rows for none, and NaN where nothing was counted or there are too few categories", () => {
    expect(vanDerEijkAgreementOfEach([], 5)).toEqual(new Float64Array(0));
    expect(vanDerEijkAgreementOfEach([0, 0, 0, 1, 0, 0], 3)).toEqual(Float64Array.of(NaN, 1));
    expect(vanDerEijkAgreementOfEach([4, 1, 0, 2], 2)).toEqual(Float64Array.of(NaN, NaN));
    expect(vanDerEijkAgreementOfEach(new Float64Array(20), 20)).toEqual(Float64Array.of(NaN));
  });

  it("stands more categories than bits in a number", () => {
    const row = Array.from({ length: 70 }, (_, k) => (k * 37) % 11);
    expect(vanDerEijkAgreementOfEach([...row, ...row], 70)).toEqual(
      Float64Array.of(vanDerEijkAgreement(row)!, vanDerEijkAgreement(row)!),
    );
  });

  it("refuses counts that do not make rows", () => {
    expect(() => vanDerEijkAgreementOfEach([1, 2, 3, 4], 3)).toThrow("counts has 4 numbers: expected rows of 3");
    for (const categories of [0, -3, 2.5, NaN])
      expect(() => vanDerEijkAgreementOfEach([1, 2, 3], categories)).toThrow(`categories is ${categories}`);
  });

  it.each([2, 3, 20])("refuses a bad count among %i categories and says where", (categories) => {
    const counts = new Array(3 * categories).fill(1);
    for (const bad of [-1, NaN, Infinity]) {
      counts[categories + 1] = bad;
      expect(() => vanDerEijkAgreementOfEach(counts, categories)).toThrow(`row 1 of counts[1] is ${bad}`);
    }
  });
});
