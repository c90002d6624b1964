import { describe, expect, it } from "vitest";
import { cityBlock, directional, euclidean, hybrid } from "../../src/measures/index.ts";
import known from "../known-answers/pairwise.json" with { type: "json" };

const scaleOf = ([low, high]: number[]) => ({ low: low!, high: high! });

describe("known answers", () => {
  it("city-block gives Signorino & Ritter's S, plain and weighted, on the published alliance portfolios", () => {
    const { x, y, weights, S, weightedS } = known.alliances;
    const scale = scaleOf(known.alliances.scale);
    expect(2 * cityBlock(x, y, { scale })! - 1).toBeCloseTo(S, 12);
    expect(2 * cityBlock(x, y, { scale, weights })! - 1).toBeCloseTo(weightedS, 12);
  });

  it("city-block gives S on a second pair of vectors with a declared scale", () => {
    const { x, y, S } = known.synthetic;
    expect(2 * cityBlock(x, y, { scale: scaleOf(known.synthetic.scale) })! - 1).toBeCloseTo(S, 12);
  });

  it("city-block and Euclidean give smartvote's percentages of both eras", () => {
    const { x, y, weights, cityBlockPercent, euclideanPercent } = known.smartvote;
    const scale = scaleOf(known.smartvote.scale);
    expect(100 * cityBlock(x, y, { scale, weights })!).toBeCloseTo(cityBlockPercent, 10);
    expect(100 * euclidean(x, y, { scale, weights })!).toBeCloseTo(euclideanPercent, 10);
  });

  it("proximity, directional and hybrid give Mendez' five-point tables", () => {
    const { values, proximity, directional: direction, hybrid: mean } = known.mendez;
    const scale = { low: -2, high: 2 };
    values.forEach((x, i) =>
      values.forEach((y, j) => {
        expect(2 * cityBlock([x], [y], { scale })! - 1).toBeCloseTo(proximity[i]![j]!, 12);
        expect(directional([x], [y], { scale })).toBeCloseTo(direction[i]![j]!, 12);
        expect(hybrid([x], [y], { scale })).toBeCloseTo(mean[i]![j]!, 12);
      }),
    );
  });
});
