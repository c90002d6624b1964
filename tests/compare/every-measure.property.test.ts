import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementMatrix, compare, scoreStatuses, type Score } from "../../src/compare/index.ts";
import { measureNamed, measureNames, missingPolicies } from "../../src/measures/index.ts";
import { positions } from "../../src/positions/index.ts";
import { grid } from "./fixtures.ts";

type Rows = readonly (readonly (number | null)[])[];
const votes = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 7 })).chain(([height, width]) => {
  const vote = fc.option(fc.constantFrom(-1, 0, 1), { freq: 4 });
  const row = fc.array(vote, { minLength: width, maxLength: width });
  return fc.array(row, { minLength: height, maxLength: height });
});
const holds = (property: (rows: Rows) => void) => fc.assert(fc.property(votes, property), { numRuns: 40 });

/** The same score, whatever the rounding and the number of topics. */
function near(one: Score, other: Score) {
  expect(one).toMatchObject({ status: other.status, measure: other.measure });
  if (one.status === "ok" && other.status === "ok") expect(one.value).toBeCloseTo(other.value, 9);
  expect(one.bounds.low).toBeCloseTo(other.bounds.low, 6);
  expect(one.bounds.high).toBeCloseTo(other.bounds.high, 6);
}

describe.each(measureNames())("%s", (measure) => {
  const score = (rows: Rows, weights?: number[]) => compare(grid(rows, weights), "p0", "p1", { measure });

  it("does not depend on who comes first, or on the order of topics", () =>
    holds((rows) => {
      near(compare(grid(rows), "p1", "p0", { measure }), score(rows));
      near(score(rows.map((row) => row.toReversed())), score(rows));
    }));

  it("does not change with weights of 1, with all weights tripled, or with topics that one of the two lacks", () =>
    holds((rows) => {
      const ones = rows[0]!.map(() => 1);
      near(score(rows, ones), score(rows));
      near(
        score(
          rows,
          ones.map(() => 3),
        ),
        score(rows),
      );
      const more = score(rows.map((row, r) => [...row, r === 0 ? 1 : null]));
      const before = score(rows);
      expect(more).toMatchObject({ status: before.status, shared: before.shared });
      if (more.status === "ok" && before.status === "ok") expect(more.value).toBeCloseTo(before.value, 9);
    }));

  it("counts a topic of weight 2 as the same topic twice, and does not change when all topics come twice", () =>
    holds((rows) => {
      const twice = rows.map((row) => [...row, row[0]!]);
      const heavier = score(
        rows,
        rows[0]!.map((_, t) => (t === 0 ? 2 : 1)),
      );
      const repeated = score(twice);
      expect(heavier.status).toBe(repeated.status);
      // but the small-sample term of alpha goes by the number of topics, whatever their weights
      if (measure === "krippendorff-alpha") return;
      if (heavier.status === "ok" && repeated.status === "ok") expect(heavier.value).toBeCloseTo(repeated.value, 9);
      near(score(rows.map((row) => [...row, ...row])), score(rows));
    }));

  it.each(missingPolicies)(
    "under missing %s stays in its range and bounds, adds up, and is the same in the matrix",
    (missing) =>
      holds((rows) => {
        const table = positions(grid(rows));
        const one = compare(table, "p0", "p1", { measure, missing });
        const { range } = measureNamed(measure);
        expect(one.bounds.low).toBeGreaterThanOrEqual(range.low - 1e-9);
        expect(one.bounds.high).toBeLessThanOrEqual(range.high + 1e-9);
        const parties = ["p0", "p1"];
        const matrix = agreementMatrix(table, { measure, missing, parties });
        expect(scoreStatuses[matrix.status[1]!]).toBe(one.status);
        expect(matrix.low[1]).toBeCloseTo(one.bounds.low, 9);
        expect(matrix.high[1]).toBeCloseTo(one.bounds.high, 9);
        expect(Number.isNaN(matrix.values[1]!)).toBe(one.status !== "ok");
        if (one.status !== "ok") return;
        expect(matrix.values[1]).toBeCloseTo(one.value, 9);
        expect(one.value).toBeGreaterThanOrEqual(one.bounds.low - 1e-9);
        expect(one.value).toBeLessThanOrEqual(one.bounds.high + 1e-9);
        expect(one.byTopic.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(one.value, 7);
        expect(one.byTopic.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
      }),
  );

  it("never gets narrower bounds from an unknown cell", () =>
    fc.assert(
      fc.property(votes, fc.nat(), fc.nat(1), (rows, place, side) => {
        const { status, bounds: before } = score(rows);
        // where nothing that could become known gives a score, the bounds are the whole range
        fc.pre(status !== "undefined");
        const column = place % rows[0]!.length;
        const after = score(rows.map((row, r) => (r === side ? row.with(column, null) : row))).bounds;
        expect(after.low).toBeLessThanOrEqual(before.low + 1e-9);
        expect(after.high).toBeGreaterThanOrEqual(before.high - 1e-9);
      }),
      { numRuns: 60 },
    ));

  it("gives a party compared with itself the most it can get, or nothing", () =>
    holds((rows) => {
      const self = compare(grid(rows), "p0", "p0", { measure });
      const other = score(rows.map((row, r) => (r === 1 ? rows[0]! : row)));
      expect(self.status).toBe(other.status);
      if (self.status !== "ok") return;
      const graded = ["directional", "hybrid", "benati-capurri"].includes(measure);
      if (graded) expect(self.value).toBeGreaterThanOrEqual(0);
      else expect(self.value).toBeCloseTo(1, 9);
    }));
});
