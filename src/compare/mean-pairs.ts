import { extent } from "../base/range.ts";
import type { LinearForm, MeanMeasure } from "../measures/measure.ts";
import { fillShare, standIn, type MissingPolicy } from "../measures/missing.ts";
import { addOpen, highestMean, lowestMean, openTopics } from "./bounds.ts";
import type { BoundedNumbers, PairScorer, TopicShare } from "./pair-scorer.ts";
import type { Scope } from "./scope.ts";

/** Scores pairs by a mean of terms. */
export function meanScorer(
  measure: MeanMeasure,
  { weights, counted, units }: Scope,
  missing: MissingPolicy,
): PairScorer {
  const { total, part, range } = measure;
  const term = measure.linear === undefined ? measure.term : linearTerm(measure.linear);
  const share = fillShare(missing);
  const fill = fillTerm(measure, missing);
  const open = openTopics(weights.length);
  // a party agrees with itself on what it thinks of a topic, whatever that is
  const alike = extent([term(0, 0), term(1, 1)]);
  const result: BoundedNumbers & { sum: number; countedWeight: number } = {
    value: NaN,
    shared: 0,
    weight: 0,
    filled: 0,
    low: NaN,
    high: NaN,
    sum: 0,
    countedWeight: 0,
  };

  /** Adds up what counts; what is open goes into `open` where that is asked for. */
  function addUp(x: Float64Array, y: Float64Array, collect: boolean, same: boolean): void {
    let sum = 0;
    let weight = 0;
    let shared = 0;
    let filled = 0;
    let filledWeight = 0;
    open.count = 0;
    for (let k = 0; k < weights.length; k++) {
      const left = x[k]!;
      const right = y[k]!;
      const topicWeight = weights[k]!;
      // NaN is the only number that is not itself
      if (left === left && right === right) {
        const one = term(left, right);
        if (counted[k] === 0) {
          if (collect) addOpen(open, 0, 0, topicWeight, one, one);
          continue;
        }
        sum += topicWeight * one;
        weight += topicWeight;
        shared += units[k]!;
        continue;
      }
      const known = left === left ? left : right;
      const fills = share > 0 && known === known;
      const filling = fills ? fill(known) : 0;
      const fillWeight = fills ? topicWeight * share : 0;
      sum += fillWeight * filling;
      filledWeight += fillWeight;
      if (fills) filled += units[k]!;
      if (!collect) continue;
      const low = same ? alike.low : measure.lowest(known);
      const high = same ? alike.high : measure.highest(known);
      addOpen(open, fillWeight, filling, topicWeight, low, high);
    }
    result.sum = sum;
    result.countedWeight = weight + filledWeight;
    result.value = shared === 0 ? NaN : total(sum / result.countedWeight);
    result.shared = shared;
    result.weight = weight;
    result.filled = filled;
  }

  function numbers(x: Float64Array, y: Float64Array) {
    addUp(x, y, false, false);
    return result;
  }

  function bounded(x: Float64Array, y: Float64Array, same: boolean): BoundedNumbers {
    addUp(x, y, true, same);
    const low = lowestMean(result.sum, result.countedWeight, open);
    const high = highestMean(result.sum, result.countedWeight, open);
    result.low = low === Infinity ? range.low : total(low);
    result.high = high === -Infinity ? range.high : total(high);
    return result;
  }

  function topics(x: Float64Array, y: Float64Array): TopicShare[] {
    const { sum, countedWeight, shared } = numbers(x, y);
    const found: TopicShare[] = [];
    if (shared === 0) return found;
    for (const [k, topicWeight] of weights.entries()) {
      const [left, right] = [x[k]!, y[k]!];
      const gaps = Number(Number.isNaN(left)) + Number(Number.isNaN(right));
      if (gaps === 2 || (gaps === 1 && share === 0) || (gaps === 0 && counted[k] === 0)) continue;
      const one = gaps === 0 ? term(left, right) : fill(Number.isNaN(left) ? right : left);
      const weight = ((gaps === 0 ? 1 : share) * topicWeight) / countedWeight;
      const contribution = weight * part(one, sum / countedWeight);
      found.push({ place: k, weight, score: total(one), contribution, filled: gaps === 1 });
    }
    return found;
  }

  return { numbers, bounded, topics, boundsKind: "exact" };
}

/** The term of a topic on which one stance is known and the other missing. */
function fillTerm(measure: MeanMeasure, { policy }: MissingPolicy): (known: number) => number {
  if (policy !== "neutral" && policy !== "extreme") return () => measure.lowest(NaN);
  return (known) => measure.term(known, standIn(policy, known));
}

/** One function for all measures that have a linear form: a loop that calls it stays fast whichever of them came before. */
function linearTerm({ constant = 0, distance = 0, square = 0, product = 0, match = 0 }: LinearForm) {
  return (x: number, y: number): number => {
    const gap = Math.abs(x - y);
    return constant + distance * gap + square * gap * gap + product * x * y + (gap === 0 ? match : 0);
  };
}
