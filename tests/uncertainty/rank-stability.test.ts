import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementMatrix, measureNames, rankStability } from "stancekit";
import { grid, grids } from "../compare/fixtures.ts";

// p0 and p1 are on the same side with different force; p0 and p2 agree exactly on half
const study = grid([
  [1, 1],
  [0.5, 0.5],
  [1, -1],
]);

describe("rankStability", () => {
  it("counts under how many measures each pair is the closest", () => {
    const { pairs, scored, summary } = rankStability(study, { measures: ["city-block", "directional", "exact-match"] });
    expect(pairs).toEqual([
      { a: "p0", b: "p1", first: 2, alone: 2 },
      { a: "p0", b: "p2", first: 1, alone: 1 },
    ]);
    expect(scored).toBe(3);
    expect(summary).toBe("Party 0 and Party 1 are the closest pair under 2 of 3 measures.");
  });

  it("takes all standard means of terms unless told otherwise", () => {
    expect(rankStability(study).measures.map(({ measure }) => measure)).toEqual(measureNames("mean"));
  });

  it("finds the party closest to one", () => {
    const { of, pairs, summary } = rankStability(study, { of: "p2", measures: ["city-block", "exact-match"] });
    expect(of).toBe("p2");
    expect(pairs).toEqual([
      { a: "p2", b: "p0", first: 2, alone: 1 },
      { a: "p2", b: "p1", first: 1, alone: 0 },
    ]);
    expect(summary).toBe("Party 0 is the closest to Party 2 under 2 of 2 measures, tied with others under 1.");
  });

  it("shows ties, and names all that come first equally often", () => {
    const alike = grid([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    const { measures, summary } = rankStability(alike, { of: "p0", measures: ["city-block"] });
    expect(measures).toEqual([
      {
        measure: "city-block",
        score: 1,
        closest: [
          { a: "p0", b: "p1" },
          { a: "p0", b: "p2" },
        ],
      },
    ]);
    expect(summary).toBe(
      "Party 1 and Party 2 are each the closest to Party 0 under 1 of 1 measure, tied with one another or others under 1.",
    );
  });

  it("counts measures without a value apart", () => {
    const flat = grid([
      [1, 1],
      [1, 1],
    ]);
    const { measures, scored, summary } = rankStability(flat, { measures: ["city-block", "pearson"] });
    expect(measures[1]).toEqual({ measure: "pearson", closest: [] });
    expect(scored).toBe(1);
    expect(summary).toBe("Party 0 and Party 1 are the closest pair under 1 of 1 measure (1 other gives no score).");
  });

  it("says so where nobody has a score", () => {
    const apart = grid([
      [1, null],
      [null, 1],
    ]);
    expect(rankStability(apart, { measures: ["city-block"] })).toEqual({
      measures: [{ measure: "city-block", closest: [] }],
      scored: 0,
      pairs: [],
      summary: "No two parties have a score under any of 1 measure.",
    });
    expect(rankStability(apart, { of: "p0" }).summary).toMatch(/^No party has a score with Party 0 under any of/);
    expect(rankStability(study, { minimumShared: 3 }).pairs).toEqual([]);
  });

  it("keeps to the parties and the missing policy asked for", () => {
    expect(rankStability(study, { parties: ["p1", "p2"], measures: ["city-block"] }).pairs).toEqual([
      { a: "p1", b: "p2", first: 1, alone: 1 },
    ]);
    const holes = grid([
      [1, 1, 1],
      [1, null, null],
      [1, 1, 0],
    ]);
    const first = (missing: "pairwise" | "penalty") =>
      rankStability(holes, { of: "p0", measures: ["city-block"], missing }).pairs[0]?.b;
    expect([first("pairwise"), first("penalty")]).toEqual(["p1", "p2"]);
  });

  it("refuses an empty list of measures and unknown ids", () => {
    expect(() => rankStability(study, { measures: [] })).toThrow(/measures is empty/);
    expect(() => rankStability(study, { of: "p9" })).toThrow(/party is "p9"/);
    expect(() => rankStability(study, { measures: ["nearness" as "city-block"] })).toThrow(/nearness/);
  });
});

it("the closest pair is the highest place of the matrix off its diagonal, for every measure", () =>
  fc.assert(
    fc.property(grids, ([rows, weights]) => {
      const given = grid(rows, weights);
      for (const { measure, score } of rankStability(given).measures) {
        const { values, parties } = agreementMatrix(given, { measure: measure as "city-block" });
        const off = [...values].filter((value, i) => !Number.isNaN(value) && i % (parties.length + 1) !== 0);
        if (score === undefined) expect(off).toEqual([]);
        else expect(score).toBeCloseTo(Math.max(...off), 10);
      }
    }),
  ));

it("the counts do not depend on the order of parties or topics", () =>
  fc.assert(
    fc.property(grids, ([rows]) => {
      const counts = (given: (number | null)[][]) =>
        rankStability(grid(given)).pairs.map(({ first, alone }) => [first, alone]);
      expect(counts(rows.toReversed())).toEqual(counts(rows));
      expect(counts(rows.map((row) => row.toReversed()))).toEqual(counts(rows));
    }),
  ));
