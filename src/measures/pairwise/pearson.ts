import { defineProfileMeasure, type SharedTopics } from "../profile-measure.ts";
import { productMoment, type Frame } from "./product-moment.ts";

/**
 * Pearson's correlation: do two parties lean further than usual for them on the same topics? Each is measured from its
 * own mean, so a party that is kinder throughout still correlates fully: closeness is not asked for.
 *
 * Formula: `Σ w·(x − x̄)·(y − ȳ) / √(Σ w·(x − x̄)² · Σ w·(y − ȳ)²)`, with x̄ and ȳ the weighted means. Range [−1, 1].
 * A topic of weight 2 counts as the same topic twice; a topic adds its own product over that root.
 * Missing: topics that either side lacks (`NaN`) are left out. `undefined` when fewer than two are left, or when a side
 * takes one and the same stance on all of them (exactly: however small a difference, it counts).
 * Source: Pearson (1895), "Notes on regression and inheritance in the case of two parents", doi:10.1098/rspl.1895.0041.
 *
 * @throws {StancekitError} `invalid-option` for unequal lengths, a stance off the scale or a bad weight.
 *
 * @example
 * import { pearson } from "stancekit";
 * pearson([1, 0, -1, 0], [0.75, 0.25, -0.25, 0.25]); // => 1
 * pearson([1, 0, -1], [1, -1, 0]); // => 0.5
 * pearson([1, 1, 1], [1, 0, -1]); // => undefined
 */
export const pearson = /* @__PURE__ */ defineProfileMeasure({
  kind: "profile",
  id: "pearson",
  range: { low: -1, high: 1 },
  evaluate: (shared, contributions) => {
    const frameX = fromMean(shared.x, shared);
    const frameY = fromMean(shared.y, shared);
    return frameX && frameY && productMoment(shared, frameX, frameY, contributions);
  },
});

// measured in the width of its own values first, a profile that hardly varies loses nothing to rounding
function fromMean(stances: Float64Array, { weights, count }: SharedTopics): Frame | undefined {
  let low = Infinity;
  let high = -Infinity;
  for (let t = 0; t < count; t++) {
    low = Math.min(low, stances[t]!);
    high = Math.max(high, stances[t]!);
  }
  if (!(low < high)) return undefined;
  let sum = 0;
  let weight = 0;
  for (let t = 0; t < count; t++) {
    sum += (weights[t]! * (stances[t]! - low)) / (high - low);
    weight += weights[t]!;
  }
  return { origin: low, unit: high - low, centre: sum / weight };
}
