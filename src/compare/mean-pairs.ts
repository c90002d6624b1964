import { extent, type Range } from "../base/range.ts";
import type { MeanMeasure } from "../measures/measure.ts";
import { fillShare, standIn, type MissingPolicy } from "../measures/missing.ts";
import { highestMean, lowestMean, openTopics } from "./bounds.ts";
import type { PairNumbers, PairScorer, TopicShare } from "./pair-scorer.ts";
import type { Scope } from "./scope.ts";

/** Scores pairs by a mean of terms. */
export function meanScorer(measure: MeanMeasure, { weights, counted }: Scope, missing: MissingPolicy): PairScorer {
  const { term, total, part, range } = measure;
  const share = fillShare(missing);
  const fill = fillTerm(measure, missing);
  const open = openTopics(weights.length);
  // a party agrees with itself on what it thinks of a topic, whatever that is
  const alike = extent([term(0, 0), term(1, 1)]);
  const result: PairNumbers & { sum: number; countedWeight: number } = {
    value: NaN,
    shared: 0,
    weight: 0,
    filled: 0,
    sum: 0,
    countedWeight: 0,
  };

  function numbers(x: Float64Array, y: Float64Array) {
    let sum = 0;
    let weight = 0;
    let shared = 0;
    let filled = 0;
    let filledWeight = 0;
    for (let k = 0; k < weights.length; k++) {
      const left = x[k]!;
      const right = y[k]!;
      const gapLeft = Number.isNaN(left);
      const gapRight = Number.isNaN(right);
      if (!gapLeft && !gapRight) {
        if (counted[k] === 0) continue;
        sum += weights[k]! * term(left, right);
        weight += weights[k]!;
        shared++;
      } else if (share > 0 && !(gapLeft && gapRight)) {
        sum += weights[k]! * share * fill(gapLeft ? right : left);
        filledWeight += weights[k]! * share;
        filled++;
      }
    }
    result.sum = sum;
    result.countedWeight = weight + filledWeight;
    result.value = shared === 0 ? NaN : total(sum / result.countedWeight);
    result.shared = shared;
    result.weight = weight;
    result.filled = filled;
    return result;
  }

  function bounds(x: Float64Array, y: Float64Array, same: boolean): Range {
    open.count = 0;
    for (let k = 0; k < weights.length; k++) {
      const left = x[k]!;
      const right = y[k]!;
      const bothKnown = !Number.isNaN(left) && !Number.isNaN(right);
      if (bothKnown && counted[k] === 1) continue;
      const known = Number.isNaN(left) ? right : left;
      const fills = share > 0 && !Number.isNaN(known);
      const i = open.count++;
      open.weightNow[i] = fills ? weights[k]! * share : 0;
      open.termNow[i] = fills ? fill(known) : 0;
      open.weightKnown[i] = weights[k]!;
      open.lowest[i] = bothKnown ? term(left, right) : same ? alike.low : measure.lowest(known);
      open.highest[i] = bothKnown ? term(left, right) : same ? alike.high : measure.highest(known);
    }
    const { sum, countedWeight } = numbers(x, y);
    const low = lowestMean(sum, countedWeight, open);
    const high = highestMean(sum, countedWeight, open);
    return { low: low === Infinity ? range.low : total(low), high: high === -Infinity ? range.high : total(high) };
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

  return { numbers, bounds, topics, boundsKind: "exact" };
}

/** The term of a topic on which one stance is known and the other missing. */
function fillTerm(measure: MeanMeasure, { policy }: MissingPolicy): (known: number) => number {
  if (policy !== "neutral" && policy !== "extreme") return () => measure.lowest(NaN);
  return (known) => measure.term(known, standIn(policy, known));
}
