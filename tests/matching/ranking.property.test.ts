import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  candidateTable,
  cityBlock,
  directional,
  euclidean,
  exactMatch,
  hybrid,
  matchAt,
  matchingRuleOf,
  rankMatches,
  type MatchRanking,
  type MissingPolicyName,
  type RankMatchesOptions,
} from "stancekit";
import { naiveRanking } from "./naive.ts";

const measures = [cityBlock, euclidean, directional, hybrid, exactMatch];
const policies: MissingPolicyName[] = ["pairwise", "listwise", "neutral", "extreme", "penalty"];
const levels = [-1, -0.5, 0, 0.5, 1];
const answer = (stance: fc.Arbitrary<number>) => fc.option(stance, { freq: 4 });

/** A voter and candidates with as many answers, and weights that are whole, decimal or any. */
const table = (stance: fc.Arbitrary<number>, weight: fc.Arbitrary<number>) =>
  fc.integer({ min: 1, max: 9 }).chain((questions) => {
    const row = fc.array(answer(stance), { minLength: questions, maxLength: questions });
    return fc.record({
      voter: row,
      candidates: fc.array(row, { minLength: 1, maxLength: 12 }),
      weights: fc.array(weight, { minLength: questions, maxLength: questions }),
    });
  });
const discrete = table(fc.constantFrom(...levels), fc.constantFrom(0, 0.5, 1, 2));
const decimal = table(fc.constantFrom(-1, -1 / 3, 0.2, 1), fc.constantFrom(0.1, 0.54234, 1.3121, 97.1134));
/** Shares of a prime have no small common factor: these sums are not exact. */
const continuous = table(
  fc.integer({ min: -1009, max: 1009 }).map((part) => part / 1009),
  fc.integer({ min: 1, max: 5000 }).map((part) => part / 1013),
);
const anyTable = fc.oneof(discrete, decimal, continuous);
const measure = fc.constantFrom(...measures);
const policy = fc.constantFrom(...policies);

interface Input {
  readonly voter: (number | null)[];
  readonly candidates: (number | null)[][];
  readonly weights: number[];
}

const named = (rows: (number | null)[][]) => rows.map((answers, i) => ({ id: `c${i}`, answers }));
const rank = ({ voter, candidates, weights }: Input, options: RankMatchesOptions = {}) =>
  rankMatches(voter, named(candidates), { weights, ...options });
/** What a ranking says of each candidate, by id. */
const byId = ({ table: { candidates }, index, rank: ranks, score, shared, status }: MatchRanking) =>
  new Map(
    Array.from(index, (candidate, place) => [
      candidates[candidate]!.id,
      { rank: ranks[place]!, score: score[place]!, shared: shared[place]!, status: status[place]! },
    ]),
  );
const expectAlike = (one: MatchRanking, other: MatchRanking) => {
  const others = byId(other);
  for (const [id, { rank: own, score, shared, status }] of byId(one)) {
    expect(others.get(id)).toMatchObject({ rank: own, shared, status });
    if (status === 1) expect(others.get(id)!.score).toBeCloseTo(score, 9);
  }
};
const turned = <Item>(items: readonly Item[], by: number) => items.map((_, i) => items[(i + by) % items.length]!);

