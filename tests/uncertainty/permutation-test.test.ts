import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineProfileMeasure, measureNamed, permutationTest, type PermutationTest } from "stancekit";
import { grid, grids } from "../compare/fixtures.ts";

const seed = 1;
const valued = (test: PermutationTest) => {
  if (test.status !== "ok") throw new Error(`status is ${test.status}`);
  return test;
};

/** Every order of n places, by recursion: n! of them, repeats included. */
function everyOrder(places: readonly number[]): number[][] {
  if (places.length < 2) return [[...places]];
  return places.flatMap((first, i) => everyOrder(places.toSpliced(i, 1)).map((rest) => [first, ...rest]));
}

describe("permutationTest", () => {
  it("has the p-value of going through all n! orders, whatever the weights and the measure", () => {
    const x = [1, 1, 0.5, -1, -1, 0];
    const y = [1, 0.5, 1, -1, 0, 0];
    const weights = [1, 2, 1, 3, 1, 2];
    for (const name of ["city-block", "euclidean", "directional"] as const) {
      const measure = measureNamed(name);
      const scores = everyOrder([...y.keys()]).map((order) =>
        measure(
          x,
          order.map((place) => y[place]!),
          { weights },
        )!,
      );
      const observed = measure(x, y, { weights })!;
      const asHigh = scores.filter((score) => score >= observed - 1e-12).length / scores.length;
      const asLow = scores.filter((score) => score <= observed + 1e-12).length / scores.length;
      const run = (alternative: "greater" | "less" | "two-sided") =>
        valued(permutationTest(grid([x, y], weights), "p0", "p1", { seed, measure: name, alternative }));
      expect(run("greater").exact).toBe(true);
      expect(run("greater").observed).toBeCloseTo(observed, 12);
      expect(run("greater").pValue).toBeCloseTo(asHigh, 12);
      expect(run("less").pValue).toBeCloseTo(asLow, 12);
      expect(run("two-sided").pValue).toBeCloseTo(Math.min(1, 2 * Math.min(asHigh, asLow)), 12);
      const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
      expect(run("greater").expectedByChance).toBeCloseTo(mean, 12);
    }
  });

  it("goes through the different orders once: C(12, 6) of six votes for and six against", () => {
    const votes = Array.from({ length: 12 }, (_, i) => (i < 6 ? 1 : -1));
    const { exact, permutations, pValue } = valued(permutationTest(grid([votes, votes]), "p0", "p1", { seed }));
    expect([exact, permutations]).toEqual([true, 924]);
    expect(pValue).toBeCloseTo(1 / 924, 12);
  });

  it("comes close to the exact p-value by random permutations, never gives 0, and follows its seed", () => {
    const x = [1, 1, 1, 1, -1, -1, -1, -1, 0, 0];
    const y = [1, 1, 1, 0, -1, -1, 0, -1, 1, 0];
    const run = (options: object) => valued(permutationTest(grid([x, y]), "p0", "p1", { seed, ...options }));
    const exact = run({ permutations: 1e6 });
    const random = run({ permutations: 2000 });
    expect([exact.exact, random.exact]).toEqual([true, false]);
    expect(Math.abs(random.pValue - exact.pValue)).toBeLessThan(0.01);
    expect(random.expectedByChance).toBeCloseTo(exact.expectedByChance, 1);
    expect(random.permutations).toBe(2000);
    expect(run({ permutations: 2000 })).toEqual(random);
    expect(run({ permutations: 2000, seed: 2 }).expectedByChance).not.toBe(random.expectedByChance);
    const long = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 1 : -1));
    expect(valued(permutationTest(grid([long, long]), "p0", "p1", { seed, permutations: 99 })).pValue).toBe(0.01);
  });

  it("tests measures of whole profiles too", () => {
    const x = [1, 1, 1, -1, -1, 0];
    const { observed, expectedByChance } = valued(
      permutationTest(grid([x, x]), "p0", "p1", { seed, measure: "pearson" }),
    );
    expect(observed).toBeCloseTo(1, 12);
    expect(expectedByChance).toBeCloseTo(0, 12);
  });

  it("asks for enough shared topics, and for variation on both sides", () => {
    const status = (rows: (number | null)[][], options: object = {}) =>
      permutationTest(grid(rows), "p0", "p1", { seed, ...options }).status;
    expect(
      status([
        [1, null],
        [null, 1],
      ]),
    ).toBe("no-overlap");
    expect(
      status([
        [1, -1, 0],
        [1, 0, 1],
      ]),
    ).toBe("insufficient");
    expect(
      status(
        [
          [1, -1, 0],
          [1, 0, 1],
        ],
        { minimumShared: 3 },
      ),
    ).toBe("ok");
    expect(
      status([
        [1, 1, 1, 1],
        [1, -1, 1, -1],
      ]),
    ).toBe("no-variation");
    expect(
      status([
        [1, -1, 1, -1],
        [0, 0, 0, 0],
      ]),
    ).toBe("no-variation");
  });

  it("says so where the measure is not defined on the stances", () => {
    const never = defineProfileMeasure({
      kind: "profile",
      id: "never",
      range: { low: 0, high: 1 },
      evaluate: () => undefined,
    });
    const study = grid([
      [1, -1, 1, -1],
      [1, 1, -1, -1],
    ]);
    expect(permutationTest(study, "p0", "p1", { seed, measure: never }).status).toBe("undefined");
  });

  it("refuses options out of range and unknown ids", () => {
    const study = grid([
      [1, -1],
      [1, -1],
    ]);
    expect(() => permutationTest(study, "p0", "p1", { seed: NaN })).toThrow(/seed is NaN/);
    expect(() => permutationTest(study, "p0", "p1", { seed, permutations: 0 })).toThrow(/permutations is 0/);
    expect(() => permutationTest(study, "p0", "p1", { seed, alternative: "more" as "less" })).toThrow(
      /alternative is "more"/,
    );
    expect(() => permutationTest(study, "p0", "p1", { seed, minimumShared: 0 })).toThrow(/minimumShared is 0/);
    expect(() => permutationTest(study, "p0", "p9", { seed })).toThrow(/party is "p9"/);
  });
});

describe("properties", () => {
  const holds = (property: (rows: (number | null)[][]) => void) =>
    fc.assert(fc.property(grids, ([rows]) => property(rows)));
  const test = (rows: (number | null)[][], a = "p0", b = "p1") =>
    permutationTest(grid(rows), a, b, { seed, minimumShared: 1 });
  const figures = (result: PermutationTest) =>
    result.status === "ok"
      ? [result.observed, result.expectedByChance, result.pValue].map((figure) => figure.toFixed(9))
      : result.status;

  it("a p-value is above 0 and at most 1, and observed agreement is among what chance gives", () =>
    holds((rows) => {
      const result = test(rows);
      if (result.status !== "ok") return;
      expect(result.pValue).toBeGreaterThan(0);
      expect(result.pValue).toBeLessThanOrEqual(1);
      expect(result.pValue * result.permutations).toBeGreaterThanOrEqual(1 - 1e-9);
    }));

  it("an exact test of unweighted topics is the same from both sides and in any order of topics", () =>
    holds((rows) => {
      expect(figures(test(rows, "p1", "p0"))).toEqual(figures(test(rows)));
      expect(figures(test(rows.map((row) => row.toReversed())))).toEqual(figures(test(rows)));
    }));
});
