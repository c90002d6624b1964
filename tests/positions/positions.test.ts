import { describe, expect, it } from "vitest";
import type { Statement } from "../../src/model/statement.ts";
import type { Study } from "../../src/model/study.ts";
import {
  latest,
  listPositions,
  positionAt,
  positions,
  recencyHalfLife,
  type PositionOptions,
} from "../../src/positions/index.ts";

const parties = [
  { id: "a", name: "A" },
  { id: "b", name: "B" },
];
const topics = [
  { id: "tax", label: "A tax" },
  { id: "toll", label: "A toll" },
];
const said = (stance: number, more: Partial<Statement> = {}, index = 0): Statement => ({
  id: `s${index}`,
  party: "a",
  topic: "tax",
  stance,
  ...more,
});
const study = (statements: Statement[], more: Partial<Study> = {}): Study => ({
  parties,
  topics,
  statements: statements.map((statement, index) => ({ ...statement, id: `s${index + 1}` })),
  ...more,
});
const cell = (statements: Statement[], options?: PositionOptions) =>
  positionAt(positions(study(statements), options), "a", "tax");

describe("the five kinds", () => {
  it("stated: a value, its spread, its evidence and who made it", () => {
    expect(cell([said(1), said(0.5)])).toEqual({
      party: "a",
      topic: "tax",
      kind: "stated",
      value: 0.75,
      spread: 0.25,
      extremes: { low: 0.5, high: 1 },
      statements: ["s1", "s2"],
      members: [{ party: "a", statements: 2 }],
    });
  });

  it("neutral: stated neutrality is a position of 0", () => {
    expect(cell([said(0)])).toMatchObject({ kind: "neutral", value: 0, spread: 0 });
  });

  it("ambivalent: both signs, with the spread that shows it, even when they cancel to 0", () => {
    expect(cell([said(1), said(-1)])).toMatchObject({ kind: "ambivalent", value: 0, spread: 1 });
  });

  it("silent and uncoded have no value, and differ in whether somebody looked", () => {
    const table = positions(study([said(1)], { searched: [{ party: "b", topic: "tax" }] }));
    expect(positionAt(table, "b", "tax")).toEqual({
      party: "b",
      topic: "tax",
      kind: "silent",
      statements: [],
      members: [],
    });
    expect(positionAt(table, "b", "toll").kind).toBe("uncoded");
    const searched = positions(study([said(1)], { searched: "all" }));
    expect(listPositions(searched).map(({ kind }) => kind)).toEqual(["stated", "silent", "silent", "silent"]);
  });

  it("marks a cell that rests on a reporter's characterisation alone", () => {
    expect(cell([said(1, { voice: "reporter" })])).toMatchObject({ reportedOnly: true });
    expect(cell([said(1, { voice: "reporter" }), said(1)])).not.toHaveProperty("reportedOnly");
  });
});

describe("policies", () => {
  it("mean weighs by confidence", () => {
    expect(cell([said(1), said(0, { confidence: 0.5 })]).value).toBeCloseTo(2 / 3, 15);
  });

  it("latest keeps the last day only, and says which statements it rests on", () => {
    const changed = [said(1, { date: "2020-05-01" }), said(-1, { date: "2021-05-01" }), said(1)];
    expect(cell(changed, { policy: latest })).toMatchObject({ kind: "stated", value: -1, statements: ["s2"] });
    expect(cell([said(1), said(0.5)], { policy: latest }).value).toBe(0.75);
  });

  it("half-life halves the weight of a statement that much older", () => {
    const changed = [said(1, { date: "2022-01-01" }), said(-1, { date: "2022-01-31" })];
    expect(cell(changed, { policy: recencyHalfLife(30) }).value).toBeCloseTo((0.5 - 1) / 1.5, 15);
    expect(cell([said(1), said(0.5)], { policy: recencyHalfLife(30) }).value).toBe(0.75);
  });

  it("refuses a half-life that is not a number of days, and a policy that gives impossible weights", () => {
    for (const days of [0, -1, NaN, Infinity]) expect(() => recencyHalfLife(days)).toThrow(`halfLifeDays is ${days}`);
    expect(() => cell([said(1), said(1)], { policy: () => [1, NaN] })).toThrow('gave statement "s2" the weight NaN');
    expect(() => cell([said(1), said(1)], { policy: () => [0, 0] })).toThrow("the weight 0");
    expect(() => cell([said(1), said(1)], { policy: () => [1] })).toThrow('gave statement "s2" the weight undefined');
  });
});

