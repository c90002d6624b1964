import { describe, expect, it } from "vitest";
import {
  cohenKappaTest,
  congerKappa,
  crossTable,
  fleissKappa,
  fleissKappaByCategory,
  fleissKappaTest,
  gwetACOfRaters,
  lightKappa,
  randolphKappa,
  rawAgreementOfRaters,
} from "../../../src/measures/index.ts";
import { valueOf } from "./defined.ts";
import { off } from "./off.ts";

const ofSeveral = [fleissKappa, congerKappa, randolphKappa, gwetACOfRaters, rawAgreementOfRaters, lightKappa];

describe.each(ofSeveral.map((measure) => [measure.name, measure] as const))("%s", (_, measure) => {
  it("is undefined where no unit has two ratings", () => {
    for (const rows of [
      [],
      [[]],
      [[1, 2]],
      [
        [1, null],
        [null, 2],
      ],
      [
        [null, null],
        [null, null],
      ],
    ])
      expect(measure(rows)).toMatchObject({ status: "undefined", reason: "no-overlap" });
  });

  it("is undefined, but for plain agreement, where there is only one category", () => {
    const found = measure([
      ["a", "a"],
      ["a", "a"],
    ]);
    if (measure === rawAgreementOfRaters) expect(valueOf(found)).toBe(1);
    else
      expect(found).toMatchObject({ status: "undefined", reason: "no-variation", units: 2, raters: 2, categories: 1 });
  });

  it("refuses rows of unequal length, values that are no category, and words without an order under graded weights", () => {
    expect(() => measure([[1, 2], [1]])).toThrow(off("invalid-data", /coder 1 has 1 ratings/));
    expect(() =>
      measure(
        [
          [1, 2],
          [1, 3],
        ],
        { categories: [1, 2] },
      ),
    ).toThrow(off("invalid-data", /coder 1 on unit 1 is 3/));
    expect(() =>
      measure(
        [
          ["a", "b", "c"],
          ["a", "b", "b"],
        ],
        { weights: "quadratic" },
      ),
    ).toThrow(off("invalid-option", /declared/));
  });
});

describe("counts", () => {
  it("are refused with the unit and the category where one is bad or rows are unequal", () => {
    expect(() => fleissKappa({ counts: [[1, 2], [3]] })).toThrow(
      off("invalid-data", /unit 1 has 1 counts: expected 2/),
    );
    expect(() =>
      fleissKappa({
        counts: [
          [1, 2],
          [3, NaN],
        ],
        categories: ["a", "b"],
      }),
    ).toThrow(off("invalid-data", /unit 1 in category b is NaN/));
  });
});

describe("the tests against chance", () => {
  it("are undefined where the coefficient could not differ from 0, or the formula does not apply", () => {
    expect(
      cohenKappaTest([
        [0, 0],
        [0, 0],
      ]),
    ).toBeUndefined();
    expect(
      cohenKappaTest([
        [3, 4],
        [0, 0],
      ]),
    ).toBeUndefined();
    expect(cohenKappaTest(crossTable(["a", "b"], ["a", "b"]))?.z).toBeCloseTo(Math.SQRT2, 12);
    expect(
      fleissKappaTest({
        counts: [
          [3, 0],
          [3, 0],
        ],
      }),
    ).toBeUndefined();
    expect(
      fleissKappaTest({
        counts: [
          [3, 0],
          [1, 1],
        ],
      }),
    ).toBeUndefined();
    expect(
      fleissKappaByCategory([
        ["a", "b"],
        ["a", null],
      ]).map(({ test }) => test),
    ).toEqual([undefined, undefined]);
  });
});