describe("rankMatches", () => {
  it("agrees with the naive twin on order, ranks, shared counts and scores, whatever the measure and policy", () =>
    fc.assert(
      fc.property(anyTable, measure, policy, (input, rule, missing) => {
        const ranking = rank(input, { rule, missing });
        const naive = naiveRanking(rule, input.voter, input.candidates, input.weights, missing);
        expect(Array.from(ranking.index)).toEqual(naive.map(({ candidate }) => candidate));
        expect(Array.from(ranking.rank)).toEqual(naive.map((match) => match.rank));
        expect(Array.from(ranking.shared)).toEqual(naive.map(({ shared }) => shared));
        for (const [place, { score }] of naive.entries()) {
          expect(ranking.status[place]).toBe(score === undefined ? 0 : 1);
          if (score === undefined) expect(ranking.score[place]).toBeNaN();
          else expect(ranking.score[place]).toBeCloseTo(score, 9);
        }
      }),
      { numRuns: 400 },
    ));

  it("does not depend on the order of candidates or of questions", () =>
    fc.assert(
      fc.property(fc.oneof(discrete, decimal), measure, policy, fc.nat(9), (input, rule, missing, by) => {
        const { voter, candidates, weights } = input;
        const ranking = rank(input, { rule, missing });
        const ids = turned(named(candidates), by);
        expectAlike(ranking, rankMatches(voter, ids, { weights, rule, missing }));
        const questions = {
          voter: turned(voter, by),
          candidates: candidates.map((row) => turned(row, by)),
          weights: turned(weights, by),
        };
        expectAlike(ranking, rank(questions, { rule, missing }));
      }),
    ));

  it("changes nothing with weights of 1, with all weights times as much, or with all questions twice", () =>
    fc.assert(
      fc.property(discrete, measure, policy, (input, rule, missing) => {
        const { voter, candidates, weights } = input;
        const plain = rankMatches(voter, named(candidates), { rule, missing });
        expectAlike(plain, rank({ ...input, weights: weights.map(() => 1) }, { rule, missing }));
        const ranking = rank(input, { rule, missing });
        expectAlike(ranking, rank({ ...input, weights: weights.map((weight) => 3 * weight) }, { rule, missing }));
        const twice = rank(
          {
            voter: [...voter, ...voter],
            candidates: candidates.map((row) => [...row, ...row]),
            weights: [...weights, ...weights],
          },
          { rule, missing },
        );
        for (const [id, { rank: own, score }] of byId(ranking)) {
          expect(byId(twice).get(id)!.rank).toBe(own);
          if (own > 0) expect(byId(twice).get(id)!.score).toBeCloseTo(score, 9);
        }
      }),
    ));

  it("gives the same whether answers are lists, records or a table on another scale", () =>
    fc.assert(
      fc.property(discrete, policy, ({ voter, candidates, weights }, missing) => {
        const records = (row: (number | null)[]) => Object.fromEntries(row.map((one, q) => [`${q}`, one]));
        const percent = (row: (number | null)[]) => row.map((one) => (one === null ? null : 50 + 50 * one));
        const ranking = rankMatches(voter, named(candidates), { weights, missing });
        const asRecords = named(candidates).map(({ id, answers }) => ({ id, answers: records(answers) }));
        const questions = voter.map((_, q) => String(q));
        expectAlike(ranking, rankMatches(records(voter), asRecords, { weights, missing, questions }));
        const scaled = candidateTable(named(candidates.map(percent)), { scale: { low: 0, high: 100 } });
        expectAlike(ranking, rankMatches(percent(voter), scaled, { weights, missing }));
      }),
    ));

  it("gives 1 to a candidate with the voter's own answers, by city block", () =>
    fc.assert(
      fc.property(discrete, ({ voter, candidates }) => {
        fc.pre(voter.some((one) => one !== null));
        const { score, rank: ranks, index } = rankMatches(voter, named([...candidates, voter]));
        const place = index.indexOf(candidates.length);
        expect([score[place], ranks[place]]).toEqual([1, 1]);
      }),
    ));
});

