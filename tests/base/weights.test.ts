import { describe, expect, it } from "vitest";
import { checkedWeights } from "../../src/base/weights.ts";
import { compare } from "../../src/compare/index.ts";
import { cityBlock, hixAgreementIndex, meanCohesion, pairScores, riceIndex } from "../../src/measures/index.ts";
import { bootstrapMeans } from "../../src/uncertainty/index.ts";
import { grid } from "../compare/fixtures.ts";

const huge = [1e308, 1e308];
const sum = "the weights sum to Infinity";

describe("weights", () => {
  it("are 1 each unless given", () => {
    expect(checkedWeights(2, undefined, "topic")).toEqual(Float64Array.of(1, 1));
  });

  it("are refused by place where they are no finite number ≥ 0", () => {
    expect(() => checkedWeights(1, [-1], "topic")).toThrow("weights[0] is -1: expected a finite number ≥ 0");
    expect(() => checkedWeights(1, ["2" as never], "topic")).toThrow("weights[0] is 2");
    expect(() => checkedWeights(2, [1], "vote")).toThrow("weights has 1 places: expected 2, one per vote");
  });

  it("are refused everywhere where they are too large to be added up", () => {
    expect(() => cityBlock([1, 1], [1, -1], { weights: huge })).toThrow(sum);
    expect(() =>
      pairScores(
        [
          [1, 1],
          [1, -1],
        ],
        { weights: huge },
      ),
    ).toThrow(sum);
    expect(() =>
      compare(
        grid(
          [
            [1, 1],
            [1, -1],
          ],
          huge,
        ),
        "p0",
        "p1",
      ),
    ).toThrow(sum);
    expect(() => bootstrapMeans([[1, 0]], { seed: 1, weights: huge })).toThrow(sum);
    const votes = [
      { yes: 1, no: 0 },
      { yes: 1, no: 1 },
    ];
    expect(() => meanCohesion(votes, riceIndex, { weights: huge })).toThrow(sum);
    expect(() => hixAgreementIndex({ yes: 1e308, no: 1e308 })).toThrow("the counts sum to Infinity");
  });
});
