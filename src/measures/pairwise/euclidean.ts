import { defineMeasure } from "../measure.ts";

/**
 * Euclidean agreement: like city-block, but one large gap weighs more than several small ones.
 *
 * Formula: `1 − √(Σ w·(x − y)² / (R²·Σ w))`, with R the width of the declared scale. Range [0, 1].
 * A topic's contribution is its weight's share less its part of the distance, `D·w·d²/Σ w·d²` (Euler's rule for a
 * function of degree one), so that contributions still add up to the score.
 * Missing: topics that either side lacks (`NaN`) are left out; `undefined` when none is left.
 * Source: the matching rule of smartvote until 2025; OpenVAA squares the weights as well, which this does not.
 *
 * @throws {StancekitError} `invalid-option` for unequal lengths, a stance off the scale or a bad weight.
 *
 * @example
 * import { euclidean } from "stancekit";
 * euclidean([1, 1, 1, 1], [1, 1, 1, -1]); // => 0.5
 */
export const euclidean = /* @__PURE__ */ defineMeasure({
  id: "euclidean",
  range: { low: 0, high: 1 },
  term: (x, y) => 1 - ((x - y) * (x - y)) / 4,
  linear: { constant: 1, square: -0.25 },
  lowest: (x) => (Number.isNaN(x) ? 0 : 1 - ((1 + Math.abs(x)) * (1 + Math.abs(x))) / 4),
  highest: () => 1,
  // rounding can lift a mean of ones a hair above 1
  total: (mean) => 1 - Math.sqrt(Math.max(0, 1 - mean)),
  part: (term, mean) => (mean >= 1 ? 1 : 1 - (1 - term) / Math.sqrt(1 - mean)),
});
