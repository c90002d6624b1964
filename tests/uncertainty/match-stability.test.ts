import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compare,
  latest,
  matchStability,
  meanByConfidence,
  positions,
  type CompareOptions,
  type MatchStability,
  type Study,
} from "stancekit";
import { seededRandom } from "../../src/base/random.ts";
import { grid, grids } from "../compare/fixtures.ts";

const seed = 1;
const stable = grid([
  [1, 1, 1, -1, 1, 1],
  [1, 1, 1, -1, 1, 0.5],
  [-1, 0, 1, 1, -1, 0],
]);
const close = grid([
  [1, 1, 1, -1, 1, 1, 0, -1],
  [1, 1, 0, -1, 1, 1, 1, 1],
  [1, 0, 1, 1, 1, 1, 0, 0],
]);
const valued = (result: MatchStability) => {
  if (result.status !== "ok") throw new Error(`status is ${result.status}`);
  return result;
};

/** The share of replicates in which each candidate comes first, by comparing studies made of the drawn documents anew. */
function naiveShares(
  study: Study,
  of: string,
  others: readonly string[],
  replicates: number,
  options: CompareOptions = {},
): number[] {
  const random = seededRandom(seed);
  const rows = [of, ...others];
  const topics = new Set(study.statements.filter(({ party }) => party === of).map(({ topic }) => topic));
  // documents are numbered as the cells name them, row by row and topic by topic
  const documents = [
    ...new Set(
      rows.flatMap((row) =>
        study.topics.flatMap(({ id }) =>
          study.statements
            .filter(({ party, topic }) => party === row && topic === id && topics.has(id))
            .map(({ document }) => document!),
        ),
      ),
    ),
  ];
  const first = others.map(() => 0);
  let decided = 0;
  for (let replicate = 0; replicate < replicates; replicate++) {
    const drawn = documents.map(() => documents[Math.floor(random() * documents.length)]!);
    const statements = drawn.flatMap((document, copy) =>
      study.statements
        .filter((one) => one.document === document)
        .map((one) => ({ ...one, id: `${one.id}-${copy}`, document: `${document}-${copy}` })),
    );
    const scores = others.map((other) => {
      const score = compare({ ...study, statements }, of, other, options);
      return score.status === "ok" ? score.value : -Infinity;
    });
    const highest = Math.max(...scores);
    if (highest === -Infinity) continue;
    decided++;
    for (const [i, score] of scores.entries()) if (score >= highest - 1e-9) first[i]!++;
  }
  return first.map((count) => count / decided);
}

