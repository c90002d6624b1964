import { describe, expect, it } from "vitest";
import {
  candidatesOf,
  candidateTable,
  cityBlock,
  defineStudy,
  euclidean,
  matchAt,
  matchingRuleOf,
  pearson,
  positions,
  rankMatches,
  svtElectionCompass,
  topMatches,
  wahlOMat,
  type MatchRanking,
} from "stancekit";
import known from "../known-answers/matching.json" with { type: "json" };

const ids = ({ table, index }: MatchRanking) => Array.from(index, (candidate) => table.candidates[candidate]!.id);
const lists = [
  { id: "harbour", name: "Harbour List", answers: { trams: 1, rents: 0.5, market: -1, library: 1, curfew: -0.5 } },
  { id: "hills", name: "Hills Alliance", answers: { trams: -1, rents: -0.5, market: 1, library: 0, curfew: 1 } },
  { id: "young", name: "Young Town", answers: { trams: 1, rents: 1 } },
];
const visitor = { trams: 0.5, rents: 1, market: -0.5, curfew: -1 };

describe("rankMatches", () => {
  it("ranks nobody, and one", () => {
    expect(rankMatches([], []).index).toHaveLength(0);
    expect(rankMatches([1], []).rank).toHaveLength(0);
    const { rank, score, status } = rankMatches([1], [{ id: "a", answers: [1] }]);
    expect([rank[0], score[0], status[0]]).toEqual([1, 1, 1]);
  });

  it.each([1e-9, 1e-12, 1e-13, 1e-100, 5e-324, 1e16, 1e300])("counts weights of %d like any other", (weight) => {
    const weights = { a: weight, b: weight };
    const candidates = [
      { id: "x", answers: { a: 1, b: -1 } },
      { id: "y", answers: { a: -1, b: 1 } },
    ];
    const ranking = rankMatches({ a: 1, b: 1 }, candidates, { weights });
    expect(Array.from(ranking.score)).toEqual([0.5, 0.5]);
    expect(Array.from(ranking.rank)).toEqual([1, 1]);
    expect(matchAt(ranking, 0)).toMatchObject({ status: "ok", score: 0.5, rank: 1 });
  });

  it("scores a candidate by the lightest question or the lightest penalty alone, as the pair function does", () => {
    const light = { a: 1, b: 1e-13 };
    const b = rankMatches({ a: 1, b: 1 }, [{ id: "x", answers: { b: 0 } }], { weights: light });
    expect([b.score[0], b.rank[0], b.shared[0]]).toEqual([0.5, 1, 1]);
    const missing = { policy: "penalty", weight: 1e-13 } as const;
    const silent = rankMatches([1], [{ id: "x", answers: [null] }], { missing });
    expect([silent.score[0], silent.rank[0]]).toEqual([0, 1]);
    expect(matchingRuleOf(cityBlock)([1], [null], { missing }).score).toBe(0);
  });

  it("gives no score and no rank, and the last places, to candidates with nothing to compare", () => {
    const ranking = rankMatches({ trams: 1 }, [
      { id: "silent", answers: {} },
      { id: "elsewhere", answers: { rents: 1 } },
      { id: "against", answers: { trams: -1 } },
    ]);
    expect(ids(ranking)).toEqual(["against", "silent", "elsewhere"]);
    expect(Array.from(ranking.status)).toEqual([1, 0, 0]);
    expect(Array.from(ranking.rank)).toEqual([1, 0, 0]);
    expect(Array.from(ranking.score)).toEqual([0, NaN, NaN]);
    expect(topMatches(ranking, 3).map(({ candidate }) => candidate)).toEqual(["against"]);
    const match = matchAt(ranking, 1);
    expect(match).toMatchObject({ status: "no-overlap", tied: 0, shared: 0, points: 0, maximum: 0 });
    expect(match.bounds).toEqual({ low: 0, high: 1 });
    expect("score" in match || "rank" in match).toBe(false);
    expect(match.why).toBe("You and silent have answered no question in common that counts, so there is no score.");
  });

  it("gives nobody a score when the voter skipped everything or every weight is 0", () => {
    for (const missing of ["pairwise", "listwise", "neutral", "extreme", "penalty"] as const) {
      const skipped = rankMatches([null, NaN, undefined], [{ id: "a", answers: [1, 1, 1] }], { missing });
      expect(skipped.status[0]).toBe(0);
      expect(rankMatches([1], [{ id: "a", answers: [1] }], { missing, weights: [0] }).status[0]).toBe(0);
    }
    expect(matchAt(rankMatches([null], [{ id: "a", answers: [1] }]), 0).bounds).toEqual({ low: 0, high: 1 });
  });

  it("shares ranks among equals and skips the next, keeping their order", () => {
    const rows = [
      [1, 1],
      [1, -1],
      [1, 1],
      [-1, 1],
      [-1, -1],
      [1, 0],
    ];
    const ranking = rankMatches(
      [1, 1],
      rows.map((answers, i) => ({ id: String(i), answers })),
    );
    expect(ids(ranking)).toEqual(["0", "2", "5", "1", "3", "4"]);
    expect(Array.from(ranking.rank)).toEqual([1, 1, 3, 4, 4, 6]);
    expect(topMatches(ranking, 4).map(({ rank, tied }) => [rank, tied])).toEqual([
      [1, 2],
      [1, 2],
      [3, 1],
      [4, 2],
      [4, 2],
    ]);
  });

  it("ties what is equal although it adds up differently in floating point", () => {
    const weights = [0.1, 0.2, 0.3];
    const ranking = rankMatches(
      [1, 1, 1],
      [
        { id: "third", answers: [-1, -1, 1] },
        { id: "first two", answers: [1, 1, -1] },
      ],
      { weights },
    );
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(Array.from(ranking.rank)).toEqual([1, 1]);
    const seven = candidateTable(
      [
        { id: "one far", answers: [1, 4, 4] },
        { id: "three near", answers: [3, 3, 3] },
      ],
      { scale: { low: 1, high: 7 } },
    );
    expect(Array.from(rankMatches([4, 4, 4], seven).rank)).toEqual([1, 1]);
  });

  it.each([
    ["pairwise", 1],
    ["listwise", 1],
    ["neutral", 5 / 6],
    ["extreme", 2 / 3],
    ["penalty", 2 / 3],
  ] as const)("under %s the missing answers are treated as it says, and the result says so", (missing, score) => {
    const ranking = rankMatches([1, 1, 1], [{ id: "a", answers: [1, 1, null] }], { missing });
    const match = matchAt(ranking, 0);
    expect(match.score).toBeCloseTo(score, 12);
    expect(match.missing.policy).toBe(missing);
    expect(ranking.scoring.missing.policy).toBe(missing);
    expect(match.unanswered).toEqual(["2"]);
    expect(match).toMatchObject({ answered: 3, shared: 2 });
    expect(match.bounds.low).toBeCloseTo(2 / 3, 12);
    expect(match.bounds.high).toBe(1);
  });

  it("drops questions listwise for candidates who answered them", () => {
    const candidates = [
      { id: "full", answers: [1, -1] },
      { id: "half", answers: [1, null] },
    ];
    expect(Array.from(rankMatches([1, 1], candidates, { missing: "listwise" }).score)).toEqual([1, 1]);
    expect(Array.from(rankMatches([1, 1], candidates, { missing: "pairwise" }).score)).toEqual([1, 0.5]);
  });

  it("weighs a penalty as it is told to", () => {
    const candidates = [{ id: "a", answers: [1, null] }];
    const half = { policy: "penalty", weight: 0.5 } as const;
    expect(rankMatches([1, 1], candidates, { missing: half }).score[0]).toBeCloseTo(1 / 1.5, 12);
    expect(rankMatches([1, 1], candidates, { missing: half, rule: "directional" }).score[0]).toBeCloseTo(0.5 / 1.5, 12);
  });

  it("takes rules, measures and names", () => {
    const candidates = [{ id: "a", answers: [1, 0] }];
    const score = (rule: NonNullable<Parameters<typeof rankMatches>[2]>["rule"] & {}) =>
      rankMatches([1, 1], candidates, { rule }).score[0];
    expect(score(euclidean)).toBe(score("euclidean"));
    expect(score(wahlOMat)).toBe(0.75);
    expect(score("wahl-o-mat")).toBe(0.75);
    expect(() => score("wahlomat" as "wahl-o-mat")).toThrow('rule is "wahlomat": expected one of city-block');
    expect(() => score(pearson as never)).toThrow("pearson is no mean of terms");
  });

  it("is not changed by a table of many different answers", () => {
    const rows = Array.from({ length: 700 }, (_, i) => ({ id: String(i), answers: [i / 700, 1 - i / 700, i % 2] }));
    const ranking = rankMatches([0, 1, 1], rows, { weights: [1, 1, 0] });
    expect(ids(ranking)).toEqual(rows.map(({ id }) => id));
    expect(ranking.score[350]).toBeCloseTo(cityBlock([0, 1], [0.5, 0.5])!, 12);
  });
});

