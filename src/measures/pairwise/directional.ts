import { defineMeasure } from "../measure.ts";

/**
 * Directional agreement (scalar product): do two parties pull the same way, and how hard? Strong stances on one side
 * score high, moderate ones little, and neutrality nothing, so two equal moderate stances do not score 1.
 *
 * Formula: `Σ w·x·y / Σ w`, with stances on [−1, 1]. Range [−1, 1]; 0 is indifference, not "half agreement".
 * Missing: topics that either side lacks (`NaN`) are left out; `undefined` when none is left.
 * Source: Rabinowitz & Macdonald (1989), "A directional theory of issue voting", doi:10.2307/1956436.
 *
 * @throws {StancekitError} `invalid-option` for unequal lengths, a stance off the scale or a bad weight.
 *
 * @example
 * import { directional } from "stancekit";
 * directional([0.5, 1], [0.5, 1]); // => 0.625
 * directional([1, 1], [-1, 1]); // => 0
 */
export const directional = /* @__PURE__ */ defineMeasure({
  id: "directional",
  range: { low: -1, high: 1 },
  term: (x, y) => x * y,
  linear: { product: 1 },
  lowest: (x) => (Number.isNaN(x) ? -1 : -Math.abs(x)),
  highest: (x) => (Number.isNaN(x) ? 1 : Math.abs(x)),
  total: (mean) => mean,
  part: (term) => term,
});
