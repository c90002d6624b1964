import { fillShare } from "../measures/missing.ts";
import type { Comparison } from "./comparison.ts";
import { scorerOf } from "./pairs.ts";
import { redrawnProfiles } from "./redrawn.ts";

/** One pair whose score can be made anew from other multiplicities of the documents behind it. */
export interface ResampledPair {
  readonly documents: number;
  /** The score when each document counts so many times; none where too few topics are shared or it is not defined. */
  readonly score: (multiplicities: Uint32Array) => number | undefined;
}

/** Makes a pair ready for resampling its documents: those behind the topics that count. */
export function resampledPair(comparison: Comparison, rows: readonly [number, number]): ResampledPair {
  const { numbers } = scorerOf(comparison);
  const { documents, profiles } = redrawnProfiles(comparison, rows, countedPlaces(comparison, rows));
  return {
    documents,
    score: (multiplicities) => {
      const [x, y] = profiles(multiplicities);
      const { shared, value } = numbers(x!, y!);
      return shared < comparison.minimumShared || Number.isNaN(value) ? undefined : value;
    },
  };
}

/** The places in the scope of the topics that count: shared ones, and under some policies those of one side. */
function countedPlaces({ table, scope, missing }: Comparison, rows: readonly [number, number]): number[] {
  const fills = fillShare(missing) > 0;
  return [...scope.columns.keys()].filter((place) => {
    const [left, right] = rows.map((row) => table.present[row * table.topics.length + scope.columns[place]!]!);
    return left === right ? left === 1 && scope.counted[place] === 1 : fills;
  });
}
