import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  brennanPrediger,
  cohenKappa,
  gwetAC1,
  gwetAC2,
  krippendorffAlpha,
  pairwiseAlpha,
  scottPi,
  type Coefficient,
} from "../../../src/measures/index.ts";
import { defined } from "./defined.ts";

const categories = [1, 2, 3, 5];

const answer = fc.constantFrom(...categories);
const sample = fc.array(fc.tuple(answer, answer), { minLength: 1, maxLength: 14 });
const columnsOf = <T>(pairs: readonly (readonly [T, T])[]) => [pairs.map(([x]) => x), pairs.map(([, y]) => y)] as const;
const near = (a: Coefficient, b: Coefficient) => {
  expect(a.status).toBe(b.status);
  if (a.status === "ok") expect(a.value).toBeCloseTo(defined(b).value, 9);
};

describe("categories that nobody uses", () => {
  it("change nothing in κ, π and α, which draw chance from the shares", () =>
    fc.assert(
      fc.property(sample, (pairs) => {
        for (const measure of [cohenKappa, scottPi, pairwiseAlpha]) {
          const options = { weights: "identity" } as const;
          const found = measure(...columnsOf(pairs), options);
          near(measure(...columnsOf(pairs), { ...options, categories: [...categories, 7, 9] }), found);
        }
      }),
    ));

  it("lower chance, and so raise the value, for Brennan–Prediger", () =>
    fc.assert(
      fc.property(sample, (pairs) => {
        const [few, many] = [categories, [...categories, 7]].map((all) =>
          defined(brennanPrediger(...columnsOf(pairs), { categories: all })),
        );
        expect(many!.expectedAgreement).toBeLessThan(few!.expectedAgreement);
        expect(many!.value).toBeGreaterThanOrEqual(few!.value);
      }),
    ));
});

describe("AC2", () => {
  it("is AC1 without weights, and AC1 with quadratic weights otherwise", () =>
    fc.assert(
      fc.property(sample, (pairs) => {
        near(
          gwetAC2(...columnsOf(pairs), { categories, weights: "identity" }),
          gwetAC1(...columnsOf(pairs), { categories }),
        );
        near(
          gwetAC2(...columnsOf(pairs), { categories }),
          gwetAC1(...columnsOf(pairs), { categories, weights: "quadratic" }),
        );
      }),
    ));
});

describe("α of two raters", () => {
  it("is that of several coders at the nominal, interval and ratio level", () =>
    fc.assert(
      fc.property(
        sample,
        fc.constantFrom(
          ["nominal", "identity"] as const,
          ["interval", "quadratic"] as const,
          ["ratio", "ratio"] as const,
        ),
        (pairs, [level, weights]) => {
          const [x, y] = columnsOf(pairs);
          near(pairwiseAlpha(x, y, { weights, categories }), krippendorffAlpha([x, y], { level, categories }));
        },
      ),
    ));
});
