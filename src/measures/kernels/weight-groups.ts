import { mostGroups } from "./limits.ts";
import { packCodes, type PackedLevels } from "./pack-levels.ts";
import type { StanceMatrix } from "./stance-matrix.ts";

/** The topics of one weight, packed. */
export interface WeightGroup {
  readonly weight: number;
  readonly packed: PackedLevels;
}

/**
 * Packs a matrix weight by weight, so that each further weight costs a cross table more and no loop over topics.
 * `undefined` when there are many weights or many levels.
 */
export function packByWeight({ coded, rows, columns, weights }: StanceMatrix): WeightGroup[] | undefined {
  const distinct = [...new Set(weights)].filter((weight) => weight > 0);
  if (coded === undefined || distinct.length > mostGroups) return undefined;
  return distinct.map((weight) => {
    const chosen = Uint32Array.from(weights.keys()).filter((column) => weights[column] === weight);
    return { weight, packed: packCodes(coded, rows, chosen, columns) };
  });
}
