import { describe, expect, it } from "vitest";
import {
  crossTable,
  gwetAC1,
  gwetACOfRaters,
  icc,
  ratings,
  ratingsOfUnits,
  vanDerEijkAgreement,
} from "../../../src/measures/index.ts";

describe("ratingsOfUnits", () => {
  it("is ratings of the table turned round", () => {
    expect(
      ratingsOfUnits([
        ["a", "b"],
        ["a", null],
        ["c", "c"],
      ]),
    ).toEqual(
      ratings([
        ["a", "a", "c"],
        ["b", null, "c"],
      ]),
    );
    expect(ratingsOfUnits([])).toEqual(ratings([]));
  });

  it("names the unit that has more or fewer ratings", () => {
    expect(() => ratingsOfUnits([[1, 2], [1]])).toThrow("unit 1 has 1 ratings: expected 2, as unit 0");
  });

  it("makes icc read subjects by raters", () => {
    const subjects = [
      [9, 2],
      [6, 1],
      [8, 4],
      [7, 1],
    ];
    const turned = [subjects.map(([one]) => one!), subjects.map(([, other]) => other!)];
    expect(icc(ratingsOfUnits(subjects))).toEqual(icc(turned));
  });
});

describe("categories asked for of ratings or a table made ready", () => {
  const rows = [
    ["x", "x", "y", "y"],
    ["x", "y", "y", "y"],
  ];
  const other = { categories: ["x", "y", "z"] };

  it("are refused where they are others, since they would be passed over", () => {
    const expected = "categories are x, y, z, but what was given is made ready with x, y";
    expect(() => gwetACOfRaters(ratings(rows), other)).toThrow(expected);
    expect(() => gwetAC1.ofTable(crossTable(rows[0]!, rows[1]!), other)).toThrow(expected);
  });

  it("are fine where they are the same, and count where the ratings are made", () => {
    const declared = ratings(rows, other);
    expect(gwetACOfRaters(declared, other)).toEqual(gwetACOfRaters(rows, other));
  });
});

describe("a distribution that is no list of frequencies", () => {
  it("is refused", () => {
    expect(() => vanDerEijkAgreement({ frequencies: [1, 2, 3] } as never)).toThrow("expected a list of numbers");
    expect(() => vanDerEijkAgreement(null as never)).toThrow("frequencies is null");
  });
});
