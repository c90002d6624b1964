import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  attinaIndex,
  hixAgreementIndex,
  meanCohesion,
  riceIndex,
  voteShareSimilarity,
} from "../../../src/measures/index.ts";

const counts = fc.record({ yes: fc.nat(60), no: fc.nat(60), abstain: fc.nat(60) });
const voted = counts.filter(({ yes, no, abstain }) => yes + no + abstain > 0);
const sided = counts.filter(({ yes, no }) => yes + no > 0);

describe.each([
  { index: riceIndex, low: 0 },
  { index: hixAgreementIndex, low: 0 },
  { index: attinaIndex, low: -1 / 3 },
])("$index.name", ({ index, low }) => {
  it("stays within its range, and is 1 exactly where all who count voted alike", () => {
    fc.assert(
      fc.property(sided, (vote) => {
        const ways = index === riceIndex ? [vote.yes, vote.no] : [vote.yes, vote.no, vote.abstain];
        const value = index(vote)!;
        expect(value).toBeGreaterThanOrEqual(low - 1e-12);
        expect(value).toBeLessThanOrEqual(1);
        expect(value === 1).toBe(ways.filter((count) => count > 0).length === 1);
      }),
    );
  });

  it("does not tell yes from no, nor a group from one ten times its size", () => {
    fc.assert(
      fc.property(sided, ({ yes, no, abstain }) => {
        const value = index({ yes, no, abstain })!;
        expect(index({ yes: no, no: yes, abstain })).toBe(value);
        expect(index({ yes: 10 * yes, no: 10 * no, abstain: 10 * abstain })).toBeCloseTo(value, 12);
      }),
    );
  });

  it("over many votes: in any order, doubled or under weights of 1 the mean is the same", () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1 }), (votes) => {
        const mean = meanCohesion(votes, index);
        expect(meanCohesion(votes, index, { weights: votes.map(() => 1) })).toEqual(mean);
        const twice = meanCohesion([...votes, ...[...votes].reverse()], index);
        expect(twice.status).toBe(mean.status);
        expect(twice.votes).toBe(2 * mean.votes);
        if (mean.status === "ok" && twice.status === "ok") expect(twice.value).toBeCloseTo(mean.value, 12);
        expect(mean.votes + mean.votesWithoutValue).toBe(votes.length);
      }),
    );
  });
});

describe("cohesion", () => {
  it("without abstentions Attinà's index is Rice's, and Hix' is (1 + 3·Rice)/4", () => {
    fc.assert(
      fc.property(sided, ({ yes, no }) => {
        const rice = riceIndex({ yes, no })!;
        expect(attinaIndex({ yes, no })).toBeCloseTo(rice, 12);
        expect(hixAgreementIndex({ yes, no })).toBeCloseTo((1 + 3 * rice) / 4, 12);
      }),
    );
  });

  it("the similarity of two groups is symmetric, within [0, 1], 1 for the same shares and 0 for opposite ways", () => {
    fc.assert(
      fc.property(voted, voted, (a, b) => {
        const similarity = voteShareSimilarity(a, b)!;
        expect(voteShareSimilarity(b, a)).toBe(similarity);
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        const tripled = { yes: 3 * a.yes, no: 3 * a.no, abstain: 3 * a.abstain };
        expect(voteShareSimilarity(a, tripled)).toBeCloseTo(1, 12);
      }),
    );
    expect(voteShareSimilarity({ yes: 4, no: 0 }, { yes: 0, no: 1, abstain: 2 })).toBe(0);
  });
});
