import { stanceRule } from "./stance-rule.ts";

const percent = { low: 0, high: 100 };

/**
 * The rule of smartvote: city block on answers from 0 to 100, each question weighing ½, 1 or 2.
 *
 * Formula: `Σ w·(100 − |v − c|) / Σ w·100`. Range [0, 1]. Symmetric. Another scale can be declared.
 * Missing: what either side skips drops.
 * Source: smartvote's account of its voting advice, as it holds since 2025; before, see `smartvoteUntil2025`.
 *
 * @throws {StancekitError} `invalid-data` for an answer off the scale, `invalid-option` for a bad weight or policy.
 *
 * @example
 * import { smartvote } from "stancekit";
 * smartvote([0, 25, 75, 100], [0, 75, 75, 0], { weights: [1, 2, 1, 0.5] }).score; // => 0.6666666666666666
 */
export const smartvote = /* @__PURE__ */ stanceRule({
  id: "smartvote",
  scale: percent,
  symmetric: true,
  points: (voter, candidate) => 100 - 50 * Math.abs(voter - candidate),
  maximum: () => 100,
  lowest: (voter) => 50 - 50 * Math.abs(voter),
  highest: () => 100,
});

/**
 * The rule of smartvote until 2025: Euclidean distance on answers from 0 to 100, each question weighing ½, 1 or 2. Points
 * are here the squared distance short of the greatest, so that the score is one less the root of what is missing.
 *
 * Formula: `1 − √(Σ w·(v − c)² / Σ w·100²)`. Range [0, 1]. Symmetric. Another scale can be declared.
 * Missing: what either side skips drops.
 * Source: smartvote's account of its voting advice until 2025.
 *
 * @throws {StancekitError} `invalid-data` for an answer off the scale, `invalid-option` for a bad weight or policy.
 *
 * @example
 * import { smartvoteUntil2025 } from "stancekit";
 * smartvoteUntil2025([100, 100, 100, 100], [100, 100, 100, 0]).score; // => 0.5
 */
export const smartvoteUntil2025 = /* @__PURE__ */ stanceRule({
  id: "smartvote-until-2025",
  scale: percent,
  symmetric: true,
  points: (voter, candidate) => 10_000 - 2500 * (voter - candidate) ** 2,
  maximum: () => 10_000,
  lowest: (voter) => 10_000 - 2500 * (1 + Math.abs(voter)) ** 2,
  highest: () => 10_000,
  total: (mean) => 1 - Math.sqrt(Math.max(0, 1 - mean)),
  part: (share, mean) => (mean >= 1 ? 1 : 1 - (1 - share) / Math.sqrt(1 - mean)),
});
