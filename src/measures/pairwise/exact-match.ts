import { defineMeasure } from "../measure.ts";

/**
 * Exact match: the share of topics on which two parties hold the very same stance. For answers of a few categories
 * (votes, yes/no/neutral); on finely graded stances it is too strict, since 0.9 and 1 do not match.
 *
 * Formula: `Σ w·[x = y] / Σ w`. Range [0, 1].
 * Missing: topics that either side lacks (`NaN`) are left out; `undefined` when none is left.
 * Source: simple matching; StemWijzer counts equal answers this way.
 *
 * @throws {StancekitError} `invalid-option` for unequal lengths, a stance off the scale or a bad weight.
 *
 * @example
 * import { exactMatch } from "stancekit";
 * exactMatch([1, 0, -1, -1], [1, 0, 1, -1], { weights: [2, 1, 1, 1] }); // => 0.8
 */
export const exactMatch = /* @__PURE__ */ defineMeasure({
  id: "exact-match",
  range: { low: 0, high: 1 },
  term: (x, y) => (x === y ? 1 : 0),
  linear: { match: 1 },
  lowest: () => 0,
  highest: () => 1,
  total: (mean) => mean,
  part: (term) => term,
});
