import { describe, expect, test } from "vitest";
import { formatIssue, parseParties } from "../../src/model/index.ts";

const issuesOf = (json: unknown) => parseParties(json).issues.map(formatIssue);
const idsOf = (json: unknown) => parseParties(json).parties.map(({ id }) => id);

describe("parseParties", () => {
  test("keeps every field of a good party", () => {
    const party = {
      id: "lund",
      name: "Anna Lund",
      aliases: ["Lund"],
      kind: "person",
      memberOf: [{ party: "league", from: "2020", to: "2024-05-01" }],
    };
    const league = { id: "league", name: "League" };
    expect(parseParties([party, league])).toEqual({ parties: [party, league], issues: [] });
  });

  test("lists every problem and keeps the good parties", () => {
    const json = [
      { id: "", name: "A" },
      { id: "b", name: "B", kind: "country" },
      { id: "c", name: "C", aliases: "Cee" },
      "d",
      null,
      { id: "e", name: "E" },
    ];
    expect(idsOf(json)).toEqual(["e"]);
    expect(issuesOf(json)).toEqual([
      'parties[0].id: expected id to be text that is not empty, found ""',
      'parties[1].kind: expected kind to be one of person, organization, state, bloc, found "country"',
      'parties[2].aliases: expected aliases to be a list of texts, found "Cee"',
      'parties[3]: expected a party (an object), found "d"',
      "parties[4]: expected a party (an object), found null",
    ]);
  });

  test("of two parties with one id the second loses", () => {
    const json = [
      { id: "us", name: "first" },
      { id: "us", name: "second" },
    ];
    expect(parseParties(json).parties).toEqual([{ id: "us", name: "first" }]);
    expect(issuesOf(json)).toEqual(['parties[1].id: expected an id that parties[0] does not have already, found "us"']);
  });

  test.for([
    ["alias", "aliases"],
    ["label", "name"],
    ["member_of", "memberOf"],
    ["Kind", "kind"],
    ["type", "kind"],
  ] as const)("warns of the unknown key %s and suggests %s", ([key, known]) => {
    const { parties, issues } = parseParties([{ id: "us", name: "US", [key]: 5 }]);
    expect(parties).toEqual([{ id: "us", name: "US" }]);
    expect(issues).toEqual([
      {
        path: `parties[0].${key}`,
        value: key,
        message: `expected a key that a party has (did you mean "${known}"?)`,
        severity: "warning",
      },
    ]);
  });

  test("a null in an optional field is a field left out; in a required one it is an issue", () => {
    expect(parseParties([{ id: "us", name: "US", aliases: null }]).parties).toEqual([{ id: "us", name: "US" }]);
    expect(issuesOf([{ id: "us", name: null }])).toEqual([
      "parties[0].name: expected name to be text that is not empty, found null",
    ]);
  });

  test.for(["__proto__", "constructor", "toString", "hasOwnProperty"])("takes %s as an id like any other", (id) => {
    const json: unknown = JSON.parse(
      `[{"id":"${id}","name":"N"},{"id":"a","name":"A","memberOf":[{"party":"${id}"}]},{"id":"${id}","name":"again"}]`,
    );
    expect(idsOf(json)).toEqual([id, "a"]);
    expect(parseParties(json).issues.map(({ path }) => path)).toEqual(["parties[2].id"]);
  });

  test("takes a key __proto__ for an unknown key", () => {
    const json: unknown = JSON.parse('[{"id":"a","name":"A","__proto__":{"kind":"state"}}]');
    expect(parseParties(json).parties).toEqual([{ id: "a", name: "A" }]);
    expect(parseParties(json).issues.map(({ value }) => value)).toEqual(["__proto__"]);
  });

  test("knows no party by the name of an inherited property", () => {
    expect(issuesOf([{ id: "a", name: "A", memberOf: [{ party: "toString" }] }])).toEqual([
      'parties[0].memberOf[0].party: expected a party that is defined, found "toString"',
    ]);
  });

  test.for([undefined, null, {}, "parties", 5])("%j is no list of parties", (json) => {
    expect(parseParties(json).issues).toHaveLength(1);
  });

  test("shortens long values in issues", () => {
    const [issue] = parseParties([{ id: 5, name: "x" }, "y".repeat(10_000)]).issues.slice(1);
    expect(String(issue!.value).length).toBeLessThanOrEqual(80);
  });
});

describe("memberships", () => {
  const member = (id: string, ...memberOf: unknown[]) => ({ id, name: id, memberOf });

  test("to a party that is not there costs the membership, not the party, and suggests a name", () => {
    const json = [member("wang", { party: "chnia" }), { id: "china", name: "China" }];
    expect(parseParties(json).parties[0]).toEqual({ id: "wang", name: "wang" });
    expect(issuesOf(json)).toEqual([
      'parties[0].memberOf[0].party: expected a party that is defined (did you mean "china"?), found "chnia"',
    ]);
  });

  test("with a day that does not exist, or an end before its start, is left out", () => {
    const json = [
      member("wang", { party: "china", from: "2023-02-30" }, { party: "china", from: "2020", to: "2019-05" }),
      { id: "china", name: "China" },
    ];
    expect(parseParties(json).parties[0]).toEqual({ id: "wang", name: "wang" });
    expect(parseParties(json).issues.map(({ path, value }) => [path, value])).toEqual([
      ["parties[0].memberOf[0].from", "2023-02-30"],
      ["parties[0].memberOf[1].to", "2019-05"],
    ]);
  });

  test("may start and end in the same year", () => {
    const json = [member("wang", { party: "china", from: "2020", to: "2020" }), { id: "china", name: "China" }];
    expect(issuesOf(json)).toEqual([]);
  });

  test("that close a cycle are left out, and the cycle is named", () => {
    const json = [member("a", { party: "b" }), member("b", { party: "c" }), member("c", { party: "a" })];
    const { parties } = parseParties(json);
    expect(parties.map(({ memberOf = [] }) => memberOf.length)).toEqual([1, 1, 0]);
    expect(issuesOf(json)).toEqual([
      'parties[2].memberOf[0].party: expected memberships without a cycle (a → b → c → a), found "a"',
    ]);
  });

  test("of a party in itself is a cycle", () => {
    expect(issuesOf([member("a", { party: "a" })])).toEqual([
      'parties[0].memberOf[0].party: expected memberships without a cycle (a → a), found "a"',
    ]);
  });

  test("that meet again further up are no cycle", () => {
    const json = [
      member("a", { party: "b" }, { party: "c" }),
      member("b", { party: "d" }),
      member("c", { party: "d" }),
      member("d"),
    ];
    expect(issuesOf(json)).toEqual([]);
  });

  test("in a chain of 20,000 parties are followed to the end", () => {
    const json = Array.from({ length: 20_000 }, (_, i) => member(`p${i}`, { party: `p${(i + 1) % 20_000}` }));
    expect(parseParties(json).issues.map(({ path }) => path)).toEqual(["parties[19999].memberOf[0].party"]);
  });
});
