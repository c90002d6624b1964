import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cohenKappa,
  congerKappa,
  fleissKappa,
  fleissKappaByCategory,
  fleissKappaTest,
  gwetACOfRaters,
  lightKappa,
  randolphKappa,
  rawAgreementOfRaters,
} from "../../../src/measures/index.ts";
import { valueOf } from "./defined.ts";
import { categories, complete, gappy, near, scheme } from "./tables.ts";

describe("counts", () => {
  it("give what the ratings behind them give", () =>
    fc.assert(
      fc.property(gappy, (rows) => {
        const counts = rows[0]!.map((_, unit) =>
          categories.map((one) => rows.filter((row) => row[unit] === one).length),
        );
        for (const measure of [fleissKappa, randolphKappa, gwetACOfRaters, rawAgreementOfRaters]) {
          const found = measure(rows, { categories, weights: "quadratic" });
          near(measure({ counts, categories }, { weights: "quadratic" }), found);
          near(measure({ counts }, { categories, weights: "quadratic" }), found);
        }
      }),
    ));
});

describe("two raters", () => {
  it("have Cohen's κ for Conger's and Light's where nothing is missing", () =>
    fc.assert(
      fc.property(complete, scheme, ([x, y], name) => {
        const options = { categories, weights: name };
        const kappa = cohenKappa(x!, y!, options);
        near(congerKappa([x!, y!], options), kappa);
        near(lightKappa([x!, y!], options), kappa);
      }),
    ));
});

describe("Light's κ", () => {
  it("is the mean of Cohen's κ over the pairs of raters, and undefined as soon as one of them is", () =>
    fc.assert(
      fc.property(gappy, (rows) => {
        const pairs = rows.flatMap((x, g) => rows.slice(g + 1).map((y) => cohenKappa(x, y, { categories })));
        const found = lightKappa(rows, { categories });
        expect(found.status === "ok").toBe(pairs.every(({ status }) => status === "ok"));
        if (found.status === "undefined") return;
        expect(found.value).toBeCloseTo(pairs.reduce((sum, pair) => sum + valueOf(pair), 0) / pairs.length, 12);
      }),
    ));
});

describe("Fleiss' κ by category", () => {
  it("has the plain κ for its mean weighted by π(1 − π), where every unit has as many raters", () =>
    fc.assert(
      fc.property(complete, (rows) => {
        const byCategory = fleissKappaByCategory(rows, { categories });
        expect(byCategory.map(({ category }) => category)).toEqual(categories);
        const kappa = fleissKappa(rows, { categories });
        const all = rows.flat();
        let [sum, total] = [0, 0];
        for (const { category, kappa: own } of byCategory) {
          const share = all.filter((one) => one === category).length / all.length;
          if (own.status === "ok") sum += share * (1 - share) * own.value;
          total += share * (1 - share);
          expect(own.status === "ok").toBe(share > 0 && share < 1);
        }
        if (kappa.status === "ok") expect(kappa.value).toBeCloseTo(sum / total, 9);
      }),
    ));

  it("has the same standard error under chance for every category: √(2/(N·r(r − 1)))", () =>
    fc.assert(
      fc.property(complete, (rows) => {
        const [raters, units] = [rows.length, rows[0]!.length];
        for (const { test } of fleissKappaByCategory(rows, { categories })) {
          if (test !== undefined)
            expect(test.standardError).toBeCloseTo(Math.sqrt(2 / (units * raters * (raters - 1))), 12);
        }
        expect(fleissKappaTest(rows) === undefined).toBe(new Set(rows.flat()).size === 1);
      }),
    ));
});
