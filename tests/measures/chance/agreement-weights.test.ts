import { describe, expect, it } from "vitest";
import { agreementWeights, type WeightScheme } from "../../../src/measures/index.ts";
import { off } from "./off.ts";

describe("agreementWeights", () => {
  const tableOf = (weights: Parameters<typeof agreementWeights>[0], categories: (number | string)[]) =>
    Array.from(agreementWeights(weights, categories), (weight) => Math.round(1e6 * weight) / 1e6);

  it("follows each scheme's formula", () => {
    // first rows, worked out by hand from the formulas
    const firstRow = (scheme: WeightScheme, categories: number[]) =>
      tableOf(scheme, categories).slice(0, categories.length);
    expect(firstRow("identity", [1, 2, 3])).toEqual([1, 0, 0]);
    expect(firstRow("linear", [1, 2, 5])).toEqual([1, 0.75, 0]);
    expect(firstRow("quadratic", [1, 2, 5])).toEqual([1, 0.9375, 0]);
    expect(firstRow("radical", [1, 2, 5])).toEqual([1, 0.5, 0]);
    expect(firstRow("ordinal", [1, 2, 50])).toEqual([1, 0.666667, 0]);
    expect(firstRow("ratio", [1, 2, 4])).toEqual([1, 0.691358, 0]);
    expect(firstRow("ratio", [0, 1, 2])).toEqual([1, 0, 0]);
    expect(firstRow("circular", [1, 2, 3, 4])).toEqual([1, 0.5, 0, 0.5]);
    expect(firstRow("bipolar", [1, 2, 3])).toEqual([1, 0.666667, 0]);
  });

  it("counts words by their place, costs by distance, and takes tables and functions as they are", () => {
    expect(tableOf("linear", ["a", "b", "c"])).toEqual([1, 0.5, 0, 0.5, 1, 0.5, 0, 0.5, 1]);
    expect(tableOf({ disagreement: [1, 2, 5] }, [1, 2, 9])).toEqual([1, 0.75, 0, 0.75, 1, 0.75, 0, 0.75, 1]);
    expect(tableOf({ disagreement: [0, 0] }, ["a", "b"])).toEqual([1, 1, 1, 1]);
    expect(
      tableOf(
        [
          [1, 0.2],
          [0.2, 1],
        ],
        ["a", "b"],
      ),
    ).toEqual([1, 0.2, 0.2, 1]);
    expect(tableOf((a, b) => (a === b ? 1 : 0.3), [4, 5])).toEqual([1, 0.3, 0.3, 1]);
    expect(tableOf("quadratic", [7])).toEqual([1]);
    expect(tableOf("linear", [])).toEqual([]);
  });

  it("refuses what is no table of agreement", () => {
    const refused = (
      weights: Parameters<typeof agreementWeights>[0],
      message: RegExp,
      categories: (number | string)[] = [1, 2],
    ) => expect(() => agreementWeights(weights, categories)).toThrow(off("invalid-option", message));
    refused("linear", /expected each once/, [1, 1]);
    refused("ratio", /category -1 under weights "ratio"/, [-1, 1]);
    refused({ disagreement: [0, 1, 2] }, /expected 2 finite numbers/);
    refused({ disagreement: [1, 0] }, /the smallest first/);
    refused({ disagreement: [0, NaN] }, /expected/);
    refused([[1, 0]], /1 rows: expected 2 rows of 2/);
    refused(
      [
        [1, 0.5],
        [0.4, 1],
      ],
      /categories 0 and 1 is 0.5.*same both ways/,
    );
    refused(
      [
        [0.9, 0],
        [0, 1],
      ],
      /categories 0 and 0 is 0.9/,
    );
    refused(() => 2, /is 2/);
  });
});
