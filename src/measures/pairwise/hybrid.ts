import { defineMeasure } from "../measure.ts";

/**
 * Hybrid agreement: the mean of proximity (city-block on [−1, 1]) and direction (scalar product), for readers who want
 * both closeness and commitment to count.
 *
 * Formula: `Σ w·½·((1 − 2·|x − y|/R) + x·y) / Σ w`, stances on [−1, 1] and R = 2. Range [−1, 1].
 * Missing: topics that either side lacks (`NaN`) are left out; `undefined` when none is left.
 * Source: Mendez (2012), "Matching voters with political parties and candidates", Int. J. Electronic Governance 5.
 *
 * @throws {StancekitError} `invalid-option` for unequal lengths, a stance off the scale or a bad weight.
 *
 * @example
 * import { hybrid } from "stancekit";
 * hybrid([1, 0.5], [1, 0.5]); // => 0.8125
 */
export const hybrid = /* @__PURE__ */ defineMeasure({
  id: "hybrid",
  range: { low: -1, high: 1 },
  term: (x, y) => (1 - Math.abs(x - y) + x * y) / 2,
  linear: { constant: 0.5, distance: -0.5, product: 0.5 },
  // against a known x the term is lowest at the far end of the scale and highest at x itself
  lowest: (x) => (Number.isNaN(x) ? -1 : -Math.abs(x)),
  highest: (x) => (Number.isNaN(x) ? 1 : (1 + x * x) / 2),
  total: (mean) => mean,
  part: (term) => term,
});
