import { describe, expect, it } from "vitest";
import { blocsByMembership, type Bloc } from "../../src/compare/bloc-members.ts";
import { blocVotes } from "../../src/compare/bloc-votes.ts";
import { blocCohesion } from "../../src/compare/cohesion.ts";
import { positions } from "../../src/positions/positions.ts";
import { grid } from "./fixtures.ts";

const study = grid([
  [1, 1, -1],
  [1, -1, null],
  [-1, null, 1],
  [null, 0, null],
]);
const left: Bloc = { id: "left", members: ["p0", "p1"] };
const right: Bloc = { id: "right", members: ["p2", "p3"] };

describe("blocCohesion", () => {
  it("is the mean over pairs within and between, without the pairs that have no score, which it counts", () => {
    expect(blocCohesion(study, [left, right])).toEqual({
      measure: "city-block",
      missing: { policy: "pairwise" },
      within: [
        {
          bloc: "left",
          members: ["p0", "p1"],
          status: "ok",
          value: 0.5,
          pairs: 1,
          pairsWithoutScore: 0,
          filled: 0,
        },
        { bloc: "right", members: ["p2", "p3"], status: "no-score", pairs: 0, pairsWithoutScore: 1, filled: 0 },
      ],
      between: [
        // p0–p2: 0, p0–p3: ½, p1–p2: 0, p1–p3: ½
        { a: "left", b: "right", status: "ok", value: 0.25, pairs: 4, pairsWithoutScore: 0, filled: 0 },
      ],
    });
  });

  it("has no agreement within a bloc of one or none", () => {
    const { within, between } = blocCohesion(study, [
      { id: "alone", members: ["p0", "p0"] },
      { id: "none", members: [] },
    ]);
    for (const { status, pairs } of within) expect([status, pairs]).toEqual(["no-pairs", 0]);
    expect(between[0]).toMatchObject({ status: "no-pairs", pairs: 0, pairsWithoutScore: 0 });
  });

  it("of no blocs is nothing", () => {
    expect(blocCohesion(study, [])).toMatchObject({ within: [], between: [] });
  });

  it("compares nobody with itself and no pair twice where blocs overlap", () => {
    const { within, between } = blocCohesion(study, [left, { id: "all", members: ["p1", "p0", "p2"] }]);
    // pairs p0–p1, p0–p2 and p1–p2
    expect(between[0]).toMatchObject({ value: (0.5 + 0 + 0) / 3, pairs: 3 });
    expect(within[1]).toMatchObject({ value: (0.5 + 0 + 0) / 3, pairs: 3 });
  });

  it("goes by the options of agreementMatrix and says what it counted in place of missing stances", () => {
    const { measure, missing, within } = blocCohesion(study, [left], { measure: "exact-match", missing: "neutral" });
    expect([measure, missing]).toEqual(["exact-match", { policy: "neutral" }]);
    expect(within[0]).toMatchObject({ value: 1 / 3, filled: 1 });
    expect(blocCohesion(study, [left], { topics: ["t0"] }).within[0]).toMatchObject({ value: 1 });
    expect(blocCohesion(study, [left], { minimumShared: 3 }).within[0]).toMatchObject({
      status: "no-score",
      pairsWithoutScore: 1,
    });
  });

  it("takes a position table as well as a study", () => {
    expect(blocCohesion(positions(study), [left, right])).toEqual(blocCohesion(study, [left, right]));
  });

  it("refuses unknown members and two blocs of one name", () => {
    expect(() => blocCohesion(study, [{ id: "x", members: ["nobody"] }])).toThrow(/party is "nobody"/);
    expect(() => blocCohesion(study, [left, { ...right, id: "left" }])).toThrow('blocs[1].id is "left" again');
    expect(() => blocVotes(study, [{ id: "x", members: ["nobody"] }])).toThrow(/party is "nobody"/);
    expect(() => blocVotes(study, [left, left])).toThrow('blocs[1].id is "left" again');
  });
});

describe("blocVotes", () => {
  it("counts the signs of positions as votes and gives the indices that are defined", () => {
    const [first, second] = blocVotes(study, [left, right]);
    expect(first!.byTopic).toEqual([
      { topic: "t0", yes: 2, no: 0, abstain: 0, absent: 0, rice: 1, hixAgreement: 1, attina: 1 },
      { topic: "t1", yes: 1, no: 1, abstain: 0, absent: 0, rice: 0, hixAgreement: 0.25, attina: 0 },
      { topic: "t2", yes: 0, no: 1, abstain: 0, absent: 1, rice: 1, hixAgreement: 1, attina: 1 },
    ]);
    expect(first!.hixAgreement).toEqual({ status: "ok", value: 0.75, votes: 3, votesWithoutValue: 0 });
    expect(second!.byTopic[1]).toEqual({
      topic: "t1",
      yes: 0,
      no: 0,
      abstain: 1,
      absent: 1,
      hixAgreement: 1,
      attina: 1,
    });
    expect(second!.rice).toEqual({ status: "ok", value: 1, votes: 2, votesWithoutValue: 1 });
  });

  it("weights the means as the topics are, and leaves out those outside the scope", () => {
    const weighted = grid([[1, 1], [1, -1]], [3, 1]); // prettier-ignore
    const bloc = { id: "b", members: ["p0", "p1"] };
    expect(blocVotes(weighted, [bloc])[0]!.rice).toMatchObject({ value: 0.75, votes: 2 });
    expect(blocVotes(weighted, [bloc], { weights: { t0: 0 } })[0]!.rice).toMatchObject({ value: 0, votes: 1 });
    expect(blocVotes(weighted, [bloc], { topics: ["t0"] })[0]!.byTopic).toHaveLength(1);
  });

  it("has no value where no member holds a stance", () => {
    const [bloc] = blocVotes(grid([[null, null]]), [{ id: "b", members: ["p0"] }]);
    expect(bloc!.rice).toEqual({ status: "no-value", votes: 0, votesWithoutValue: 2 });
    expect(bloc!.byTopic[0]).toEqual({ topic: "t0", yes: 0, no: 0, abstain: 0, absent: 1 });
  });
});

describe("blocsByMembership", () => {
  const parties = [
    { id: "a", name: "A", memberOf: [{ party: "x" }, { party: "y", from: "2010" }] },
    { id: "b", name: "B", memberOf: [{ party: "y", from: "2010", to: "2015" }] },
    { id: "x", name: "X" },
  ];

  it("gathers who belongs to what on a date", () => {
    expect(blocsByMembership(parties)).toEqual([{ id: "x", members: ["a"] }]);
    expect(blocsByMembership(parties, { date: "2012-05-01" })[1]).toEqual({ id: "y", members: ["a", "b"] });
    expect(blocsByMembership(parties, { date: "2016" })[1]).toEqual({ id: "y", members: ["a"] });
    expect(blocsByMembership([])).toEqual([]);
  });

  it("names a member once, however many of its memberships hold", () => {
    const twice = [{ id: "a", name: "A", memberOf: [{ party: "x" }, { party: "x", from: "2000" }] }];
    expect(blocsByMembership(twice, { date: "2001" })).toEqual([{ id: "x", members: ["a"] }]);
  });

  it("refuses a date that is none", () => {
    expect(() => blocsByMembership(parties, { date: "yesterday" })).toThrow('date is "yesterday"');
  });
});
