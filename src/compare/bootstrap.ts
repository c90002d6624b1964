import { bootstrap } from "../statistics/bootstrap.ts";
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
  options: Required<BootstrapOptions>,
): ScoreInterval | undefined {
  const { documents, score } = resampledPair(comparison, rows);
  if (documents < options.minimumDocuments) return undefined;
  const { interval, replicates } = bootstrap(documents, score, options);
  return interval && { ...interval, documents, replicates };
}
