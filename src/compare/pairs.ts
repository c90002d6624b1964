import { extent } from "../base/range.ts";
import { highestMean, lowestMean } from "./bounds.ts";
import type { Comparison } from "./comparison.ts";

/** The numbers of one pair, written over at each call: nothing is allocated per pair. */
export interface PairNumbers {
  /** The mean term over shared topics; `NaN` without any. */
  mean: number;
  /** How many topics both hold a stance on, and their weight. */
  shared: number;
  weight: number;
  /** The lowest and highest score, were any of the unknown cells known. */
  low: number;
  high: number;
}

/** Makes the function that computes the numbers of two rows. */
export function pairReader({ table, scope, measure }: Comparison): (a: number, b: number) => PairNumbers {
  const { values, present } = table;
  const width = table.topics.length;
  const { columns, weights } = scope;
  const { term, lowest, highest, total, range } = measure;
  const lows = new Float64Array(columns.length);
  const highs = new Float64Array(columns.length);
  const openWeights = new Float64Array(columns.length);
  // a party agrees with itself on what it thinks of a topic, whatever that is
  const alike = extent([term(0, 0), term(1, 1)]);
  const numbers: PairNumbers = { mean: NaN, shared: 0, weight: 0, low: NaN, high: NaN };
  return (a, b) => {
    let sum = 0;
    let weight = 0;
    let shared = 0;
    let open = 0;
    for (let k = 0; k < columns.length; k++) {
      const left = a * width + columns[k]!;
      const right = b * width + columns[k]!;
      if (present[left]! & present[right]!) {
        sum += weights[k]! * term(values[left]!, values[right]!);
        weight += weights[k]!;
        shared++;
        continue;
      }
      const known = present[left] ? values[left]! : values[right]!;
      lows[open] = a === b ? alike.low : lowest(known);
      highs[open] = a === b ? alike.high : highest(known);
      openWeights[open++] = weights[k]!;
    }
    numbers.mean = sum / weight;
    numbers.shared = shared;
    numbers.weight = weight;
    const low = lowestMean(sum, weight, lows, openWeights, open);
    const high = highestMean(sum, weight, highs, openWeights, open);
    numbers.low = low === Infinity ? range.low : total(low);
    numbers.high = high === -Infinity ? range.high : total(high);
    return numbers;
  };
}
