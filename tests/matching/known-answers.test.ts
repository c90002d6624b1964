import { describe, expect, it } from "vitest";
import {
  cityBlock,
  directional,
  hybrid,
  matchingRuleOf,
  mijnStemhulp,
  openElectionCompass3,
  openElectionCompass5,
  openVaa,
  rankMatches,
  smartvote,
  smartvoteUntil2025,
  svtElectionCompass,
  svtElectionCompassUntil2024,
  wahlOMat,
  type Answer,
  type OpenVaaOptions,
} from "stancekit";
import known from "../known-answers/matching.json" with { type: "json" };
import { compassAnswers } from "./compass-notation.ts";

describe("known answers", () => {
  it.each(known.wahlOMat.cases)("Wahl-O-Mat gives $points of $maximum points", (example) => {
    const { points, maximum, score } = wahlOMat(example.voter, example.party, weighted(example.weights));
    expect([points, maximum]).toEqual([example.points, example.maximum]);
    expect(100 * score!).toBeCloseTo(example.percent, 10);
  });

  it("smartvote gives the percentages of both eras", () => {
    const { voter, candidate, weights, cityBlock: now, euclidean: before } = known.smartvote;
    expect(100 * smartvote(voter, candidate, { weights }).score!).toBeCloseTo(now, 10);
    expect(100 * smartvoteUntil2025(voter, candidate, { weights }).score!).toBeCloseTo(before, 10);
  });

  it("the rules of city block, direction and hybrid give Mendez' five-point tables", () => {
    const { values, proximity, directional: direction, hybrid: mean } = known.mendez;
    const scale = { low: -2, high: 2 };
    for (const [i, x] of values.entries()) {
      for (const [j, y] of values.entries()) {
        expect(2 * matchingRuleOf(cityBlock)([x], [y], { scale }).score! - 1).toBeCloseTo(proximity[i]![j]!, 12);
        expect(matchingRuleOf(directional)([x], [y], { scale }).score).toBeCloseTo(direction[i]![j]!, 12);
        expect(matchingRuleOf(hybrid)([x], [y], { scale }).score).toBeCloseTo(mean[i]![j]!, 12);
      }
    }
  });

  it.each([
    ["three", openElectionCompass3, known.openElectionCompass.cityBlock3],
    ["five", openElectionCompass5, known.openElectionCompass.hybrid5],
  ] as const)("the Open Election Compass gives its table of %s levels", (_, rule, table) => {
    const scale = { low: 1, high: table.length };
    for (const [i, row] of table.entries())
      for (const [j, expected] of row.entries()) expect(rule([i + 1], [j + 1], { scale }).points).toBe(expected);
    expect(rule([1, null, 2], [1, 1, null], { scale }).maximum).toBe(2);
  });

  it.each(known.mijnStemhulp.cases)("MijnStemhulp gives $percent %", ({ voter, party, weights, percent }) => {
    expect(100 * mijnStemhulp(voter, party, weighted(weights)).score!).toBeCloseTo(percent, 10);
  });
});

describe("known answers of the Swedish election compass", () => {
  const { current, until2024, priorities } = known.electionCompass;
  const cases = (all: { user: string; entity: string; percent: number }[]) =>
    all.map(({ user, entity, percent }) => [user, entity, percent] as const);

  it.each([...cases(current), ...(priorities as [string, string, number][])])(
    "%s and %s match",
    (user, entity, percent) => {
      const { score = 0 } = svtElectionCompass(compassAnswers(user), compassAnswers(entity));
      expect(100 * score).toBeCloseTo(percent, 5);
    },
  );

  it.each(cases(until2024))("under the scoring until 2024, %s and %s match", (user, entity, percent) => {
    const { score } = svtElectionCompassUntil2024(compassAnswers(user), compassAnswers(entity));
    expect(100 * score!).toBeCloseTo(percent, 9);
  });

  it("a ranking gives each entity the score of its pair", () => {
    const user = compassAnswers(until2024[1]!.user);
    const entities = [until2024[1]!.entity, until2024[1]!.user, "_;".repeat(user.length - 1) + "_"];
    const candidates = entities.map((entity, place) => ({ id: String(place), answers: compassAnswers(entity) }));
    const { index, score } = rankMatches(user, candidates, { rule: svtElectionCompassUntil2024 });
    for (const [place, candidate] of index.entries())
      expect(score[place]).toBeCloseTo(svtElectionCompassUntil2024(user, candidates[candidate]!.answers).score!, 12);
    expect([...index]).toEqual([1, 0, 2]);
  });

  it("has no score where the user answered nothing; the reference's 0 only when asked for", () => {
    const [user, entity] = [[null, { priorities: [] }], compassAnswers("A;[1]")];
    expect(svtElectionCompass(user, entity)).toMatchObject({ status: "no-overlap", maximum: 0 });
    expect(svtElectionCompass(user, entity).score).toBeUndefined();
    expect(svtElectionCompass(user, entity, { noOverlap: "reference" })).toMatchObject({ status: "ok", score: 0 });
  });
});

