import { describe, expect, it } from "vitest";
import {
  candidateTable,
  matchingRuleNamed,
  matchingRuleNames,
  mijnStemhulp,
  openVaa,
  rankMatches,
  smartvote,
  svtElectionCompass,
  wahlOMat,
} from "stancekit";

const scale = { low: 1, high: 5 };

describe("answers", () => {
  it("off the scale, of another kind or between the levels are named with what was expected", () => {
    expect(() => smartvote([0], [101])).toThrow('an answer to "0" is 101: expected a number from 0 to 100');
    expect(() => smartvote(["x"], [1])).toThrow('an answer to "0" is "x"');
    expect(() => smartvote([Infinity], [1])).toThrow("expected a number from 0 to 100");
    expect(() => wahlOMat([0.5], [1])).toThrow('an answer to "0" is 0.5: expected one of -1, 0, 1');
    expect(() => svtElectionCompass([1], [1])).toThrow("expected { proposition");
    expect(() => svtElectionCompass([{ proposition: "E" as "A" }], [{ proposition: "A" }])).toThrow('"E"');
    expect(() => svtElectionCompass([{ proposition: "A" }], [{ range: 0 }])).toThrow("expected two of a kind");
    expect(() => openVaa()(["a"], ["b"])).toThrow("expected one of its choices (it declares none)");
    expect(() => openVaa()([[0, 0.5]], [[0]])).toThrow('the answers to "0" have 2 and 1 dimensions');
  });

  it("of unequal length or to questions that were not asked are named with their giver", () => {
    expect(() => smartvote([1, 2], [1])).toThrow(
      "the candidate has 1 answers: expected one for each of the 2 questions",
    );
    const options = { questions: ["trams"] };
    expect(() => smartvote({ trains: 1 }, { trams: 1 }, options)).toThrow('the voter answers "trains"');
    expect(() => candidateTable([{ id: "a", answers: { trains: 1 } }], options)).toThrow(
      'candidate "a" answers "trains"',
    );
    expect(() => candidateTable([{ id: "a", answers: 3 as never }], options)).toThrow(
      "are 3: expected a list or a record",
    );
    expect(() => candidateTable([{ id: "a", answers: [6] }], { scale })).toThrow(
      'candidate "a" answers "0" with 6: expected a number from 1 to 5',
    );
  });
});

describe("tables", () => {
  it("have each candidate and each question once", () => {
    const twice = { id: "a", answers: [1] };
    expect(() => candidateTable([twice, twice])).toThrow('candidates[1] is "a" again');
    expect(() => candidateTable([], { questions: ["x", "x"] })).toThrow('questions[1] is "x" again');
  });

  it("are read with the questions that they were made with", () => {
    const table = candidateTable([{ id: "a", answers: [1] }]);
    expect(() => rankMatches([1], table, { scale })).toThrow("expected them where the table is made");
  });

  it("are made of typed arrays as of lists, and of questions with scales of their own", () => {
    const typed = candidateTable([{ id: "a", answers: Float64Array.of(1, NaN) }], { scale });
    expect(Array.from(typed.skipped)).toEqual([0, 1]);
    const mixed = {
      questions: [
        { id: "five", scale },
        { id: "ten", scale: { low: 0, high: 10 } },
      ],
    };
    expect(rankMatches([5, 10], [{ id: "a", answers: [3, 5] }], mixed).score[0]).toBe(0.5);
  });

  it("leave what they were given as it was", () => {
    const candidates = [{ id: "a", answers: [1, null] }];
    rankMatches([1, 1], candidates, { missing: "neutral" });
    expect(candidates).toEqual([{ id: "a", answers: [1, null] }]);
  });
});

describe("options", () => {
  const rank = (options: Parameters<typeof rankMatches>[2]) => () =>
    rankMatches([1, 1], [{ id: "a", answers: [1, 1] }], options);

  it("are named with what was expected", () => {
    expect(rank({ weights: [1] })).toThrow("weights has 1 numbers: expected one for each of the 2 questions");
    expect(rank({ weights: [1, -1] })).toThrow('the weight of "1" is -1: expected a finite number ≥ 0');
    expect(rank({ weights: { "0": NaN } })).toThrow('the weight of "0" is NaN');
    expect(rank({ weights: { x: 1 } })).toThrow('weights names "x", no question asked');
    expect(rank({ categories: { all: ["x"] } })).toThrow('category "all" names "x", no question asked');
    expect(rank({ scale: { low: 1, high: 1 } })).toThrow("is 1 to 1: expected low < high");
    expect(rank({ missing: "guess" as "neutral" })).toThrow('missing is "guess"');
    expect(rank({ missing: { policy: "penalty", weight: 2 } })).toThrow("missing.weight is 2");
  });

  it("for which a rule has no answer are refused, not ignored", () => {
    const pair = [[{ proposition: "A" } as const], [null]] as const;
    expect(() => svtElectionCompass(...pair, { missing: "neutral" })).toThrow("have no middle");
    expect(() => svtElectionCompass(...pair, { missing: "extreme" })).toThrow("have no ends");
    expect(() => wahlOMat([1], [1], { noOverlap: "reference" })).toThrow('expected "status" (wahl-o-mat has no such');
    expect(() => openVaa({ metric: "cosine" as "manhattan" })).toThrow('metric is "cosine": expected one of manhattan');
  });
});

describe("matchingRuleNamed", () => {
  it("finds every name that it lists, and lists them for one that it does not know", () => {
    for (const name of matchingRuleNames()) expect(matchingRuleNamed(name).id).toBe(name);
    expect(() => matchingRuleNamed("kieskompas")).toThrow("expected one of city-block");
  });
});

describe("missing answers by the rule's own account", () => {
  it("count without points in the Wahl-O-Mat, at 2.5 in the compass, and drop elsewhere", () => {
    expect(wahlOMat([1, 1], [1, null])).toMatchObject({ points: 2, maximum: 4, missing: { policy: "rule" } });
    const compass = svtElectionCompass([{ range: 2 }, { range: 0, important: true }], [{ range: 2 }, null]);
    expect(compass).toMatchObject({ points: 8, maximum: 8 + 2 * 2.5 });
    expect(mijnStemhulp([1, 1], [1, null])).toMatchObject({ maximum: 100, missing: { policy: "pairwise" } });
    expect(wahlOMat([1, 1], [1, null], { missing: "pairwise" })).toMatchObject({ points: 2, maximum: 2, score: 1 });
  });

  it("give a rule's ends and middles where a policy asks for them", () => {
    expect(wahlOMat([1], [null], { missing: "neutral" }).points).toBe(1);
    expect(wahlOMat([0], [null], { missing: "extreme" }).points).toBe(1);
    expect(mijnStemhulp([0], [null], { missing: "extreme" }).score).toBe(0);
    expect(mijnStemhulp([10], [null], { missing: "neutral" }).score).toBe(0.5);
    expect(openVaa()([5], [null], { scale, missing: "neutral" }).score).toBe(0.5);
    expect(openVaa({ missing: "neutral" })([5], [null], { scale, missing: "extreme" }).score).toBe(0);
    expect(openVaa({ bias: "negative" })([[0, 0]], [[null, -0.5]]).score).toBe(0.5);
    expect(openVaa({ metric: "euclidean" })([5, 1], [5, null], { scale, missing: "penalty" }).score).toBeCloseTo(
      1 - Math.SQRT1_2,
      12,
    );
  });
});