describe("duplicates", () => {
  const twice = (first: Partial<Statement>, second: Partial<Statement>, duplicates?: PositionOptions["duplicates"]) =>
    cell([said(1, first), said(1, second), said(-1)], duplicates && { duplicates }).members[0]!.statements === 2;

  it("count once in one document by default, and the most confident stays", () => {
    expect(twice({ document: "x" }, { document: "x" })).toBe(true);
    expect(twice({ document: "x" }, { document: "y" })).toBe(false);
    expect(twice({ document: "x" }, { document: "x" }, "keep")).toBe(false);
    expect(cell([said(1, { document: "x", confidence: 0.2 }), said(1, { document: "x" })]).statements).toEqual(["s2"]);
  });

  it("are never statements without a document or date to tell by, nor of different stances", () => {
    expect(twice({}, {})).toBe(false);
    expect(twice({}, {}, "day")).toBe(false);
    expect(twice({ date: "2022" }, { date: "2022" }, "month")).toBe(false);
    expect(cell([said(1, { document: "x" }), said(0.5, { document: "x" })]).statements).toHaveLength(2);
  });

  it("are told apart by calendar windows that know their year", () => {
    expect(twice({ date: "2022-03-04T08:00:00Z" }, { date: "2022-03-04T23:00:00Z" }, "day")).toBe(true);
    expect(twice({ date: "2022-03-04" }, { date: "2022-03-05" }, "day")).toBe(false);
    expect(twice({ date: "2021-12-27" }, { date: "2022-01-02" }, "week")).toBe(true);
    expect(twice({ date: "2022-01-02" }, { date: "2022-01-03" }, "week")).toBe(false);
    expect(twice({ date: "2021-01-05" }, { date: "2022-01-04" }, "week")).toBe(false);
    expect(twice({ date: "2021-03-04" }, { date: "2021-03-29" }, "month")).toBe(true);
    expect(twice({ date: "2021-03-04" }, { date: "2022-03-04" }, "month")).toBe(false);
    expect(twice({ date: "2021-03-04" }, { date: "2021" }, "year")).toBe(true);
  });

  it("are not what two coders made of one sentence, and the party's own words outrank a report of them", () => {
    const coded = [
      said(1, { document: "x", coder: "k" }),
      said(1, { document: "x", coder: "l" }),
      said(-1, { document: "x", coder: "m" }),
    ];
    expect(cell(coded)).toMatchObject({ statements: ["s1", "s2", "s3"], value: expect.closeTo(1 / 3, 12) as number });
    const heard = [said(1, { document: "x", voice: "reporter" }), said(1, { document: "x", confidence: 0.5 })];
    expect(cell(heard)).toMatchObject({ statements: ["s2"] });
    expect(cell(heard)).not.toHaveProperty("reportedOnly");
  });

  it("keep the latest, so that a policy by date sees it", () => {
    const turns = [said(1, { date: "2022-01-05" }), said(-1, { date: "2022-06-05" }), said(1, { date: "2022-09-05" })];
    expect(cell(turns, { duplicates: "year", policy: latest }).value).toBe(1);
  });

  it("are dropped after the roll-up, so that no position is lost to a repeat made before a membership began", () => {
    const people: Study["parties"] = [
      { id: "p", name: "P", kind: "person", memberOf: [{ party: "s", from: "2022-06" }] },
      { id: "s", name: "S", kind: "state" },
    ];
    const statements = ["2022-01-05", "2022-09-05"].map((date, i) => ({
      id: `x${i}`,
      party: "p",
      topic: "tax",
      stance: 1,
      date,
    }));
    for (const duplicates of ["keep", "year"] as const) {
      expect(positionAt(positions({ parties: people, topics, statements }, { duplicates }), "s", "tax").kind).toBe(
        "stated",
      );
    }
  });

  it("refuse a window that does not exist", () => {
    expect(() => cell([said(1)], { duplicates: "decade" as never })).toThrow(
      'duplicates is "decade": expected one of keep',
    );
  });
});

