import { describe, expect, test } from "vitest";
import { membershipHolds } from "../../src/model/membership.ts";

describe("membershipHolds", () => {
  test.for([
    [{}, "2020", true],
    [{}, undefined, true],
    [{ from: "2020" }, undefined, false],
    [{ from: "2020-02" }, "2020-02-01", true],
    [{ from: "2020-02" }, "2020-01-31", false],
    [{ to: "2020-02" }, "2020-02-29", true],
    [{ to: "2020-02" }, "2020-03-01", false],
    [{ from: "2020", to: "2021" }, "2021-12-31T23:00Z", true],
    [{ from: "2020-02" }, "2020", false],
    [{ from: "2020-02" }, "2021", true],
    [{ from: "2020" }, "no date", false],
  ] as const)("%j on %s: %s", ([limits, date, holds]) => {
    expect(membershipHolds({ party: "x", ...limits }, date)).toBe(holds);
  });
});