describe("known answers of OpenVAA", () => {
  const distance = (options: OpenVaaOptions, ...pair: Parameters<ReturnType<typeof openVaa>>) =>
    1 - openVaa(options)(...pair).score!;
  const likert = { scale: { low: 1, high: 5 } };

  it.each(known.openVaa.combined)(
    "$metric over subdimensions, with weights",
    ({ metric, weights, a, b, distance: d }) => {
      const options = { metric: metric as "manhattan" };
      expect(distance(options, a as Answer[], b as Answer[], { weights })).toBeCloseTo(d, 12);
    },
  );

  it.each(known.openVaa.likert5_cases)("$metric on five points: $distance", (example) => {
    const { metric, missing = "relativeMaximum", voter, cand, weights, distance: d } = example;
    const categories = { first: ["0"], third: ["2"], four: ["0", "1", "2", "3"] };
    const options = { ...likert, ...weighted(weights), ...(example.subgroups ? { categories } : {}) };
    const match = openVaa({ metric: metric as "manhattan", missing: missing as "neutral" })(voter, cand, options);
    expect(1 - match.score!).toBeCloseTo(d, 12);
    expect(Math.round(100 * match.score!)).toBe(Math.round(100 * (1 - d)));
    if (example.subgroups) {
      const groups = match.byCategory.map(({ score }) => 1 - score!);
      expect(groups).toEqual([example.subgroups["0"], example.subgroups["2"], example.subgroups["0-3"]]);
    }
  });

  it.each(known.openVaa.kernels.directional_values)("direction of %d and %d", (a, b, d) => {
    expect(distance({ metric: "directional" }, [a!], [b!])).toBeCloseTo(d!, 12);
  });

  const choices = {
    questions: [
      { id: "2", choices: ["no", "yes"] },
      { id: "4", choices: ["a", "b", "c", "d"] },
    ],
  };

  it("choices of more than two are 2/n apart", () => {
    const { binary_plus_4choice_disagree, all_missing_relativeMaximum, identical } = known.openVaa.categorical;
    expect(distance({}, ["no", "a"], ["yes", "c"], choices)).toBeCloseTo(binary_plus_4choice_disagree, 12);
    expect(distance({}, ["no", "a"], [null, null], choices)).toBeCloseTo(all_missing_relativeMaximum, 12);
    expect(distance({}, ["no", "a"], ["no", "a"], choices)).toBe(identical);
  });

  it("mixes scales and choices", () => {
    const { voter, A, B, A_vs_voter, B_vs_voter } = known.openVaa.mixed["likert5,likert7,binary,4choice"];
    const scales = [
      { id: "five", scale: { low: 1, high: 5 } },
      { id: "seven", scale: { low: 1, high: 7 } },
    ];
    const options = { questions: [...scales, ...choices.questions] };
    expect(distance({}, voter, A, options)).toBeCloseTo(A_vs_voter, 12);
    expect(distance({}, voter, B, options)).toBeCloseTo(B_vs_voter, 12);
  });

  it("without an answer of the voter has a status, and OpenVAA's half only when asked for", () => {
    expect(openVaa()([null], [1], likert)).toMatchObject({ status: "no-overlap" });
    const options = { ...likert, noOverlap: "reference" as const, categories: { first: ["0"] } };
    expect(distance({}, [null], [1], options)).toBe(known.openVaa.no_overlap.distance);
    const groups = openVaa()([null, 1], [1, 1], options).byCategory;
    expect(groups).toMatchObject([{ status: "ok", score: 1 - known.openVaa.no_overlap.distance }]);
    expect(openVaa()([null, 1], [1, 1], { ...likert, categories: { first: ["0"] } }).byCategory).toMatchObject([
      { status: "no-overlap" },
    ]);
  });
});

function weighted(weights: number[] | null | undefined): { weights?: number[] } {
  return weights ? { weights } : {};
}