describe("matchStability", () => {
  it("says that a match that nothing can shake comes first always", () => {
    const { candidates, summary, decided } = valued(matchStability(stable, "p0", { seed, over: "topics" }));
    expect(candidates[0]).toMatchObject({ party: "p1", first: 1, alone: 1 });
    expect(decided).toBe(1000);
    expect(summary).toBe("Party 1 is the closest to Party 0 and comes first in 100% of 1000 replicates.");
  });

  it("gives a close race as what it is, candidates in the order of their scores as they are", () => {
    const { candidates } = valued(matchStability(close, "p0", { seed, over: "topics" }));
    const [one, other] = candidates;
    for (const { first } of candidates) expect(first).toBeGreaterThan(0.2);
    expect(one!.value).toBeGreaterThanOrEqual(other!.value!);
    expect(one!.first + other!.first).toBeGreaterThanOrEqual(1);
    expect(one!.alone + other!.first).toBeCloseTo(1, 12);
  });

  it("draws documents as comparing studies of the drawn documents does", () => {
    const { candidates } = valued(matchStability(close, "p0", { seed, replicates: 150 }));
    const shares = naiveShares(close, "p0", ["p1", "p2"], 150);
    for (const { party, first } of candidates) expect(first).toBeCloseTo(shares[Number(party.slice(1)) - 1]!, 12);
  });

  it("does so where cells rest on several statements and documents on several cells, by the policy asked for", () => {
    const random = seededRandom(4);
    const statements = Array.from({ length: 40 }, (_, i) => ({
      id: `r${i}`,
      party: `p${i % 3}`,
      topic: `t${Math.floor(random() * 6)}`,
      stance: [-1, 0, 0.5, 1][Math.floor(random() * 4)]!,
      confidence: 0.5 + random() / 2,
      date: `2024-01-0${1 + Math.floor(random() * 3)}`,
      document: `d${Math.floor(random() * 12)}`,
    }));
    const study = { ...close, statements };
    for (const policy of [meanByConfidence, latest]) {
      const options = { positions: { policy } };
      const result = valued(matchStability(study, "p0", { seed, replicates: 60, ...options }));
      const shares = naiveShares(study, "p0", ["p1", "p2"], 60, options);
      for (const { party, first } of result.candidates)
        expect(first).toBeCloseTo(shares[Number(party.slice(1)) - 1]!, 12);
      expect(result.candidates.every(({ first }) => first > 0)).toBe(true);
    }
  });

  it("keeps statements of one document together", () => {
    const one = { ...close, statements: close.statements.map((statement) => ({ ...statement, document: "all" })) };
    const { clusters, status, summary } = matchStability(one, "p0", { seed });
    expect([clusters, status]).toEqual([1, "insufficient"]);
    expect(summary).toBe("How stable the match of Party 0 is cannot be told from 1 document.");
  });

  it("gives the scores as they are, and the same result for the same seed", () => {
    for (const over of ["documents", "topics"] as const) {
      const run = (start: number) => valued(matchStability(close, "p0", { seed: start, over }));
      for (const { party, value } of run(1).candidates) {
        const score = compare(close, "p0", party);
        expect(value).toBeCloseTo(score.status === "ok" ? score.value : NaN, 12);
      }
      expect(run(1)).toEqual(run(1));
      expect(run(2).candidates).not.toEqual(run(1).candidates);
    }
  });

  it("names all that tie as they are", () => {
    const row = [1, 1, 0, -1, 1];
    const { summary, candidates } = valued(matchStability(grid([row, row, row]), "p0", { seed, over: "topics" }));
    expect(candidates.map(({ first, alone }) => [first, alone])).toEqual([
      [1, 0],
      [1, 0],
    ]);
    expect(summary).toBe(
      "Party 1 and Party 2 are equally close to Party 0 and come first in 100% and 100% of 1000 replicates.",
    );
  });

  it("has no match where nobody shares a topic, and puts candidates without a score last", () => {
    const apart = grid([
      [1, null],
      [null, 1],
    ]);
    const { status, summary } = matchStability(apart, "p0", { seed });
    expect([status, summary]).toEqual(["no-match", "No party has a score with Party 0."]);
    expect(matchStability(grid([[1]]), "p0", { seed }).status).toBe("no-match");
    expect(matchStability(grid([[null], [1]]), "p0", { seed, over: "topics" }).status).toBe("no-match");
    const some = grid([
      [1, 1, 1, 1, 1, null],
      [null, null, null, null, null, 1],
      [1, 0, 1, 0, 1, null],
    ]);
    const { candidates } = valued(matchStability(some, "p0", { seed }));
    expect(candidates.map(({ party }) => party)).toEqual(["p2", "p1"]);
    expect(candidates[1]).toEqual({ party: "p1", first: 0, alone: 0 });
  });

  it("takes tables, candidates and measures of whole profiles", () => {
    const table = positions(close);
    const result = valued(
      matchStability(table, "p0", { seed, candidates: ["p2"], measure: "pearson", over: "topics" }),
    );
    expect(result.candidates.map(({ party }) => party)).toEqual(["p2"]);
    expect(result.measure).toBe("pearson");
    expect(result.decided).toBeGreaterThan(900);
  });

  it("refuses options out of range", () => {
    const run = (options: object) => () => matchStability(close, "p0", { seed, ...options });
    expect(run({ seed: 0.1 })).toThrow(/seed is 0.1/);
    expect(run({ over: "parties" })).toThrow(/over is "parties"/);
    expect(run({ replicates: -1 })).toThrow(/replicates is -1/);
    expect(run({ minimumClusters: 1 })).toThrow(/minimumClusters is 1/);
    expect(run({ candidates: ["p0"] })).toThrow(/candidates holds "p0"/);
    expect(run({ candidates: ["p9"] })).toThrow(/party is "p9"/);
  });
});

it("shares lie between 0 and 1, alone never exceeds first, and somebody is first in every decided replicate", () =>
  fc.assert(
    fc.property(grids, fc.constantFrom("documents" as const, "topics" as const), ([rows, weights], over) => {
      const result = matchStability(grid(rows, weights), "p0", { seed, over, replicates: 40, minimumClusters: 2 });
      if (result.status !== "ok") return;
      let all = 0;
      for (const { first, alone } of result.candidates) {
        expect(alone).toBeGreaterThanOrEqual(0);
        expect(alone).toBeLessThanOrEqual(first);
        expect(first).toBeLessThanOrEqual(1);
        all += first;
      }
      expect(all).toBeGreaterThanOrEqual(1 - 1e-9);
    }),
  ));
