import { describe, expect, it } from "vitest";
import {
  brennanPrediger,
  cohenKappa,
  gwetAC1,
  gwetACOfRaters,
  pairwiseAlpha,
  rawAgreement,
  scottPi,
  withOptions,
  type WeightScheme,
} from "../../../src/measures/index.ts";
import { valueOf } from "./defined.ts";

describe("range", () => {
  const lowOf = (weights: WeightScheme) => withOptions(cohenKappa, { weights, categories: [0, 1, 2, 3] }).range.low;

  it("of chance drawn from the shares ends at −1 under all weights by name, and is reached", () => {
    const named = ["identity", "linear", "quadratic", "ordinal", "radical", "ratio", "circular", "bipolar"] as const;
    expect(named.map(lowOf)).toEqual(named.map(() => -1));
    for (const weights of named) expect(valueOf(cohenKappa([0, 3], [3, 0], { weights }))).toBeCloseTo(-1, 12);
    expect(valueOf(scottPi([0, 3], [3, 0]))).toBe(-1);
  });

  it("has no lower end under weights that no distance could give, and values do fall below −1 there", () => {
    const weights = [
      [1, 0, 1],
      [0, 1, 1],
      [1, 1, 1],
    ];
    const loose = withOptions(cohenKappa, { weights, categories: [-1, 0, 1] });
    expect(loose.range).toEqual({ low: -Infinity, high: 1 });
    expect(valueOf(loose([-1, 1, 1, 1], [0, 1, 1, 1]))).toBeCloseTo(-3, 12);
  });

  it("of chance drawn from all categories ends at −1/(q − 1) without weights, and is reached", () => {
    for (const measure of [brennanPrediger, gwetAC1]) {
      expect(measure.range).toEqual({ low: -0.5, high: 1 });
      expect(valueOf(measure([-1, 0, 1], [0, 1, -1]))).toBeCloseTo(-0.5, 12);
    }
    expect(rawAgreement.range).toEqual({ low: 0, high: 1 });
  });
});

describe("names", () => {
  it("tell the weights where they are not the measure's own, and can be given", () => {
    expect(withOptions(cohenKappa, { weights: "linear" }).id).toBe("cohen-kappa-linear");
    expect(withOptions(pairwiseAlpha, { weights: "identity" }).id).toBe("krippendorff-alpha-identity");
    expect(withOptions(pairwiseAlpha, { weights: "quadratic" }).id).toBe("krippendorff-alpha");
    expect(withOptions(cohenKappa, { weights: { disagreement: [0, 1, 3] } }).id).toBe("cohen-kappa-custom");
    expect(withOptions(withOptions(cohenKappa, { id: "mine" }), { categories: [0, 1] }).id).toBe("mine");
    expect(withOptions(withOptions(cohenKappa, { weights: "linear" }), { categories: [0, 1] }).id).toBe(
      "cohen-kappa-linear",
    );
    expect(cohenKappa([1, 2], [1, 2], { weights: "radical" }).coefficient).toBe("cohen-kappa-radical");
    expect(
      gwetACOfRaters(
        [
          [1, 2],
          [1, 2],
        ],
        { weights: "linear" },
      ).coefficient,
    ).toBe("gwet-ac2");
  });
});