describe("matchAt", () => {
  const categories = { town: ["trams", "rents"], night: ["curfew"], books: ["library"] };
  const ranking = rankMatches(visitor, lists, { weights: { rents: 2 }, categories });

  it("says why in words that can be printed", () => {
    expect(topMatches(ranking, 3).map(({ why }) => why)).toEqual([
      "Young Town agrees with you on 2 of 2 questions that you both answered. Young Town did not answer 2 questions that you did; each is left out. Score: 0.92 (city-block), rank 1 of 3.",
      "Harbour List agrees with you on 4 of 4 questions that you both answered. Score: 0.75 (city-block), rank 2 of 3.",
      "Hills Alliance agrees with you on none of 4 questions that you both answered. You are furthest apart on curfew (you against, they in favour) and rents (you in favour, they against). Score: 0.2 (city-block), rank 3 of 3.",
    ]);
  });

  it("gives sub-scores, with a status where nothing is shared", () => {
    expect(matchAt(ranking, 2).byCategory).toEqual([
      {
        category: "town",
        status: "ok",
        score: 0.25,
        points: 0.75,
        maximum: 3,
        shared: 2,
        weight: 0.6,
        contribution: expect.closeTo(0.15, 12),
      },
      { category: "night", status: "ok", score: 0, points: 0, maximum: 1, shared: 1, weight: 0.2, contribution: 0 },
      { category: "books", status: "no-overlap", points: 0, maximum: 0, shared: 0, weight: 0, contribution: 0 },
    ]);
  });

  it("is plain JSON", () => {
    const match = matchAt(ranking, 0);
    expect(JSON.parse(JSON.stringify(match))).toEqual(match);
  });

  it("names answers without sides in words too", () => {
    const ranked = rankMatches(
      [{ proposition: "A" }, { range: 0 }, { priorities: [1, 2] }],
      [{ id: "x", answers: [{ proposition: "D" }, { range: 4 }, { priorities: [1, 2] }] }],
      { rule: svtElectionCompass },
    );
    expect(matchAt(ranked, 0).why).toContain("agrees with you on 1 of 3");
    expect(matchAt(ranked, 0).why).toContain("1 (you 0, they 4) and 0 (you A, they D)");
    const chosen = rankMatches(["tram"], [{ id: "x", answers: ["bus"] }], {
      rule: "openvaa-manhattan",
      questions: [{ id: "way", label: "the way to work", choices: ["tram", "bus", "bike"] }],
    });
    expect(matchAt(chosen, 0).why).toContain("the way to work (you for tram, they for bus)");
  });

  it("names a place or a limit that there is not", () => {
    expect(() => matchAt(ranking, 3)).toThrow("place is 3: expected 0 to 2");
    expect(() => topMatches(ranking, 0)).toThrow("limit is 0: expected a whole number of at least 1");
  });

  it("imputes OpenVAA's subdimensions one by one", () => {
    const [voter, candidate] = [
      [0, -0.5, 0.5, [0, -0.5, 0.5]],
      [null, -0.5, null, [0, null, 0.5]],
    ];
    const ranked = rankMatches(voter!, [{ id: "a", answers: candidate! }], { rule: "openvaa-manhattan" });
    expect(ranked.score[0]).toBeCloseTo(1 - (0.5 + 0 + 1 + 1 / 3) / 4, 12);
    expect(known.openVaa.source).toContain("OpenVAA");
  });
});

describe("candidatesOf", () => {
  const study = defineStudy({
    parties: lists.map(({ id, name }) => ({ id, name })),
    topics: Object.keys(lists[0]!.answers).map((id) => ({ id, label: `the ${id}` })),
    statements: lists.flatMap(({ id, answers }) =>
      Object.entries(answers).map(([topic, stance]) => ({ party: id, topic, stance })),
    ),
  });

  it("matches a study's parties as their answers would be, and knows topics by their labels", () => {
    const ranking = rankMatches(visitor, candidatesOf(positions(study)));
    const direct = rankMatches(visitor, lists);
    expect(Array.from(ranking.score)).toEqual(Array.from(direct.score));
    expect(matchAt(ranking, 2).why).toContain("furthest apart on the curfew");
  });

  it("takes only the parties named, and says which is unknown", () => {
    expect(ids(rankMatches(visitor, candidatesOf(positions(study), ["hills"])))).toEqual(["hills"]);
    expect(() => candidatesOf(positions(study), ["nobody" as "hills"])).toThrow("nobody");
  });
});
