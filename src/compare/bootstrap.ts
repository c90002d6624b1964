import { seededRandom } from "../base/random.ts";
import { quantileOf } from "../statistics/quantile.ts";
import type { Comparison } from "./comparison.ts";
import type { BootstrapOptions } from "./options.ts";
import { resampledPair } from "./resampled-pair.ts";
import type { ScoreInterval } from "./score.ts";

/**
 * A bootstrap of one pair's score that resamples documents, since statements of one document are not independent of
 * each other. In each replicate a document drawn k times counts k times; positions are made anew by the table's policy,
 * and a replicate that shares too few topics has no score, as outside. Without enough documents, or when fewer than
 * half the replicates have a score, there is no interval.
 */
export function bootstrapInterval(
  comparison: Comparison,
  rows: readonly [number, number],
  { seed, replicates, level, minimumDocuments }: Required<BootstrapOptions>,
): ScoreInterval | undefined {
  const pair = resampledPair(comparison, rows);
  if (pair.documents < minimumDocuments) return undefined;
  const random = seededRandom(seed);
  const draws = new Uint32Array(pair.documents);
  const scores: number[] = [];
  for (let replicate = 0; replicate < replicates; replicate++) {
    draws.fill(0);
    for (let draw = 0; draw < draws.length; draw++) draws[Math.floor(random() * draws.length)]!++;
    const score = pair.score(draws);
    if (!Number.isNaN(score)) scores.push(score);
  }
  if (scores.length === 0 || scores.length < replicates / 2) return undefined;
  const sorted = Float64Array.from(scores).sort();
  const tail = (1 - level) / 2;
  const low = quantileOf(sorted, tail)!;
  const high = quantileOf(sorted, 1 - tail)!;
  return { low, high, level, documents: pair.documents, replicates: sorted.length };
}
