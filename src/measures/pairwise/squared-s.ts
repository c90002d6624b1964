import { defineMeasure } from "../measure.ts";

/**
 * S with squared distances: like Signorino and Ritter's S, but one large gap costs more than several small ones. Squares
 * are what the common measures of association and weighted kappa rest on, so this is the form to set beside those.
 *
 * Formula: `1 − 2·Σ w·(x − y)² / (R²·Σ w)`, with R the width of the declared scale. Range [−1, 1].
 * Missing: topics that either side lacks (`NaN`) are left out; `undefined` when none is left.
 * Source: Häge (2011), "Choice or circumstance?", doi:10.1093/pan/mpr023. R's fpsim ignores weights with squared
 * distances; here they count.
 *
 * @throws {StancekitError} `invalid-option` for unequal lengths, a stance off the scale or a bad weight.
 *
 * @example
 * import { squaredS } from "stancekit";
 * squaredS([0, 3, 3, 0], [0, 3, 0, 1.5], { scale: { low: 0, high: 3 } }); // => 0.375
 * squaredS([1, 1], [-1, 1], { weights: [1, 3] }); // => 0.5
 */
export const squaredS = /* @__PURE__ */ defineMeasure({
  id: "s-squared",
  range: { low: -1, high: 1 },
  term: (x, y) => 1 - ((x - y) * (x - y)) / 2,
  linear: { constant: 1, square: -0.5 },
  lowest: (x) => (Number.isNaN(x) ? -1 : 1 - ((1 + Math.abs(x)) * (1 + Math.abs(x))) / 2),
  highest: () => 1,
  total: (mean) => mean,
  part: (term) => term,
});
