import { defineMeasure } from "../measure.ts";

/**
 * City-block agreement: how close two parties stand on average, topic by topic. The default, because every step apart
 * costs the same, it splits exactly by topic, and its numbers read as shares: 1 same, 0.5 half the scale apart, 0 opposite.
 *
 * Formula: `1 − Σ w·|x − y| / (R·Σ w)`, with R the width of the declared scale. Range [0, 1].
 * Missing: topics that either side lacks (`NaN`) are left out; `undefined` when none is left.
 * Source: Signorino & Ritter (1999), "Tau-b or not tau-b", doi:10.1111/0020-8833.00113; their S is 2·agreement − 1.
 *
 * @throws {StancekitError} `invalid-option` for unequal lengths, a stance off the scale or a bad weight.
 *
 * @example
 * import { cityBlock } from "stancekit";
 * cityBlock([1, -1, 0.5], [1, 1, 0.5]); // => 0.6666666666666666
 * cityBlock([1, NaN], [NaN, 1]); // => undefined
 */
export const cityBlock = /* @__PURE__ */ defineMeasure({
  id: "city-block",
  range: { low: 0, high: 1 },
  term: (x, y) => 1 - Math.abs(x - y) / 2,
  linear: { constant: 1, distance: -0.5 },
  lowest: (x) => (Number.isNaN(x) ? 0 : (1 - Math.abs(x)) / 2),
  highest: () => 1,
  total: (mean) => mean,
  part: (term) => term,
});
