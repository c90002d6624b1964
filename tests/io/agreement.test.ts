import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { agreementMatrix } from "../../src/compare/index.ts";
import { agreementCsv, agreementMarkdown, agreementRows } from "../../src/io/index.ts";
import { defineStudy } from "../../src/model/index.ts";

const study = defineStudy({
  parties: [
    { id: "=1+1", name: "=cmd | x" },
    { id: "-a", name: "*B*" },
    { id: "c,d", name: "C\nD" },
  ],
  topics: [
    { id: "t", label: "T" },
    { id: "u", label: "U" },
  ],
  statements: [
    { party: "=1+1", topic: "t", stance: 1 },
    { party: "-a", topic: "t", stance: -0.5 },
    { party: "c,d", topic: "u", stance: 1 },
  ],
});
const matrix = agreementMatrix(study, { measure: "directional" });

test("agreementRows has each pair once and a value only where there is one", () => {
  expect(agreementRows(matrix).map(({ a, b, status, value }) => [a, b, status, value])).toEqual([
    ["=1+1", "-a", "ok", -0.5],
    ["=1+1", "c,d", "no-overlap", undefined],
    ["-a", "c,d", "no-overlap", undefined],
  ]);
  expect(agreementRows(agreementMatrix(study, { minimumShared: 2 }))[0]).toMatchObject({ status: "insufficient" });
});

describe("agreementCsv", () => {
  const { data } = Papa.parse<string[]>(agreementCsv(matrix), { skipEmptyLines: true });

  test("leaves no text that a spreadsheet would run, and no number that it would not read", () => {
    expect(data[1]!.slice(0, 4)).toEqual(["'=1+1", "'-a", "ok", "-0.5"]);
  });

  test("leaves the value blank where there is none", () => {
    expect(data[2]!.slice(0, 4)).toEqual(["'=1+1", "c,d", "no-overlap", ""]);
  });
});

test("agreementMarkdown keeps names from breaking the table", () => {
  expect(agreementMarkdown(matrix)).toBe(
    [
      String.raw`|  | =cmd \| x | \*B\* | C D |`,
      "| --- | ---: | ---: | ---: |",
      String.raw`| =cmd \| x |  | -0.50 | – |`,
      String.raw`| \*B\* | -0.50 |  | – |`,
      "| C D | – | – |  |",
      "",
    ].join("\n"),
  );
});
