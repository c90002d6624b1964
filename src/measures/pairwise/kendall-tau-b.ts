import { defineProfileMeasure, type ProfileKernel } from "../profile-measure.ts";
import { concordance } from "./concordance.ts";
import { levelReader, type Levels } from "./levels.ts";
import { geometricMean, ratio } from "./product-moment.ts";

/**
 * Kendall's τ-b: take two topics; do both parties prefer the same one? The share of pairs on which they do, less the
 * share on which they prefer opposite ones, where ties are allowed for. Made for few answer levels with many ties.
 *
 * Formula: `(C − D) / √(Pₓ·P_y)`, where C and D are the weights of the concordant and discordant pairs, Pₓ of the pairs
 * that x does not tie and P_y of those that y does not. A pair weighs the product of its topics' weights, so a topic of
 * weight 2 counts as the same topic twice (with itself it is tied on both sides). Range [−1, 1].
 * A topic adds half of what each of its pairs adds.
 * Missing: topics that either side lacks (`NaN`) are left out. `undefined` when fewer than two are left, or when a side
 * takes one and the same stance on all of them.
 * Cost: O(n log n) for n topics.
 * Source: Kendall (1945), "The treatment of ties in ranking problems", doi:10.1093/biomet/33.3.239.
 *
 * @throws {StancekitError} `invalid-option` for unequal lengths, a stance off the scale or a bad weight.
 *
 * @example
 * import { kendallTauB } from "stancekit";
 * kendallTauB([-1, 0, 0.1, 1], [-0.2, -0.1, 0, 1]); // => 1
 * kendallTauB([-1, -1, 1, 1], [-1, 1, -1, 1]); // => 0
 * kendallTauB([-1, -1, 1, 1], [-1, 0, 0, 1], { weights: [1, 2, 2, 1] }); // => 0.5555555555555556
 * kendallTauB([-1, 1], [0, 0]); // => undefined
 */
export const kendallTauB = /* @__PURE__ */ defineProfileMeasure({
  kind: "profile",
  id: "kendall-tau-b",
  range: { low: -1, high: 1 },
  evaluate: /* @__PURE__ */ pairCorrelation(),
});

function pairCorrelation(): ProfileKernel["evaluate"] {
  const levelsX = levelReader();
  const levelsY = levelReader();
  const concordant = concordance();
  return ({ x, y, weights, count }, contributions) => {
    const left = levelsX(x, weights, count);
    const right = levelsY(y, weights, count);
    const most = geometricMean(untied(left), untied(right));
    return ratio(concordant(left, right, weights, count, contributions), most, count, contributions);
  };
}

/** The weight of all pairs of topics that stand on different levels. */
function untied({ count, masses }: Levels): number {
  let below = 0;
  let sum = 0;
  for (let level = 0; level < count; level++) {
    sum += masses[level]! * below;
    below += masses[level]!;
  }
  return sum;
}
