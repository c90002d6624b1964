import type { Measure } from "../measure.ts";
import { cellScorer } from "./cell-scores.ts";
import type { TileScorer } from "./places.ts";
import type { StanceMatrix } from "./stance-matrix.ts";
import { stanceScorer } from "./stance-scores.ts";
import { stepScorer } from "./step-scores.ts";
import { packByWeight } from "./weight-groups.ts";

/**
 * Chooses the kernel for a matrix, the one place that does: counts of bits where the stances have few levels and the
 * topics few weights, topic by topic otherwise. Another implementation of a kernel (WebAssembly, say) enters here.
 */
export function tileScorer(matrix: StanceMatrix, measures: readonly Measure[]): TileScorer {
  const groups = packByWeight(matrix);
  if (groups === undefined) return stanceScorer(matrix, measures);
  return stepScorer(groups, measures) ?? cellScorer(groups, measures);
}
