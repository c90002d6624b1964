import { bootstrap } from "../statistics/bootstrap.ts";
import type { Comparison } from "./comparison.ts";
import type { BootstrapOptions } from "./options.ts";
import { resampledDocuments, resampledTopics } from "./resampled-pair.ts";
import type { ScoreInterval } from "./score.ts";

/**
 * A bootstrap of one pair's score. It draws documents, since statements of one document are not independent of each
 * other: one drawn k times counts k times, and positions are made anew by the table's policy. Or it draws topics, with
 * the positions as they are. A replicate that shares too few topics has no score, as outside. With too few of what is
 * drawn, or when fewer than half the replicates have a score, there is no interval.
 */
export function bootstrapInterval(
  comparison: Comparison,
  rows: readonly [number, number],
  options: Required<BootstrapOptions>,
): ScoreInterval | undefined {
  const { over } = options;
  const resampled = over === "topics" ? resampledTopics : resampledDocuments;
  const { clusters, score } = resampled(comparison, rows);
  if (clusters < options.minimumClusters) return undefined;
  const { interval, replicates } = bootstrap(clusters, score, options);
  return interval && { ...interval, over, clusters, replicates };
}
