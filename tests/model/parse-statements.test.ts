import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatIssue, parseStatements } from "../../src/model/index.ts";

const row = (more: object = {}) => ({ party: "us", topic: "tax", stance: 1, ...more });
const known = { parties: [{ id: "us", name: "US" }], topics: [{ id: "tax", label: "Tax" }] };
const issuesOf = (rows: unknown) => parseStatements(rows, known).issues.map(formatIssue);

describe("parseStatements", () => {
  test("keeps every field of a good statement", () => {
    const statement = {
      id: "x",
      ...row({ stance: -0.25, confidence: 0.5, strength: "hedged", voice: "reporter", date: "2022-01", document: "d" }),
      evidence: { document: "d", quote: "no new tax", start: 5, end: 15 },
      speaker: "A",
      addressee: "B",
      coder: "C",
      rule: "R",
    };
    expect(parseStatements([statement], known)).toEqual({ statements: [statement], issues: [] });
  });

  test.for([1.01, -2, NaN, Infinity, "0.5", "", null, undefined, true, [1], {}])(
    "never makes %s a stance",
    (stance) => {
      const { statements, issues } = parseStatements([row({ stance }), row()], known);
      expect(statements).toEqual([{ id: "s2", ...row() }]);
      expect(issues.map(({ path, message }) => [path, message])).toEqual([
        ["statements[0].stance", "expected stance to be a number from -1 to 1"],
      ]);
    },
  );

  test.for([0, -0.5, 1.1, NaN, "1"])("refuses the confidence %s", (confidence) => {
    expect(parseStatements([row({ confidence })], known).statements).toEqual([]);
  });

  test.for(["2023-02-30", "27.01.2022", 2022, "soon"])("refuses the date %s", (date) => {
    expect(parseStatements([row({ date })], known).issues[0]).toMatchObject({
      path: "statements[0].date",
      value: date,
    });
  });

  test.for(["2023", "2023-02", "2023-02-28", "2023-02-28T10:00:00Z"])("takes the date %s", (date) => {
    expect(parseStatements([row({ date })], known).issues).toEqual([]);
  });

  test("names an unknown party and topic, with what may have been meant", () => {
    expect(issuesOf([row({ party: "uss", topic: "constructor" })])).toEqual([
      'statements[0].party: expected a party that is defined (did you mean "us"?), found "uss"',
      'statements[0].topic: expected a topic that is defined, found "constructor"',
    ]);
  });

  test("takes any id where no parties and topics are given", () => {
    expect(parseStatements([row({ party: "__proto__", topic: "toString" })]).statements).toEqual([
      { id: "s1", party: "__proto__", topic: "toString", stance: 1 },
    ]);
  });

  test.for([
    [{ document: "d", quote: "abc", start: 3, end: 3 }, "evidence.end"],
    [{ document: "d", quote: "abc", start: 5, end: 3 }, "evidence.end"],
    [{ document: "d", quote: "abc", start: 0, end: 4 }, "evidence.quote"],
    [{ document: "d", quote: "abc", start: -1, end: 2 }, "evidence.start"],
    [{ document: "d", quote: "abc", start: 0.5, end: 3.5 }, "evidence.start"],
    [{ quote: "abc", start: 0, end: 3 }, "evidence.document"],
    ["abc", "evidence"],
  ] as const)("refuses the evidence %j", ([evidence, place]) => {
    const { statements, issues } = parseStatements([row({ evidence })], known);
    expect(statements).toEqual([]);
    expect(issues[0]!.path).toBe(`statements[0].${place}`);
  });

  test("counts a quote in UTF-16 units", () => {
    const evidence = { document: "d", quote: "👍", start: 0, end: 2 };
    expect(parseStatements([row({ evidence })], known).issues).toEqual([]);
  });

  test("gives each row without an id one from its place that no other row has", () => {
    const rows = [row(), row({ id: "s3" }), row(), row({ id: "s1" })];
    expect(parseStatements(rows, known).statements.map(({ id }) => id)).toEqual(["s5", "s3", "s7", "s1"]);
  });

  test("of two rows with one id the second loses", () => {
    expect(issuesOf([row({ id: "a" }), row({ id: "a" })])).toEqual([
      'statements[1].id: expected an id that statements[0] does not have already, found "a"',
    ]);
  });

  test("lists all problems of a row", () => {
    expect(parseStatements([{ stance: 2, strength: "strong" }]).issues.map(({ path }) => path)).toEqual([
      "statements[0].party",
      "statements[0].topic",
      "statements[0].stance",
      "statements[0].strength",
    ]);
  });

  test("never throws, keeps or reports each row, and keeps only stances in range, whatever it is given", () => {
    const rows = fc.array(
      fc.oneof(fc.jsonValue(), fc.record({ party: fc.string(), topic: fc.string(), stance: fc.anything() })),
    );
    fc.assert(
      fc.property(rows, (given) => {
        const { statements, issues } = parseStatements(given);
        const refused = new Set(
          issues.filter(({ severity }) => severity === "error").map(({ path }) => parseInt(path.slice(11))),
        );
        expect(statements.length + refused.size).toBe(given.length);
        expect(statements.every(({ stance }) => stance >= -1 && stance <= 1)).toBe(true);
        expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
      }),
    );
  });
});
