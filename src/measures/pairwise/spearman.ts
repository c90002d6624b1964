import { defineProfileMeasure, type ProfileKernel } from "../profile-measure.ts";
import { levelReader, type Levels } from "./levels.ts";
import { productMoment, type Frame } from "./product-moment.ts";

/**
 * Spearman's rank correlation: do two parties put the topics in the same order, from what they oppose most to what they
 * support most? Only the order counts, so any stretching of the scale that keeps it changes nothing.
 *
 * Formula: Pearson's correlation of the ranks, where tied topics share the mean of their ranks. Range [−1, 1].
 * A topic of weight 2 counts as the same topic twice, in the ranks too: measured from the middle, a topic's rank is half
 * the weight below it less the weight above it. A topic adds its own product, as in Pearson's.
 * Missing: topics that either side lacks (`NaN`) are left out before ranking. `undefined` when fewer than two are left, or
 * when a side takes one and the same stance on all of them.
 * Cost: O(n log n) for n topics.
 * Source: Spearman (1904), "The proof and measurement of association between two things", doi:10.2307/1412159.
 *
 * @throws {StancekitError} `invalid-option` for unequal lengths, a stance off the scale or a bad weight.
 *
 * @example
 * import { spearman } from "stancekit";
 * spearman([-1, 0, 0.1, 1], [-0.2, -0.1, 0, 1]); // => 1
 * spearman([-1, 0, 1], [-1, 1, 0]); // => 0.5
 * spearman([-1, 1], [0, 0]); // => undefined
 */
export const spearman = /* @__PURE__ */ defineProfileMeasure({
  kind: "profile",
  id: "spearman",
  range: { low: -1, high: 1 },
  evaluate: /* @__PURE__ */ rankCorrelation(),
});

const asItIs: Frame = { origin: 0, unit: 1, centre: 0 };

function rankCorrelation(): ProfileKernel["evaluate"] {
  const levels = levelReader();
  let ranksX = new Float64Array(0);
  let ranksY = new Float64Array(0);
  return ({ x, y, weights, count }, contributions) => {
    if (count > ranksX.length) {
      ranksX = new Float64Array(count);
      ranksY = new Float64Array(count);
    }
    if (!rank(levels(x, weights, count), count, ranksX)) return undefined;
    if (!rank(levels(y, weights, count), count, ranksY)) return undefined;
    return productMoment({ x: ranksX, y: ranksY, weights, count }, asItIs, asItIs, contributions);
  };
}

/** Writes each topic's weight below less weight above, twice its mid-rank from the middle; false where all are tied. */
function rank({ count, masses, codes }: Levels, topics: number, ranks: Float64Array): boolean {
  if (count < 2) return false;
  let above = 0;
  for (let level = 0; level < count; level++) above += masses[level]!;
  let below = 0;
  // each mass is read once, so that the standing of its level can take its place
  const standings = masses;
  for (let level = 0; level < count; level++) {
    const mass = masses[level]!;
    above -= mass;
    standings[level] = below - above;
    below += mass;
  }
  for (let t = 0; t < topics; t++) ranks[t] = standings[codes[t]!]!;
  return true;
}
