import type { BucketIndex } from "./bucket-index.ts";
import { stepFactors, stepScores, type Chain } from "./chain.ts";

/** A chain laid out for reading: small, so that it stays near the processor, and added up in whole numbers. */
export interface ReadingChain {
  readonly labels: number;
  readonly index: BucketIndex;
  /** `row * labels + label`, in units; some 0 after the last row. */
  readonly weights: Int16Array;
  readonly unit: number;
  /** See `stepScores` and `stepFactors`. */
  readonly scores: Float64Array;
  readonly factors: Float64Array;
}

/** The largest weight in units: those of an unpacked chain are whole squares of up to 127. */
const LARGEST = 127 ** 2;

/** How many weights of a row are read at once, and so beyond the last. */
export const AT_ONCE = 5;

/** Lays out a chain for reading; an unpacked one as it is, others with weights rounded to 1/16129 of the largest. */
export function readingChain(chain: Chain): ReadingChain {
  const { labels, index } = chain;
  const largest = chain.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const unit = largest === 0 ? 1 : largest / LARGEST;
  const weights = new Int16Array(chain.weights.length + AT_ONCE);
  for (let i = 0; i < chain.weights.length; i += 1) weights[i] = Math.round(chain.weights[i]! / unit);
  return { labels, index, weights, unit, scores: stepScores(chain), factors: stepFactors(chain) };
}
