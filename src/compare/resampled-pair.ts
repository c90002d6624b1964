import { fillShare } from "../measures/missing.ts";
import { profileOf, type Comparison } from "./comparison.ts";
import type { PairScorer } from "./pair-scorer.ts";
import { scorerOf } from "./pairs.ts";
import { redrawnProfiles } from "./redrawn.ts";

/** One pair whose score can be made anew from other multiplicities of what is drawn. */
export interface ResampledPair {
  readonly clusters: number;
  /** The score when each cluster counts so many times; none where too few topics are shared or it is not defined. */
  readonly score: (multiplicities: Uint32Array) => number | undefined;
}

/** Makes a pair ready for resampling the documents behind the topics that count: positions are made anew from them. */
export function resampledDocuments(comparison: Comparison, rows: readonly [number, number]): ResampledPair {
  const scorer = scorerOf(comparison);
  const { documents, profiles } = redrawnProfiles(comparison, rows, countedPlaces(comparison, rows));
  return {
    clusters: documents,
    score: (multiplicities) => {
      const [x, y] = profiles(multiplicities);
      return scoreOf(comparison, scorer, x!, y!);
    },
  };
}

/** Makes a pair ready for resampling the topics that count: positions stay, and one drawn twice is two topics. */
export function resampledTopics(comparison: Comparison, rows: readonly [number, number]): ResampledPair {
  const { scope } = comparison;
  const places = countedPlaces(comparison, rows);
  const known = rows.map((row) => profileOf(comparison, row));
  const [x, y] = known.map((profile) => new Float64Array(profile.length).fill(NaN)) as [Float64Array, Float64Array];
  const weights = scope.weights.slice();
  const units = scope.units.slice();
  const scorer = scorerOf({ ...comparison, scope: { ...scope, weights, units } });
  return {
    clusters: places.length,
    score: (multiplicities) => {
      for (const [cluster, place] of places.entries()) {
        const times = multiplicities[cluster]!;
        x[place] = times === 0 ? NaN : known[0]![place]!;
        y[place] = times === 0 ? NaN : known[1]![place]!;
        weights[place] = times * scope.weights[place]!;
        units[place] = times;
      }
      return scoreOf(comparison, scorer, x, y);
    },
  };
}

function scoreOf({ minimumShared }: Comparison, { numbers }: PairScorer, x: Float64Array, y: Float64Array) {
  const { shared, value } = numbers(x, y);
  return shared < minimumShared || Number.isNaN(value) ? undefined : value;
}

/** The places in the scope of the topics that count: shared ones, and under some policies those of one side. */
function countedPlaces({ table, scope, missing }: Comparison, rows: readonly [number, number]): number[] {
  const fills = fillShare(missing) > 0;
  return [...scope.columns.keys()].filter((place) => {
    const [left, right] = rows.map((row) => table.present[row * table.topics.length + scope.columns[place]!]!);
    return left === right ? left === 1 && scope.counted[place] === 1 : fills;
  });
}
