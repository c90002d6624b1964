import { tableRule } from "./table-rule.ts";

const points = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/**
 * The rule of StemWijzer: one point for each answer that is the party's own; a statement marked extra important (weight
 * 2) counts double. StemWijzer ranks by the points; the score is their share of the most there could be.
 *
 * Formula: `Σ w·[same] / Σ w`. Answers −1, 0 and 1, or three equally spaced levels of a declared scale. Range [0, 1].
 * Symmetric. Missing: what either side skips drops.
 * Source: the counting of equal positions that StemWijzer publishes; it has no rule for a party without an answer, since
 * all answer everything.
 *
 * @throws {StancekitError} `invalid-data` for an answer between the levels, `invalid-option` for a bad weight or policy.
 *
 * @example
 * import { stemwijzer } from "stancekit";
 * const { points, maximum } = stemwijzer([1, -1, 0], [1, -1, 1], { weights: [2, 1, 1] });
 * [points, maximum]; // => [3, 4]
 */
export const stemwijzer = /* @__PURE__ */ tableRule({ id: "stemwijzer", symmetric: true, points });
