import { describe, expect, it } from "vitest";
import {
  agreementMatrix,
  compare,
  compareOn,
  divergentTopics,
  explain,
  scoreStatuses,
} from "../../src/compare/index.ts";
import { cohenKappa, withOptions } from "../../src/measures/index.ts";
import { grid } from "./fixtures.ts";

describe("comparing by a measure of whole profiles", () => {
  const study = grid([
    [1, 0.5, -1, 0],
    [0.5, 1, -1, -0.5],
    [1, 1, 1, 1],
    [null, null, null, 0],
  ]);

  it("has the status undefined, and no value, where the measure is not defined on what is shared", () => {
    const score = compare(study, "p0", "p2", { measure: "pearson" });
    expect(score).toMatchObject({ status: "undefined", shared: 4, byTopic: [], bounds: { low: -1, high: 1 } });
    expect(score).not.toHaveProperty("value");
    const matrix = agreementMatrix(study, { measure: "pearson" });
    expect(scoreStatuses[matrix.status[2]!]).toBe("undefined");
    expect(matrix.values[2]).toBeNaN();
    expect(explain(study, "p0", "p2", { measure: "pearson" })).toBe(
      "Party 0 and Party 2 share 4 topics, but pearson is not defined on the positions they hold there, so there is no score.",
    );
  });

  it("says no-overlap before it says undefined", () => {
    const empty = grid([
      [1, null],
      [null, 1],
    ]);
    expect(compare(empty, "p0", "p1", { measure: "spearman" }).status).toBe("no-overlap");
  });

  it("has one number for bounds when all is known, and the range of the measure as soon as a cell is not", () => {
    const known = compare(study, "p0", "p1", { measure: "pearson" });
    expect(known.status).toBe("ok");
    if (known.status === "ok") expect(known.bounds).toEqual({ low: known.value, high: known.value });
    const rows = [
      [1, 0, -1, null],
      [1, 1, -1, 1],
    ];
    const open = compare(grid(rows), "p0", "p1", { measure: "pearson" });
    expect(open).toMatchObject({ status: "ok", boundsKind: "range", bounds: { low: -1, high: 1 } });
    expect(explain(grid(rows), "p0", "p1", { measure: "pearson" })).toContain(
      "how far the unknown positions could move it is not known",
    );
  });

  it("refuses a stance that is none of a coefficient's categories, and takes it where it is declared", () => {
    expect(() => compare(study, "p0", "p1", { measure: "cohen-kappa" })).toThrow("0.5");
    const graded = withOptions(cohenKappa, { weights: "linear", categories: [-1, -0.5, 0, 0.5, 1] });
    expect(compare(study, "p0", "p1", { measure: graded })).toMatchObject({
      status: "ok",
      measure: "cohen-kappa-linear",
    });
  });

  it("is refused where single topics are rated", () => {
    const measure = "pearson" as never;
    expect(() => compareOn(study, "t0", { measure })).toThrow('measure is "pearson", which rates whole profiles');
    expect(() => divergentTopics(study, { measure })).toThrow("expected one that rates single topics");
  });

  it("says in words how missing positions were treated", () => {
    expect(explain(study, "p0", "p3", { missing: "neutral" })).toContain(
      "On 3 further topics a missing position counts as neutral.",
    );
    expect(() => compare(study, "p0", "p3", { missing: "ignore" as never })).toThrow(
      'missing is "ignore": expected one of pairwise, listwise, neutral, extreme, penalty',
    );
    expect(() => compare(study, "p0", "p3", { missing: { policy: "penalty", weight: 0 } })).toThrow(
      "missing.weight is 0: expected a share above 0 and up to 1",
    );
  });
});
