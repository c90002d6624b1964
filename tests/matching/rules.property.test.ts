import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  candidateTable,
  matchAt,
  matchingRuleNamed,
  matchingRuleNames,
  openVaa,
  rankMatches,
  svtElectionCompass,
  type Answer,
} from "stancekit";

const three = new Set(["wahl-o-mat", "stemwijzer", "open-election-compass-3"]);
const compass = matchingRuleNames().filter((name) => name.startsWith("svt-"));
const numeric = matchingRuleNames().filter((name) => !name.startsWith("svt-"));
/** Levels that every rule over numbers can read, on a scale of 1 to 5. */
const levelsOf = (name: string) => (three.has(name) ? [1, 3, 5] : [1, 2, 3, 4, 5]);
const scale = { low: 1, high: 5 };

const compassAnswer: fc.Arbitrary<Answer> = fc.record({
  proposition: fc.constantFrom("A" as const, "B" as const, "C" as const, "D" as const),
  important: fc.boolean(),
});
const pairs = (name: string): fc.Arbitrary<(Answer | null)[][]> => {
  const answer: fc.Arbitrary<Answer> = name.startsWith("svt-") ? compassAnswer : fc.constantFrom(...levelsOf(name));
  const cell = fc.option(answer, { freq: 4 });
  return fc
    .array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 })
    .map((rows) => [rows.map(([voter]) => voter), rows.map(([, candidate]) => candidate)]);
};

describe.each(matchingRuleNames())("%s", (name) => {
  const rule = matchingRuleNamed(name);
  const match = (voter: (Answer | null)[], candidate: (Answer | null)[], weights = voter.map(() => 1)) =>
    rule(voter, candidate, { scale, weights });
  const holds = (property: (voter: (Answer | null)[], candidate: (Answer | null)[]) => void) =>
    fc.assert(fc.property(pairs(name), ([voter, candidate]) => property(voter!, candidate!)));

  it("stays in its range and its bounds, or has a status", () =>
    holds((voter, candidate) => {
      const { status, score, bounds, maximum } = match(voter, candidate);
      expect(status).toBe(maximum > 0 ? "ok" : "no-overlap");
      expect(bounds.low).toBeGreaterThanOrEqual(rule.range.low - 1e-12);
      expect(bounds.high).toBeLessThanOrEqual(rule.range.high + 1e-12);
      if (score === undefined) return;
      expect(score).toBeGreaterThanOrEqual(bounds.low - 1e-9);
      expect(score).toBeLessThanOrEqual(bounds.high + 1e-9);
    }));

  it("adds up, and does not depend on the order of questions, on weights of 1, or on all of them times as much", () =>
    holds((voter, candidate) => {
      const one = match(voter, candidate);
      const sum = one.byQuestion.reduce((all, { contribution }) => all + contribution, 0);
      const same = [
        match(voter.toReversed(), candidate.toReversed()),
        rule(voter, candidate, { scale }),
        match(
          voter,
          candidate,
          voter.map(() => 2.5),
        ),
        match([...voter, ...voter], [...candidate, ...candidate]),
      ];
      for (const { score } of same) {
        if (one.score === undefined) expect(score).toBeUndefined();
        else expect(score).toBeCloseTo(one.score, 9);
      }
      if (one.score !== undefined) expect(sum).toBeCloseTo(one.score, 9);
    }));

  it("is symmetric on questions that both answered, where it says so", () =>
    holds((voter, candidate) => {
      if (!rule.symmetric) return;
      const [one, other] = [match(voter, candidate).score, match(candidate, voter).score];
      if (one === undefined) expect(other).toBeUndefined();
      else expect(other).toBeCloseTo(one, 12);
    }));

  it("gives the most there is to the same answers, unless it asks for strong ones", () =>
    holds((voter) => {
      const { score } = match(voter, voter);
      if (score === undefined || ["directional", "hybrid", "openvaa-directional"].includes(name)) return;
      expect(score).toBeCloseTo(1, 12);
    }));

  it("ranks as it matches pairs", () =>
    holds((voter, candidate) => {
      const table = candidateTable(
        [candidate, voter, candidate].map((answers, i) => ({ id: String(i), answers })),
        { scale },
      );
      const ranking = rankMatches(voter, table, { rule: name });
      for (const [place, index] of ranking.index.entries()) {
        const pair = match(voter, index === 1 ? voter : candidate);
        expect(matchAt(ranking, place)).toMatchObject({ status: pair.status, byQuestion: pair.byQuestion });
        if (pair.score === undefined) expect(ranking.score[place]).toBeNaN();
        else expect(ranking.score[place]).toBeCloseTo(pair.score, 9);
      }
      expect(ranking.rank[ranking.index.indexOf(0)]).toBe(ranking.rank[ranking.index.indexOf(2)]);
    }));
});

describe("asymmetry", () => {
  it("of the election compass is real: swapping the two sides can change the score", () => {
    const [mild, strong]: Answer[][] = [[{ proposition: "B" }], [{ proposition: "A" }]];
    expect(svtElectionCompass(mild!, strong!).score).not.toBe(svtElectionCompass(strong!, mild!).score);
  });

  it("is claimed by the compasses, by Wahl-O-Mat and by OpenVAA, and by no other rule", () => {
    const asymmetric = [...compass, ...numeric].filter((name) => !matchingRuleNamed(name).symmetric);
    expect(asymmetric.toSorted()).toEqual(
      [...compass, "openvaa-directional", "openvaa-euclidean", "openvaa-manhattan", "wahl-o-mat"].toSorted(),
    );
  });

  it("of OpenVAA is only about missing answers", () => {
    for (const metric of ["manhattan", "directional", "euclidean"] as const) {
      const match = openVaa({ metric });
      expect(match([1, 4], [2, 5], { scale }).score).toBe(match([2, 5], [1, 4], { scale }).score);
      expect(match([1, 4], [2, null], { scale }).score).not.toBe(match([2, null], [1, 4], { scale }).score);
    }
  });
});
