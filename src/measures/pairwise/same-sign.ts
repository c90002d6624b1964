import { defineMeasure } from "../measure.ts";

/**
 * Same sign: the share of topics on which two parties take the same side, however strongly. The middle of the declared
 * scale is a side of its own: it matches only itself.
 *
 * Formula: `Σ w·[sign x = sign y] / Σ w`, with stances on [−1, 1] and sign one of −1, 0, 1. Range [0, 1].
 * Missing: topics that either side lacks (`NaN`) are left out; `undefined` when none is left.
 * Source: simple matching of sides, as studies of roll calls count identical votes.
 *
 * @throws {StancekitError} `invalid-option` for unequal lengths, a stance off the scale or a bad weight.
 *
 * @example
 * import { sameSign } from "stancekit";
 * sameSign([1, 0.2, 0, -1], [0.1, 1, 0, 0]); // => 0.75
 * sameSign([4, 1], [5, 5], { scale: { low: 1, high: 5 } }); // => 0.5
 */
export const sameSign = /* @__PURE__ */ defineMeasure({
  id: "same-sign",
  range: { low: 0, high: 1 },
  term: (x, y) => (Math.sign(x) === Math.sign(y) ? 1 : 0),
  lowest: () => 0,
  highest: () => 1,
  total: (mean) => mean,
  part: (term) => term,
});
