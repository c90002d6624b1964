import { defineProfileMeasure } from "../profile-measure.ts";
import { cosineBounds } from "./cosine-bounds.ts";
import { productMoment, type Frame } from "./product-moment.ts";

/**
 * Cosine similarity: the cosine of the angle between two profiles. It asks whether two parties pull the same way on the
 * same topics, and unlike the directional measure not how hard: half as strong a profile scores 1 with the full one.
 * Neutral is the middle of the declared scale, and a topic on which either is neutral adds nothing above the line.
 *
 * Formula: `Σ w·x·y / √(Σ w·x² · Σ w·y²)`, with stances on [−1, 1]. Range [−1, 1]; 0 is a right angle.
 * A topic adds its own product, `w·x·y` over that root.
 * Missing: topics that either side lacks (`NaN`) are left out. `undefined` when none is left, or when a profile is
 * neutral throughout and so has no direction. A single topic on which both take sides gives 1 or −1.
 * Source: textbook. What DNA calls cosine divides by numbers of statements instead and is another measure.
 *
 * @throws {StancekitError} `invalid-option` for unequal lengths, a stance off the scale or a bad weight.
 *
 * @example
 * import { cosine } from "stancekit";
 * cosine([1, -0.5, 0], [0.5, -0.25, 0]); // => 1
 * cosine([1, 1], [1, -1], { weights: [3, 1] }); // => 0.5
 * cosine([0, 0], [1, -1]); // => undefined
 */
export const cosine = /* @__PURE__ */ defineProfileMeasure({
  kind: "profile",
  id: "cosine",
  range: { low: -1, high: 1 },
  evaluate: (shared, contributions) => {
    const frameX = fromNeutral(shared.x, shared.count);
    const frameY = fromNeutral(shared.y, shared.count);
    return frameX && frameY && productMoment(shared, frameX, frameY, contributions);
  },
  bounds: cosineBounds,
});

// measured in its strongest stance, no profile is too weak for its squares to be numbers
function fromNeutral(stances: Float64Array, count: number): Frame | undefined {
  let strongest = 0;
  for (let t = 0; t < count; t++) strongest = Math.max(strongest, Math.abs(stances[t]!));
  return strongest === 0 ? undefined : { origin: 0, unit: strongest, centre: 0 };
}
