import { describe, expect, it } from "vitest";
import {
  attinaIndex,
  hixAgreementIndex,
  meanCohesion,
  riceIndex,
  voteShareSimilarity,
} from "../../../src/measures/index.ts";

const nobody = { yes: 0, no: 0, abstain: 0 };

describe("indices of cohesion of one vote", () => {
  it("are undefined where nobody voted; Rice's also where all abstained", () => {
    for (const index of [riceIndex, hixAgreementIndex, attinaIndex]) expect(index(nobody)).toBeUndefined();
    expect(riceIndex({ yes: 0, no: 0, abstain: 5 })).toBeUndefined();
    expect(voteShareSimilarity(nobody, { yes: 1, no: 0 })).toBeUndefined();
    expect(voteShareSimilarity({ yes: 1, no: 0 }, nobody)).toBeUndefined();
  });

  it("take a single voter for a united group", () => {
    for (const index of [riceIndex, hixAgreementIndex, attinaIndex]) expect(index({ yes: 0, no: 1 })).toBe(1);
  });

  it("refuse a count that is negative or not finite, and name it", () => {
    for (const index of [riceIndex, hixAgreementIndex, attinaIndex]) {
      expect(() => index({ yes: 1, no: -1 })).toThrow("no is -1: expected a finite number ≥ 0");
      expect(() => index({ yes: 1, no: 1, abstain: NaN })).toThrow("abstain is NaN");
      expect(() => index({ yes: Infinity, no: 1 })).toThrow("yes is Infinity");
    }
    expect(() => voteShareSimilarity({ yes: 1, no: 1 }, { yes: -2, no: 1 })).toThrow("yes is -2");
  });
});

describe("mean cohesion", () => {
  const votes = [{ yes: 3, no: 1 }, nobody, { yes: 0, no: 5 }];

  it("is the weighted mean over the votes that have a value, and counts the others", () => {
    expect(meanCohesion(votes, riceIndex)).toEqual({ status: "ok", value: 0.75, votes: 2, votesWithoutValue: 1 });
    expect(meanCohesion(votes, riceIndex, { weights: [3, 100, 1] })).toMatchObject({ value: 0.625, votes: 2 });
  });

  it("leaves out votes of weight 0 altogether", () => {
    expect(meanCohesion(votes, riceIndex, { weights: [0, 0, 2] })).toEqual({
      status: "ok",
      value: 1,
      votes: 1,
      votesWithoutValue: 0,
    });
  });

  it("has no value where no vote has one", () => {
    expect(meanCohesion([], riceIndex)).toEqual({ status: "no-value", votes: 0, votesWithoutValue: 0 });
    expect(meanCohesion([nobody], attinaIndex)).toEqual({ status: "no-value", votes: 0, votesWithoutValue: 1 });
    expect(meanCohesion(votes, riceIndex, { weights: [0, 1, 0] })).toMatchObject({ status: "no-value" });
  });

  it("refuses weights that do not fit, and bad counts even where they weigh nothing", () => {
    expect(() => meanCohesion(votes, riceIndex, { weights: [1] })).toThrow("weights has 1 places: expected 3");
    expect(() => meanCohesion(votes, riceIndex, { weights: [1, -1, 1] })).toThrow("weights[1] is -1");
    expect(() => meanCohesion([{ yes: -1, no: 0 }], riceIndex, { weights: [0] })).toThrow("yes is -1");
  });
});
