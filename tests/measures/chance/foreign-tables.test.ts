import { describe, expect, it } from "vitest";
import {
  agreementWeights,
  cohenKappa,
  cohenKappaTest,
  fleissKappa,
  gwetAC1,
  pairwiseAlpha,
  scottPi,
  type CrossTable,
} from "../../../src/measures/index.ts";
import { defined, valueOf } from "./defined.ts";
import { off } from "./off.ts";

const readers = [
  ["cohenKappa.ofTable", cohenKappa.ofTable],
  ["gwetAC1.ofTable", gwetAC1.ofTable],
  ["cohenKappaTest", cohenKappaTest],
] as const;

describe.each(readers)("%s, of a table made ready by hand", (_, read) => {
  const good = { categories: ["a", "b"], counts: Float64Array.of(3, 1, 1, 3) };
  it("takes one that fits together", () => {
    expect(read(good)).toStrictEqual(
      read(
        [
          [3, 1],
          [1, 3],
        ],
        { categories: ["a", "b"] },
      ),
    );
  });

  it.each<[string, object, RegExp]>([
    [
      "too few counts",
      { counts: Float64Array.of(1, 2, 3) },
      /3 counts and 2 categories: expected one count for each two/,
    ],
    ["too few categories", { categories: ["a"] }, /4 counts and 1 categories/],
    ["no categories", { categories: undefined }, /4 counts and no categories/],
    ["no counts", { counts: undefined }, /no counts and 2 categories/],
    ["a negative count", { counts: Float64Array.of(1, 2, -3, 4) }, /row 1, column 0 is -3: expected a finite number/],
    ["NaN", { counts: Float64Array.of(1, NaN, 3, 4) }, /row 0, column 1 is NaN/],
    ["an infinite count", { counts: Float64Array.of(1, 2, 3, Infinity) }, /row 1, column 1 is Infinity/],
    ["words for counts", { counts: ["1", "2", "3", "4"] }, /row 0, column 0 is "1"/],
    ["an infinite total", { counts: Float64Array.of(1e308, 1e308, 0, 1e308) }, /add up to Infinity: expected a finite/],
  ])("refuses %s", (__, change, message) => {
    expect(() => read({ ...good, ...change } as CrossTable)).toThrow(off("invalid-data", message));
  });

  it("refuses rows of counts whose total is not finite, and rows of words", () => {
    const huge = [
      [1e308, 1e308],
      [0, 1e308],
    ];
    expect(() => read(huge)).toThrow(off("invalid-data", /add up to Infinity: expected a finite total/));
    const words = [
      ["1", "2"],
      ["3", "4"],
    ];
    expect(() => read(words as unknown as number[][])).toThrow(off("invalid-option", /row 0, column 0 is "1"/));
  });
});

it("reckons with counts whose square is beyond all numbers", () => {
  const small = defined(
    cohenKappa.ofTable([
      [30, 10],
      [10, 30],
    ]),
  );
  const large = defined(
    cohenKappa.ofTable([
      [30e200, 10e200],
      [10e200, 30e200],
    ]),
  );
  expect(large.value).toBeCloseTo(small.value, 12);
  expect(large.standardError! * 1e100).toBeCloseTo(small.standardError!, 12);
});

it("has room for hundreds of categories", () => {
  const categories = [...Array(360).keys()];
  const backwards = categories.slice().reverse();
  expect(valueOf(cohenKappa(categories, backwards))).toBeCloseTo(-1 / 359, 12);
  expect(valueOf(cohenKappa(categories, backwards, { weights: "quadratic" }))).toBeCloseTo(-1, 12);
  expect(agreementWeights({ disagreement: categories }, categories)[359]).toBe(0);
});

it("leaves the interval out, not the standard error, at a confidence that rounds to certainty", () => {
  const rows = [
    [1, 2, 3, 3, 2],
    [1, 2, 3, 2, 2],
  ] as const;
  for (const quantiles of ["t", "normal"] as const) {
    const options = { confidence: 1 - 2 ** -53, quantiles };
    for (const found of [
      ...[cohenKappa, scottPi, pairwiseAlpha].map((measure) => measure(rows[0], rows[1], options)),
      cohenKappa(rows[0], rows[0], options),
      fleissKappa(rows, options),
    ]) {
      expect(defined(found)).not.toHaveProperty("interval");
      expect(defined(found).standardError).toBeTypeOf("number");
    }
    const narrower = defined(cohenKappa(rows[0], rows[1], { confidence: 1 - 2 ** -40, quantiles }));
    expect(Number.isFinite(narrower.interval!.low)).toBe(true);
  }
});
