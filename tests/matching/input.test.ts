import { describe, expect, it } from "vitest";
import {
  StancekitError,
  candidateTable,
  matchingRuleNamed,
  matchingRuleNames,
  mijnStemhulp,
  openVaa,
  rankMatches,
  smartvote,
  svtElectionCompass,
  wahlOMat,
  type Answer,
  type MatchingRuleName,
} from "stancekit";

const scale = { low: 1, high: 5 };

function codeOf(call: () => unknown): string | undefined {
  try {
    call();
  } catch (error) {
    if (error instanceof StancekitError) return error.code;
    throw error;
  }
  return undefined;
}

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

describe("scales of mijnStemhulp", () => {
  it("have at most ten steps, by whatever question and policy", () => {
    const wide = { scale: { low: 0, high: 100 } };
    const refusal = 'the scale of "0" is 0 to 100: expected one of at most 10 steps';
    expect(codeOf(() => mijnStemhulp([0], [100], wide))).toBe("invalid-option");
    expect(() => mijnStemhulp([0], [100], wide)).toThrow(refusal);
    expect(() => mijnStemhulp([0], [null], wide)).toThrow(refusal);
    const mixed = { questions: ["a", { id: "b", scale: { low: 0, high: 11 } }], rule: mijnStemhulp };
    expect(() => rankMatches([1, 1], [{ id: "x", answers: [1, 1] }], mixed)).toThrow('the scale of "b" is 0 to 11');
    expect(mijnStemhulp([0.3], [10.3], { scale: { low: 0.3, high: 10.3 } }).score).toBe(0);
    expect(mijnStemhulp([1], [8], { scale: { low: 1, high: 8 } }).score).toBeCloseTo(0.3, 12);
  });
});

describe("election compass answers", () => {
  const good: Answer = { priorities: [1] };
  const calls = (answer: Answer) => [
    () => svtElectionCompass([answer], [good]),
    () => svtElectionCompass([good], [answer]),
    () => rankMatches([good], [{ id: "a", answers: [answer] }], { rule: "svt-election-compass" }),
  ];

  it.each([
    { priorities: [1, 1] },
    { priorities: [2, 1, 3, 2], important: true },
    ...["length", "at", "0", 5, -1, 0.5, [0], null].map((range) => ({ range })),
    ...["E", "", 0, ["A"], null].map((proposition) => ({ proposition })),
    ...[null, "", "12", ["1"], [NaN], { length: 0 }].map((priorities) => ({ priorities })),
    {},
    [1],
    { proposition: "A", range: 0 },
    { proposition: "A", important: "yes" },
  ])("refuses %j, whoever gives it", (answer) => {
    for (const call of calls(answer as Answer)) {
      expect(codeOf(call)).toBe("invalid-data");
      expect(call).toThrow(`an answer to "0" is ${JSON.stringify(answer)}: expected { proposition`);
    }
  });

  it("may say that they are not important, and that nothing has priority", () => {
    expect(svtElectionCompass([{ range: 0, important: false }], [{ range: 0 }]).score).toBe(1);
    expect(svtElectionCompass([{ priorities: [] }], [good]).status).toBe("no-overlap");
  });
});

describe("a voter and candidates that are none", () => {
  it("are named with their place", () => {
    const one = [{ id: "a", answers: [1] }];
    const cases: [() => unknown, string][] = [
      [() => rankMatches([1], [1, -1] as never), "candidates[0] is 1: expected { id, answers }"],
      [() => rankMatches([1], [...one, null] as never), "candidates[1] is null: expected { id, answers }"],
      [() => rankMatches([1], [{ answers: [1] }] as never), "candidates[0].id is undefined: expected a string"],
      [() => rankMatches([1], [{ id: "a" }] as never), 'the answers of candidate "a" are undefined: expected a list'],
      [() => rankMatches([1], null as never), "candidates is null: expected a list"],
      [() => rankMatches([1], undefined as never), "candidates is undefined: expected a list"],
      [() => rankMatches([1], { a: [1] } as never), "candidates is an object: expected a list"],
      [() => rankMatches([1], "ab" as never), "candidates is ab: expected a list"],
      [() => rankMatches(null as never, one), "the answers of the voter are null: expected a list or a record"],
      [() => rankMatches(undefined as never, candidateTable(one)), "the answers of the voter are undefined"],
      [() => candidateTable(null as never), "candidates is null: expected a list"],
      [() => candidateTable([{ id: "a", answers: null as never }]), 'the answers of candidate "a" are null'],
      [() => wahlOMat(null as never, [1]), "the answers of the voter are null"],
      [() => wahlOMat([1], undefined as never), "the answers of the candidate are undefined"],
    ];
    for (const [call, message] of cases) {
      expect(call).toThrow(message);
      expect(codeOf(call)).toBe("invalid-data");
    }
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

  it("whose weights cannot be added up are refused, as such and as the rule takes them", () => {
    const large = { weights: [1e308, 1e308] };
    const rankBy = (rule: MatchingRuleName, weights: number[]) => rank({ rule, weights });
    const calls = [
      () => wahlOMat([1, 1], [1, -1], large),
      rankBy("wahl-o-mat", large.weights),
      rankBy("city-block", large.weights),
      rankBy("smartvote", [1e307, 1]),
      () => openVaa({ metric: "euclidean" })([0, 0], [0, 0.5], { weights: [1e200, 1] }),
    ];
    for (const call of calls) {
      expect(call).toThrow(/the weights are too large to add up/);
      expect(codeOf(call)).toBe("invalid-option");
    }
    const twice = { weights: [1e300, 1e300] };
    expect(wahlOMat([1, 1], [1, -1], twice).score).toBe(0.5);
    expect(wahlOMat([1, 1], [1, -1], twice).bounds).toEqual({ low: 0.5, high: 0.5 });
    // a skipped question of any weight adds nothing
    expect(wahlOMat([null, 1], [1, 1], { weights: [1e308, 1] }).score).toBe(1);
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
