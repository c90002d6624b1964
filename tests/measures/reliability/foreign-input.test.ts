import { describe, expect, it } from "vitest";
import {
  congerKappa,
  fleissKappa,
  gwetACOfRaters,
  lightKappa,
  randolphKappa,
  rawAgreementOfRaters,
} from "../../../src/measures/chance/index.ts";
import {
  disagreements,
  icc,
  kendallW,
  krippendorffAlpha,
  percentageAgreement,
  ratings,
  type Ratings,
  type RatingsInput,
} from "../../../src/measures/reliability/index.ts";

const off = (message: RegExp): unknown =>
  expect.objectContaining({ code: "invalid-data", message: expect.stringMatching(message) });
const ofCoders = [congerKappa, lightKappa, kendallW, icc, percentageAgreement, disagreements];
const ofCounts = [fleissKappa, randolphKappa, gwetACOfRaters, rawAgreementOfRaters, krippendorffAlpha];
const named = <Measure extends { readonly name: string }>(measures: readonly Measure[]) =>
  measures.map((measure) => [measure.name, measure] as const);

describe.each(named(ofCoders))("%s, of what does not say who rated what", (_, measure) => {
  it.each([
    ["counts", { counts: [[2, 0]] }, /are counts, which do not say which coder .*expected rows of ratings/],
    ["another object", { rows: [[1]] }, /object with rows: expected rows of ratings/],
    ["coders alone", { coders: 2 }, /object with coders: expected rows/],
    ["a word", "abc", /ratings are "abc": expected rows/],
    ["null", null, /ratings are null: expected rows/],
    ["a flat list", [1, 2], /coder 0 has 1: expected a row of ratings/],
  ])("says what was given and what is expected: %s", (__, input, message) => {
    expect(() => measure(input as unknown as RatingsInput)).toThrow(off(message));
  });
});

it("takes, to make them ready, rows alone", () => {
  const make = (input: unknown) => () => ratings(input as readonly (readonly number[])[]);
  expect(make({ coders: 1, values: Int8Array.of(1) })).toThrow(off(/object with coders, values: expected rows/));
  expect(make({ counts: [[1]] })).toThrow(off(/are counts/));
  expect(make(undefined)).toThrow(off(/ratings are undefined/));
  expect(make(["ab"])).toThrow(off(/coder 0 has "ab": expected a row/));
  expect(make([[1], null])).toThrow(off(/coder 1 has null: expected a row/));
});

describe.each(named([...ofCoders, ...ofCounts]))("%s, of ratings made ready by hand", (_, measure) => {
  const good = { coders: 2, units: 2, codes: Int32Array.of(0, 1, 0, -1), categories: [1, 2] };
  it("takes those that fit together", () => {
    expect(measure(good)).toStrictEqual(
      measure([
        [1, 2],
        [1, null],
      ]),
    );
  });

  it.each<[string, object, RegExp]>([
    [
      "a code too high",
      { codes: Int32Array.of(0, 1, 2, 0) },
      /code 2 of the ratings is 2: expected a place from 0 to 1/,
    ],
    ["a code too low", { codes: Int32Array.of(0, -2, 0, 0) }, /code 1 of the ratings is -2/],
    ["no category", { categories: [] }, /code 0 of the ratings is 0: expected −1/],
    ["too few codes", { codes: Int32Array.of(0, 1, 0) }, /3 codes of 2 coders on 2 units: expected 4/],
    ["fractions", { codes: Float64Array.of(0, 0.5, 0, 1) }, /type Float64Array: expected an Int32Array/],
    ["a plain list", { codes: [0, 1, 0, 1] }, /type Array: expected an Int32Array/],
    ["no codes", { codes: undefined }, /type Undefined: expected an Int32Array/],
    ["half a coder", { coders: 0.5, units: 8 }, /coders of the ratings is 0.5: expected a whole number/],
    ["no units", { units: undefined }, /units of the ratings is undefined/],
    ["a word for categories", { categories: "ab" }, /categories of the ratings are "ab": expected an array/],
  ])("refuses %s", (__, change, message) => {
    expect(() => measure({ ...good, ...change } as Ratings)).toThrow(off(message));
  });
});

describe.each(named(ofCounts))("%s, of counts", (_, measure) => {
  it("refuses words for numbers, and counts too large to reckon with", () => {
    expect(() => measure({ counts: [["1", "2"]] as unknown as number[][] })).toThrow(
      off(/unit 0 .* is "1": expected a/),
    );
    const huge = [
      [1e200, 1e200],
      [1e200, 0],
    ];
    expect(() => measure({ counts: huge })).toThrow(off(/expected/));
  });
});

describe("counts beyond what can be counted", () => {
  it("are refused by kappas where the total is more than 2^53 − 1", () => {
    expect(() => fleissKappa({ counts: [[2 ** 52, 2 ** 52]] })).toThrow(
      off(/add up to .*: expected no more than 2\^53/),
    );
    const large = fleissKappa({
      counts: [
        [1e15, 1e15],
        [1e15, 0],
      ],
    });
    expect(large).toMatchObject({ status: "ok", value: expect.closeTo(-0, 0) });
  });

  it("are refused by alpha beyond 2^31 − 1, in a cell or a row, saying so", () => {
    const counts = [
      [2e9, 2e9],
      [2e9, 0],
      [0, 2e9],
    ];
    expect(() => krippendorffAlpha({ counts })).toThrow(
      off(/unit 0 has 4000000000 ratings: expected no more than 2147483647/),
    );
    expect(() => krippendorffAlpha({ counts: [[0, 2 ** 31]] })).toThrow(
      off(/category 1 is 2147483648: expected a whole number from 0 to 2147483647/),
    );
    expect(krippendorffAlpha({ counts: [[1e9, 1e9]] })).toMatchObject({ status: "ok", raters: 2e9 });
  });
});
