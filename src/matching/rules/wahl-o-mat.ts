import { tableRule } from "./table-rule.ts";

const points = [
  [2, 1, 0],
  [1, 2, 1],
  [0, 1, 2],
];

/**
 * The rule of the Wahl-O-Mat: two points for the same answer, one for a neighbouring one, none for the opposite. A
 * thesis of weight 2 doubles points and maximum. Symmetric, but for skipping: what the voter skips drops, what the party
 * skips counts with no points.
 *
 * Formula: `Σ w·points / Σ w·2`. Answers −1, 0 and 1, or three equally spaced levels of a declared scale. Range [0, 1].
 * Missing: as said; `missing` can ask for another policy. `"no-overlap"` where the voter answered nothing.
 * Source: the counting rule published by the Bundeszentrale für politische Bildung.
 *
 * @throws {StancekitError} `invalid-data` for an answer between the levels, `invalid-option` for a bad weight or policy.
 *
 * @example
 * import { wahlOMat } from "stancekit";
 * const { points, maximum, score } = wahlOMat([1, -1, 0, 1], [-1, -1, 1, 1], { weights: [2, 1, 1, 1] });
 * [points, maximum, score]; // => [5, 10, 0.5]
 * wahlOMat([1, 1], [1, null]).score; // => 0.5
 */
export const wahlOMat = /* @__PURE__ */ tableRule(
  { id: "wahl-o-mat", symmetric: false, points },
  { unanswered: () => ({ points: 0, maximum: 2 }) },
);
