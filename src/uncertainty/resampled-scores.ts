import { profileOf, type Comparison } from "../compare/comparison.ts";
import { redrawnProfiles } from "../compare/redrawn.ts";
import { scoringOf } from "./shared-stances.ts";

/** The scores of one party with others, made anew for other multiplicities of what is drawn. */
export interface ResampledScores {
  readonly clusters: number;
  /** One score for each of the others, `NaN` where there is none. */
  readonly scores: (multiplicities: Uint32Array) => Float64Array;
}

/** Draws topics: those on which the party of that row holds a stance. */
export function scoresOverTopics(comparison: Comparison, row: number, others: readonly number[]): ResampledScores {
  const own = profileOf(comparison, row);
  const profiles = others.map((other) => profileOf(comparison, other));
  const places = knownPlaces(own);
  return {
    clusters: places.length,
    scores: (multiplicities) => {
      const drawn = places.flatMap((place, cluster) => new Array<number>(multiplicities[cluster]!).fill(place));
      const take = (values: Float64Array) => Float64Array.from(drawn, (place) => values[place]!);
      const score = scoringOf(comparison, take(comparison.scope.weights));
      const left = take(own);
      return Float64Array.from(profiles, (profile) => score(left, take(profile)));
    },
  };
}

/** Draws documents: those behind the topics on which the party of that row holds a stance. */
export function scoresOverDocuments(comparison: Comparison, row: number, others: readonly number[]): ResampledScores {
  const places = knownPlaces(profileOf(comparison, row));
  const { documents, profiles } = redrawnProfiles(comparison, [row, ...others], places);
  const score = scoringOf(comparison, comparison.scope.weights);
  return {
    clusters: documents,
    scores: (multiplicities) => {
      const [own, ...rest] = profiles(multiplicities);
      return Float64Array.from(rest, (profile) => score(own!, profile));
    },
  };
}

function knownPlaces(profile: Float64Array): number[] {
  return [...profile.keys()].filter((place) => !Number.isNaN(profile[place]!));
}