describe("matchAt", () => {
  const inputs = fc.record({ input: anyTable, rule: measure, missing: policy });

  it("adds up: contributions sum to the score, weights to 1, and categories to the whole", () =>
    fc.assert(
      fc.property(inputs, fc.nat(8), ({ input, rule, missing }, cut) => {
        const ids = input.voter.map((_, q) => String(q));
        const categories = { first: ids.slice(0, cut), rest: ids.slice(cut) };
        const ranking = rank(input, { rule, missing, categories });
        for (const place of ranking.index.keys()) {
          const match = matchAt(ranking, place);
          if (match.status !== "ok") {
            expect(match.byCategory.map(({ status }) => status)).toEqual(["no-overlap", "no-overlap"]);
            continue;
          }
          const total = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0);
          expect(match.score).toBe(ranking.score[place]);
          expect(total(match.byQuestion.map(({ contribution }) => contribution))).toBeCloseTo(match.score!, 9);
          expect(total(match.byQuestion.map(({ weight }) => weight))).toBeCloseTo(1, 9);
          expect(total(match.byCategory.map(({ contribution }) => contribution))).toBeCloseTo(match.score!, 9);
          expect(match.byCategory.reduce((sum, { shared }) => sum + shared, 0)).toBe(match.shared);
          const means = match.byCategory.map(({ weight, points, maximum }) =>
            maximum > 0 ? (weight * points) / maximum : 0,
          );
          expect(rule.total(total(means))).toBeCloseTo(match.score!, 7);
          if (rule !== euclidean) {
            const parts = match.byCategory.map(({ weight, score = 0 }) => weight * score);
            expect(total(parts)).toBeCloseTo(match.score!, 9);
          }
        }
      }),
    ));

  it("is what the rule says of the pair", () =>
    fc.assert(
      fc.property(discrete, measure, policy, (input, rule, missing) => {
        fc.pre(missing !== "listwise");
        const ranking = rank(input, { rule, missing });
        for (const [place, candidate] of ranking.index.entries()) {
          const pair = matchingRuleOf(rule)(input.voter, input.candidates[candidate]!, {
            weights: input.weights,
            missing,
          });
          const match = matchAt(ranking, place);
          expect(match).toMatchObject({ status: pair.status, shared: pair.shared, answered: pair.answered });
          expect(match.byQuestion).toEqual(pair.byQuestion);
          if (pair.status === "ok") expect(match.score).toBeCloseTo(pair.score!, 12);
        }
      }),
    ));
});

describe("bounds", () => {
  const single = fc.record({ input: anyTable, rule: measure, missing: fc.constantFrom(...policies) });
  const pairOf = ({ voter, candidates, weights }: Input, rule: (typeof measures)[number], missing: MissingPolicyName) =>
    matchingRuleOf(rule)(voter, candidates[0]!, { weights, missing });

  it("contain the score, and every score of a candidate who answers more", () =>
    fc.assert(
      fc.property(single, fc.array(fc.constantFrom(null, ...levels), { minLength: 9, maxLength: 9 }), (given, more) => {
        const { input, rule, missing } = given;
        const { bounds, score } = pairOf(input, rule, missing);
        const fuller = input.candidates[0]!.map((one, q) => one ?? more[q]!);
        const { score: known } = pairOf({ ...input, candidates: [fuller] }, rule, missing);
        for (const one of [score, known]) {
          if (one === undefined) continue;
          expect(one).toBeGreaterThanOrEqual(bounds.low - 1e-7);
          expect(one).toBeLessThanOrEqual(bounds.high + 1e-7);
        }
      }),
      { numRuns: 300 },
    ));

  it("never narrow when an answer goes missing", () =>
    fc.assert(
      fc.property(single, fc.nat(8), ({ input, rule, missing }, lost) => {
        const before = pairOf(input, rule, missing).bounds;
        const fewer = input.candidates[0]!.map((one, q) => (q === lost ? null : one));
        const after = pairOf({ ...input, candidates: [fewer] }, rule, missing).bounds;
        expect(after.low).toBeLessThanOrEqual(before.low + 1e-7);
        expect(after.high).toBeGreaterThanOrEqual(before.high - 1e-7);
      }),
      { numRuns: 300 },
    ));

  it("are reached: no narrower ones hold for city block on five levels", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...levels), fc.constantFrom(null, ...levels)), {
          minLength: 1,
          maxLength: 4,
        }),
        (pairs) => {
          const voter = pairs.map(([own]) => own);
          const candidate = pairs.map(([, theirs]) => theirs);
          const reachable = fillings(candidate).flatMap(
            (filled) => matchingRuleOf(cityBlock)(voter, filled).score ?? [],
          );
          const { bounds } = matchingRuleOf(cityBlock)(voter, candidate);
          expect(bounds.low).toBeCloseTo(Math.min(...reachable), 12);
          expect(bounds.high).toBeCloseTo(Math.max(...reachable), 12);
        },
      ),
    ));
});

/** Every way to leave or to answer what is missing. */
function fillings(answers: readonly (number | null)[]): (number | null)[][] {
  return answers.reduce<(number | null)[][]>(
    (all, one) => all.flatMap((start) => (one === null ? [null, ...levels] : [one]).map((next) => [...start, next])),
    [[]],
  );
}
