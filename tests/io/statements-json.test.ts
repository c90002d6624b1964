import { describe, expect, test } from "vitest";
import { parseJson, parseStatementsJson, parseStatementsJsonl } from "../../src/io/index.ts";
import { formatIssue } from "../../src/model/index.ts";

const good = { party: "us", topic: "tax", stance: 1 };

describe("parseStatementsJsonl", () => {
  test("costs a wrong line only itself and names it", () => {
    const lines = [
      "\uFEFF" + JSON.stringify(good),
      "",
      "{bad",
      "[]",
      '{"party":"us","topic":"tax","stance":"1"}',
      '{"party":"us","topic":"tax","stance":null}',
      JSON.stringify({ ...good, actor: "x" }),
    ];
    const { statements, issues } = parseStatementsJsonl(lines.join("\r\n"), { name: "s.jsonl" });
    expect(statements).toHaveLength(2);
    expect(issues.map(formatIssue)).toEqual([
      's.jsonl:3: expected one JSON object on the line, found "{bad"',
      's.jsonl:4: expected a statement (an object), found "[]"',
      's.jsonl:5: expected stance to be a number from -1 to 1, found "1"',
      "s.jsonl:6: expected stance to be a number from -1 to 1, found null",
      's.jsonl:7: warning: expected a key that a statement has (did you mean "party"?), found "actor"',
    ]);
  });

  test("says of an empty file that it is empty", () => {
    expect(parseStatementsJsonl("\n").issues.map(({ message }) => message)).toEqual([
      "expected statements (the file is empty)",
    ]);
  });
});

describe("parseStatementsJson", () => {
  test("reads a list of statements", () => {
    const { statements, issues } = parseStatementsJson(JSON.stringify([good, { ...good, stance: 7 }]), {
      name: "s.json",
    });
    expect(statements).toEqual([{ id: "s1", ...good }]);
    expect(issues.map(formatIssue)).toEqual([
      "s.json: statements[1].stance: expected stance to be a number from -1 to 1, found 7",
    ]);
  });

  test("reads a whole study, with its parties, topics and searched cells", () => {
    const study = {
      parties: [{ id: "us", name: "US" }],
      topics: [{ id: "tax", label: "Tax" }],
      statements: [good],
      searched: "all",
    };
    expect(parseStatementsJson(JSON.stringify(study))).toEqual({
      ...study,
      statements: [{ id: "s1", ...good }],
      issues: [],
    });
  });

  test("checks a study against the parties that are given in place of its own", () => {
    const study = { parties: [{ id: "us", name: "US" }], topics: [{ id: "tax", label: "Tax" }], statements: [good] };
    const { statements, parties, issues } = parseStatementsJson(JSON.stringify(study), {
      parties: [{ id: "fr", name: "France" }],
    });
    expect(parties).toEqual([{ id: "fr", name: "France" }]);
    expect(statements).toEqual([]);
    expect(issues.map(({ path }) => path)).toEqual(["statements: statements[0].party"]);
  });

  test.for(["", "[]", "5", "null", "{}", "[1,", '{"parties":[],"topics":[],"statements":[]}'])(
    "finds no statement in %j and says why",
    (text) => {
      const { statements, issues } = parseStatementsJson(text);
      expect(statements).toEqual([]);
      expect(issues.length).toBeGreaterThan(0);
    },
  );
});

describe("parseJson", () => {
  test("names the line on which the text is no JSON", () => {
    const { issue } = parseJson('{\n  "a": 1\n  "b": 2\n}', "p.json");
    expect(issue).toMatchObject({ path: "p.json:3", value: '"b": 2' });
  });

  test("takes a byte order mark for nothing", () => {
    expect(parseJson("\uFEFF[1]", "p.json")).toEqual({ value: [1] });
  });
});
