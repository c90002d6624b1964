import { describe, expect, it } from "vitest";
import { attinaIndex, hixAgreementIndex, riceIndex, voteShareSimilarity } from "../../../src/measures/index.ts";
import known from "../../known-answers/cohesion.json" with { type: "json" };

const countsOf = ([yes, no, abstain]: number[]) => ({ yes: yes!, no: no!, abstain: abstain! });

describe("indices of cohesion", () => {
  it.each(known.indices.cases)("give the published values for $yes : $no : $abstain", (counts) => {
    for (const [index, value] of [
      [riceIndex, counts.rice],
      [hixAgreementIndex, counts.hixAgreement],
      [attinaIndex, counts.attina],
    ] as const) {
      if (value === null) expect(index(counts), index.name).toBeUndefined();
      else expect(index(counts), index.name).toBeCloseTo(value, 12);
    }
  });

  it("the similarity of two groups is the published one", () => {
    const { p, q, value } = known.similarity;
    expect(voteShareSimilarity(countsOf(p), countsOf(q))).toBeCloseTo(value, 12);
  });
});