describe("roll-up", () => {
  const members: Study["parties"] = [
    {
      id: "wang",
      name: "Wang",
      kind: "person",
      memberOf: [{ party: "ministry", from: "2013-03-16", to: "2022-12-30" }],
    },
    { id: "ministry", name: "Foreign ministry", kind: "organization", memberOf: [{ party: "china" }] },
    { id: "china", name: "China", kind: "state", memberOf: [{ party: "brics", from: "2009" }] },
    { id: "brics", name: "BRICS", kind: "bloc" },
  ];
  const at = (date: string, rollUp?: PositionOptions["rollUp"]) =>
    positions({ parties: members, topics, statements: [said(1, { party: "wang", date })] }, rollUp && { rollUp });
  const held = (table: ReturnType<typeof at>) =>
    listPositions(table).flatMap(({ party, value }) => (value === undefined ? [] : [party]));

  it("lets a person speak for the ministry and its state, but no state for its bloc", () => {
    expect(held(at("2022-02-01"))).toEqual(["wang", "ministry", "china"]);
    expect(positionAt(at("2022-02-01"), "china", "tax").members).toEqual([{ party: "wang", statements: 1 }]);
  });

  it("follows memberships only while they last", () => {
    expect(held(at("2023-02-01"))).toEqual(["wang"]);
    expect(held(at("2012-02-01"))).toEqual(["wang"]);
  });

  it("lets an organisation speak for its state only, and a month count only if the membership covers it", () => {
    const groups: Study["parties"] = [
      { id: "wing", name: "Wing", kind: "organization", memberOf: [{ party: "party" }, { party: "pact" }] },
      { id: "party", name: "Party", kind: "organization" },
      { id: "pact", name: "Pact", kind: "bloc" },
      { id: "ann", name: "Ann", kind: "person", memberOf: [{ party: "party", to: "2022-03-15" }] },
    ];
    const by = (party: string, date?: string) =>
      held(positions({ parties: groups, topics, statements: [said(1, { party, ...(date && { date }) })] }));
    expect(by("wing")).toEqual(["wing"]);
    expect(by("ann", "2022-02")).toEqual(["party", "ann"]);
    expect(by("ann", "2022-03")).toEqual(["ann"]);
    expect(by("ann")).toEqual(["ann"]);
  });

  it("climbs everything or nothing when told so", () => {
    expect(held(at("2022-02-01", "all"))).toEqual(["wang", "ministry", "china", "brics"]);
    expect(held(at("2022-02-01", "none"))).toEqual(["wang"]);
    expect(() => at("2022-02-01", "some" as never)).toThrow('rollUp is "some": expected one of none');
  });

  it("counts a statement once for a group reached by two ways", () => {
    const diamond: Study["parties"] = [
      { id: "p", name: "P", kind: "person", memberOf: [{ party: "x" }, { party: "y" }] },
      { id: "x", name: "X", kind: "organization", memberOf: [{ party: "z" }] },
      { id: "y", name: "Y", kind: "organization", memberOf: [{ party: "z" }] },
      { id: "z", name: "Z", kind: "state" },
    ];
    const table = positions({ parties: diamond, topics, statements: [said(1, { party: "p" })] });
    expect(positionAt(table, "z", "tax").members).toEqual([{ party: "p", statements: 1 }]);
  });
});

describe("bad and big input", () => {
  it("a stance that is no number on the scale is refused, never averaged", () => {
    for (const stance of [NaN, 5, "1" as unknown as number]) {
      expect(() => positions(study([said(stance)]))).toThrow(
        `stance of statement "s1" is ${stance}: expected a number from -1 to 1`,
      );
    }
  });

  it("a cell of 150,000 statements is read like any other", () => {
    const many = Array.from({ length: 150_000 }, (_, i) => said(i % 2 ? 1 : 0.5, { date: "2022-01-01" }));
    expect(cell(many, { policy: latest })).toMatchObject({ value: 0.75, extremes: { low: 0.5, high: 1 } });
  });
});

describe("ids", () => {
  it("that the study lacks are named, wherever they stand", () => {
    expect(() => positions(study([said(1, { party: "c" })]))).toThrow('statement "s1" names the party "c"');
    expect(() => positions(study([said(1, { topic: "x" })]))).toThrow('statement "s1" names the topic "x"');
    expect(() => positions(study([], { searched: [{ party: "q", topic: "tax" }] }))).toThrow(
      'searched names the party "q"',
    );
    expect(() => positionAt(positions(study([])), "c", "tax")).toThrow('party is "c": expected one of a, b');
  });

  it("that are names of Object's own are ordinary ids", () => {
    const odd = ["__proto__", "constructor", "toString"];
    const table = positions({
      parties: odd.map((id) => ({ id, name: id })),
      topics: odd.map((id) => ({ id, label: id })),
      statements: odd.map((id, i) => ({ id, party: id, topic: id, stance: i - 1 })),
    });
    expect(odd.map((id) => positionAt(table, id, id).value)).toEqual([-1, 0, 1]);
  });
});
