import { StancekitError } from "../base/errors.ts";
import type { Range } from "../base/range.ts";
import { fillShare, standIn, type MissingPolicy } from "../measures/missing.ts";
import type { ProfileKernel, SharedTopics } from "../measures/profile-measure.ts";
import type { BoundedNumbers, PairScorer, TopicShare } from "./pair-scorer.ts";
import type { Scope } from "./scope.ts";

/**
 * Scores pairs by a measure of whole profiles. A penalty has no term to put in the place of a missing stance here, so it
 * works on the score: the value and the measure's lowest are averaged by the weight of the shared and the missing topics.
 */
export function profileScorer(
  measure: ProfileKernel,
  { weights, counted, units }: Scope,
  missing: MissingPolicy,
): PairScorer {
  const { policy } = missing;
  const penalty = policy === "penalty" ? fillShare(missing) : 0;
  if (penalty > 0 && measure.range.low === -Infinity) {
    throw new StancekitError(
      "invalid-option",
      `missing is "penalty", but ${measure.id} has no lowest score: expected another policy or other weights`,
    );
  }
  const size = weights.length;
  const topic: SharedTopics & { units: number } = {
    x: new Float64Array(size),
    y: new Float64Array(size),
    weights: new Float64Array(size),
    count: 0,
    units: 0,
  };
  const places = new Uint32Array(size);
  // a party agrees with itself on what it thinks of a topic, whatever that is
  const alike: Range = { low: measure.range.high, high: measure.range.high };
  const result: BoundedNumbers & { unpenalised: number; penalised: number } = {
    value: NaN,
    shared: 0,
    weight: 0,
    filled: 0,
    low: NaN,
    high: NaN,
    unpenalised: 0,
    penalised: 0,
  };

  function numbers(x: Float64Array, y: Float64Array, contributions?: Float64Array) {
    let count = 0;
    topic.units = 0;
    result.shared = result.weight = result.filled = result.unpenalised = result.penalised = 0;
    for (let k = 0; k < size; k++) {
      let left = x[k]!;
      let right = y[k]!;
      const gapLeft = Number.isNaN(left);
      const gapRight = Number.isNaN(right);
      if (gapLeft && gapRight) continue;
      if (gapLeft || gapRight) {
        if (policy === "pairwise" || policy === "listwise") continue;
        result.filled += units[k]!;
        if (policy === "penalty") {
          result.penalised += weights[k]! * penalty;
          continue;
        }
        if (gapLeft) left = standIn(policy, right);
        else right = standIn(policy, left);
      } else {
        if (counted[k] === 0) continue;
        result.shared += units[k]!;
        result.weight += weights[k]!;
      }
      topic.x[count] = left;
      topic.y[count] = right;
      topic.weights[count] = weights[k]!;
      topic.units += units[k]!;
      result.unpenalised += weights[k]!;
      places[count++] = k;
    }
    topic.count = count;
    const value = result.shared === 0 ? undefined : measure.evaluate(topic, contributions);
    const { unpenalised, penalised } = result;
    if (value === undefined) result.value = NaN;
    else if (penalised === 0) result.value = value;
    else result.value = (unpenalised * value + penalised * measure.range.low) / (unpenalised + penalised);
    return result;
  }

  function bounded(x: Float64Array, y: Float64Array, same: boolean): BoundedNumbers {
    const { value } = numbers(x, y);
    const { low, high } = same ? alike : (measure.bounds?.(x, y, weights) ?? measure.range);
    // rounding must not carry the value out of its bounds
    result.low = Number.isNaN(value) ? low : Math.min(low, value);
    result.high = Number.isNaN(value) ? high : Math.max(high, value);
    return result;
  }

  function topics(x: Float64Array, y: Float64Array): TopicShare[] {
    const contributions = new Float64Array(size);
    const { unpenalised, penalised, value } = numbers(x, y, contributions);
    const whole = unpenalised + penalised;
    const found: TopicShare[] = Array.from({ length: topic.count }, (_, i) => {
      const place = places[i]!;
      const filled = Number.isNaN(x[place]!) || Number.isNaN(y[place]!);
      const weight = topic.weights[i]! / whole;
      const contribution = (contributions[i]! * unpenalised) / whole;
      return { place, weight, score: contribution / weight, contribution, filled };
    });
    for (let k = 0; k < size && penalised > 0; k++) {
      if (Number.isNaN(x[k]!) === Number.isNaN(y[k]!)) continue;
      const weight = (weights[k]! * penalty) / whole;
      const score = measure.range.low;
      found.push({ place: k, weight, score, contribution: weight * score, filled: true });
    }
    return Number.isNaN(value) ? [] : found.sort((a, b) => a.place - b.place);
  }

  const exact = measure.bounds !== undefined && policy === "pairwise";
  return { numbers, bounded, topics, boundsKind: exact ? "exact" : "range" };
}
