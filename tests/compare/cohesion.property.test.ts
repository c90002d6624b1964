import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocVotes } from "../../src/compare/bloc-votes.ts";
import { blocCohesion, type MeanAgreement } from "../../src/compare/cohesion.ts";
import { compare } from "../../src/compare/compare.ts";
import { grid, grids } from "./fixtures.ts";

/** A grid with some of its parties in two blocs, which may overlap. */
const blocs = grids.chain(([rows, weights]) => {
  const members = fc.subarray(rows.map((_, row) => `p${row}`));
  return fc.record({
    rows: fc.constant(rows),
    weights: fc.constant(weights),
    a: members,
    b: members,
  });
});
const measure = fc.constantFrom("city-block", "euclidean", "directional", "exact-match" as const);

function expectAlike(one: MeanAgreement, other: MeanAgreement) {
  expect([one.status, one.pairs, one.pairsWithoutScore]).toEqual([other.status, other.pairs, other.pairsWithoutScore]);
  if (one.status === "ok" && other.status === "ok") expect(one.value).toBeCloseTo(other.value, 9);
}

describe("blocCohesion", () => {
  it("is the mean of the scores that compare gives, pair by pair", () => {
    fc.assert(
      fc.property(blocs, measure, ({ rows, weights, a, b }, name) => {
        const study = grid(rows, weights);
        const { within, between } = blocCohesion(study, [{ id: "a", members: a }, { id: "b", members: b }], { measure: name }); // prettier-ignore
        const pairs = (some: string[], others: string[]) => [
          ...new Set(some.flatMap((x) => others.filter((y) => y !== x).map((y) => [x, y].sort().join()))),
        ];
        for (const [mean, all] of [
          [within[0]!, pairs(a, a)],
          [within[1]!, pairs(b, b)],
          [between[0]!, pairs(a, b)],
        ] as const) {
          const scores = all.map((pair) => {
            const [x, y] = pair.split(",");
            return compare(study, x!, y!, { measure: name });
          });
          const values = scores.flatMap((score) => (score.status === "ok" ? [score.value] : []));
          expect([mean.pairs, mean.pairsWithoutScore]).toEqual([values.length, scores.length - values.length]);
          if (mean.status === "ok")
            expect(mean.value).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / values.length, 9);
          else expect(mean.status).toBe(scores.length === 0 ? "no-pairs" : "no-score");
        }
      }),
    );
  });

  it("does not depend on the order of parties, members or blocs", () => {
    fc.assert(
      fc.property(blocs, ({ rows, weights, a, b }) => {
        const study = grid(rows, weights);
        const one = blocCohesion(study, [{ id: "a", members: a }, { id: "b", members: b }]); // prettier-ignore
        const turned = { ...study, parties: [...study.parties].reverse() };
        const other = blocCohesion(turned, [{ id: "b", members: [...b].reverse() }, { id: "a", members: [...a].reverse() }]); // prettier-ignore
        expectAlike(other.within[1]!, one.within[0]!);
        expectAlike(other.within[0]!, one.within[1]!);
        expectAlike(other.between[0]!, one.between[0]!);
      }),
    );
  });

  it("does not change where all topics are doubled, nor do the votes' means", () => {
    fc.assert(
      fc.property(blocs, ({ rows, a, b }) => {
        const both = [{ id: "a", members: a }, { id: "b", members: b }]; // prettier-ignore
        const doubled = rows.map((row) => [...row, ...row]);
        const one = blocCohesion(grid(rows), both);
        const other = blocCohesion(grid(doubled), both);
        expectAlike(other.within[0]!, one.within[0]!);
        expectAlike(other.between[0]!, one.between[0]!);
        const votes = blocVotes(grid(rows), both)[0]!.rice;
        const more = blocVotes(grid(doubled), both)[0]!.rice;
        expect(more.votes).toBe(2 * votes.votes);
        if (votes.status === "ok" && more.status === "ok") expect(more.value).toBeCloseTo(votes.value, 9);
      }),
    );
  });
});

describe("blocVotes", () => {
  it("counts every member on every topic once", () => {
    fc.assert(
      fc.property(blocs, ({ rows, weights, a }) => {
        const [bloc] = blocVotes(grid(rows, weights), [{ id: "a", members: a }]);
        for (const { yes, no, abstain, absent } of bloc!.byTopic) expect(yes + no + abstain + absent).toBe(a.length);
      }),
    );
  });
});
