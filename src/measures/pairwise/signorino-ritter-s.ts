import { defineMeasure } from "../measure.ts";

/**
 * Signorino and Ritter's S: city-block agreement stretched to [−1, 1], as the study of alliances and of votes in the
 * United Nations reports it. 1 is the same on every topic, −1 as far apart as the scale allows on every topic; 0 is half
 * the scale apart on average, not "no relation".
 *
 * Formula: `1 − 2·Σ w·|x − y| / (R·Σ w)`, with R the width of the declared scale. Range [−1, 1].
 * Missing: topics that either side lacks (`NaN`) are left out; `undefined` when none is left.
 * Source: Signorino & Ritter (1999), "Tau-b or not tau-b", doi:10.1111/0020-8833.00113. R's fpsim takes R from the
 * observed values unless told otherwise; here it is always the declared scale.
 *
 * @throws {StancekitError} `invalid-option` for unequal lengths, a stance off the scale or a bad weight.
 *
 * @example
 * import { signorinoRitterS } from "stancekit";
 * signorinoRitterS([0, 3, 3, 0], [0, 3, 0, 1.5], { scale: { low: 0, high: 3 } }); // => 0.25
 * signorinoRitterS([1, -1], [-1, 1]); // => -1
 * signorinoRitterS([1, NaN], [NaN, 1]); // => undefined
 */
export const signorinoRitterS = /* @__PURE__ */ defineMeasure({
  id: "s-score",
  range: { low: -1, high: 1 },
  term: (x, y) => 1 - Math.abs(x - y),
  linear: { constant: 1, distance: -1 },
  lowest: (x) => (Number.isNaN(x) ? -1 : -Math.abs(x)),
  highest: () => 1,
  total: (mean) => mean,
  part: (term) => term,
});
