import { tableRule } from "./table-rule.ts";

const cityBlock3 = [
  [2, 1, 0],
  [1, 2, 1],
  [0, 1, 2],
];

const hybrid5 = [
  [2, 1.5, 0.5, 0.5, 0],
  [1.5, 2, 0.5, 0.5, 0.5],
  [0.5, 0.5, 2, 0.5, 0.5],
  [0.5, 0.5, 0.5, 2, 1.5],
  [0, 0.5, 0.5, 1.5, 2],
];

/**
 * The three-level rule of the Open Election Compass: city block, two points less one per step.
 *
 * Formula: `Σ w·points / Σ w·2`. Answers −1, 0 and 1, or three equally spaced levels of a declared scale. Range [0, 1].
 * Symmetric. Missing: what either side skips drops.
 * Source: the matching tables of open-election-compass (facts only).
 *
 * @throws {StancekitError} `invalid-data` for an answer between the levels, `invalid-option` for a bad weight or policy.
 *
 * @example
 * import { openElectionCompass3 } from "stancekit";
 * openElectionCompass3([1, 1, null], [1, 0, 1]).score; // => 0.75
 */
export const openElectionCompass3 = /* @__PURE__ */ tableRule({
  id: "open-election-compass-3",
  symmetric: true,
  points: cityBlock3,
});

/**
 * The five-level rule of the Open Election Compass: a table between proximity and direction, in which two answers on one
 * side are closer than their steps, and the middle is far from everything but itself.
 *
 * Formula: `Σ w·points / Σ w·2`. Answers −1, −½, 0, ½ and 1, or five equally spaced levels of a declared scale.
 * Range [0, 1]. Symmetric. Missing: what either side skips drops.
 * Source: the matching tables of open-election-compass (facts only).
 *
 * @throws {StancekitError} `invalid-data` for an answer between the levels, `invalid-option` for a bad weight or policy.
 *
 * @example
 * import { openElectionCompass5 } from "stancekit";
 * openElectionCompass5([2, 0], [1, 1], { scale: { low: -2, high: 2 } }).score; // => 0.5
 */
export const openElectionCompass5 = /* @__PURE__ */ tableRule({
  id: "open-election-compass-5",
  symmetric: true,
  points: hybrid5,
});
