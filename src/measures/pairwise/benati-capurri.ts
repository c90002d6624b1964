import { defineProfileMeasure, type ProfileKernel } from "../profile-measure.ts";
import { levelReader, type Levels } from "./levels.ts";

/**
 * Benati and Capurri's alignment index A: how much closer two parties are than if each had dealt out its stances over
 * the topics at random. Two parties that say yes to nearly everything have a high S and an A near 0.
 *
 * Formula: `S − E[S]`, where S is Signorino and Ritter's and E[S] what it would be if the two were independent:
 * `1 − 2·Σᵢ Σⱼ wᵢ·wⱼ·|xᵢ − yⱼ| / (R·(Σ w)²)`, with R the width of the declared scale. Range [−1, 1], of which ±1 takes two
 * parties each at one end of the scale on one half of the topics and at the other on the rest.
 * A topic adds its weight's share of its own S less E[S].
 * Missing: topics that either side lacks (`NaN`) are left out. `undefined` when fewer than two are left, or when a side
 * takes one and the same stance on all of them: then S is E[S] whatever the other does, and R's fpsim gives 0.
 * Cost: O(n log n) for n topics.
 * Source: Benati & Capurri (2026), "The Alignment index and its application to voting at the United Nations General
 * Assembly", doi:10.1007/s11135-026-02814-x.
 *
 * @throws {StancekitError} `invalid-option` for unequal lengths, a stance off the scale or a bad weight.
 *
 * @example
 * import { benatiCapurri } from "stancekit";
 * benatiCapurri([1, 1, -1, -1], [1, 1, -1, -1]); // => 1
 * benatiCapurri([1, 1, 1, -1], [1, 1, -1, 1]); // => -0.25
 * benatiCapurri([1, 1, 1, 1], [1, 1, 1, 1]); // => undefined
 */
export const benatiCapurri = /* @__PURE__ */ defineProfileMeasure({
  kind: "profile",
  id: "benati-capurri",
  range: { low: -1, high: 1 },
  evaluate: /* @__PURE__ */ alignment(),
});

function alignment(): ProfileKernel["evaluate"] {
  const levelsX = levelReader();
  const levelsY = levelReader();
  return ({ x, y, weights, count }, contributions) => {
    const left = levelsX(x, weights, count);
    const right = levelsY(y, weights, count);
    if (left.count < 2 || right.count < 2) return undefined;
    let weight = 0;
    for (let t = 0; t < count; t++) weight += weights[t]!;
    const expected = meanDistance(left, right, weight);
    let sum = 0;
    for (let t = 0; t < count; t++) {
      const part = (weights[t]! / weight) * (expected - Math.abs(x[t]! - y[t]!));
      if (contributions) contributions[t] = part;
      sum += part;
    }
    return Math.min(1, Math.max(-1, sum));
  };
}

/**
 * The mean distance of a stance of one side from one of the other, drawn apart: a point of the scale lies between them
 * with probability `F·(1 − G) + G·(1 − F)`, F and G being the shares of either side below it, and the distance is the
 * length of all such points.
 */
function meanDistance(left: Levels, right: Levels, weight: number): number {
  let belowLeft = 0;
  let belowRight = 0;
  let i = 0;
  let j = 0;
  let sum = 0;
  let last = Math.min(left.values[0]!, right.values[0]!);
  while (i < left.count || j < right.count) {
    const nextLeft = i < left.count ? left.values[i]! : Infinity;
    const nextRight = j < right.count ? right.values[j]! : Infinity;
    const next = Math.min(nextLeft, nextRight);
    const f = belowLeft / weight;
    const g = belowRight / weight;
    sum += (next - last) * (f * (1 - g) + g * (1 - f));
    if (nextLeft === next) belowLeft += left.masses[i++]!;
    if (nextRight === next) belowRight += right.masses[j++]!;
    last = next;
  }
  return sum;
}
