import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  congerKappa,
  fleissKappa,
  gwetACOfRaters,
  randolphKappa,
  ratings,
  rawAgreementOfRaters,
} from "../../../src/measures/index.ts";
import { naiveOfRaters, type Rows, type Weight } from "./naive.ts";
import { categories, complete, gappy, near, rating, scheme } from "./tables.ts";

const weights: Record<string, Weight> = {
  identity: (a, b) => (a === b ? 1 : 0),
  quadratic: (a, b) => 1 - (a - b) ** 2 / 9,
};
const once = (rows: Rows) => rows[0]!.map(() => 1);

const measures = [
  ["fleiss-kappa", fleissKappa],
  ["randolph-kappa", randolphKappa],
  ["gwet-ac1", gwetACOfRaters],
  ["raw-agreement", rawAgreementOfRaters],
  ["conger-kappa", congerKappa],
] as const;

describe.each(measures)("%s", (id, measure) => {
  it("is what the definition gives over all ordered pairs, with missing cells", () =>
    fc.assert(
      fc.property(gappy, scheme, (rows, name) => {
        const found = measure(rows, { categories, weights: name });
        if (found.status === "undefined") return;
        expect(found.value).toBeCloseTo(naiveOfRaters[id]!(rows, weights[name]!, categories, once(rows)), 9);
      }),
    ));

  it("does not depend on the order of raters and units, on raters or units without ratings, or on doubling all units", () =>
    fc.assert(
      fc.property(gappy, scheme, (rows, name) => {
        const options = { categories, weights: name };
        const found = measure(rows, options);
        near(measure(rows.toReversed(), options), found);
        near(
          measure(
            rows.map((row) => row.toReversed()),
            options,
          ),
          found,
        );
        near(measure([...rows, rows[0]!.map(() => null)], options), found);
        near(
          measure(
            rows.map((row) => [null, ...row]),
            options,
          ),
          found,
        );
        near(
          measure(
            rows.map((row) => [...row, ...row]),
            options,
          ),
          found,
        );
        near(measure(ratings(rows, { categories }), { weights: name }), found);
      }),
    ));

  it("is 1, without error, where all raters of each unit agree, unless undefined", () =>
    fc.assert(
      fc.property(fc.array(rating, { minLength: 2, maxLength: 8 }), scheme, (row, name) => {
        const found = measure([row, row, row], { categories, weights: name });
        if (found.status === "undefined") return void expect(new Set(row).size).toBe(1);
        expect(found.value).toBeCloseTo(1, 12);
        expect(found.standardError).toBeCloseTo(0, 7);
      }),
    ));

  it("has the standard error of the delta method, found by counting each unit a little more or less", () =>
    fc.assert(
      fc.property(complete, scheme, (rows, name) => {
        const found = measure(rows, { categories, weights: name });
        if (found.status === "undefined" || found.expectedAgreement > 0.98) return;
        const valueAt = (unit: number, by: number) =>
          naiveOfRaters[id]!(
            rows,
            weights[name]!,
            categories,
            once(rows).map((one, at) => (at === unit ? one + by : one)),
          );
        const n = rows[0]!.length;
        const slopes = once(rows).map((_, unit) => (valueAt(unit, 1e-4) - valueAt(unit, -1e-4)) / 2e-4);
        const variance = (n / (n - 1)) * slopes.reduce((sum, slope) => sum + slope ** 2, 0);
        expect(found.standardError).toBeCloseTo(Math.sqrt(variance), 5);
      }),
    ));
});
