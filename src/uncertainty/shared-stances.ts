import { profileOf, type Comparison } from "../compare/comparison.ts";
import { scorerOf } from "../compare/pairs.ts";

/** The stances of two parties on the topics that both hold one on, with the weights of these topics. */
export interface SharedStances {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly weights: Float64Array;
}

export function sharedStances(comparison: Comparison, a: number, b: number): SharedStances {
  const left = profileOf(comparison, a);
  const right = profileOf(comparison, b);
  const shared = (_: number, place: number): boolean => !Number.isNaN(left[place]!) && !Number.isNaN(right[place]!);
  return { x: left.filter(shared), y: right.filter(shared), weights: comparison.scope.weights.filter(shared) };
}

/** The score of stances on topics of these weights; `NaN` where too few are shared or the measure is not defined. */
export type Scoring = (x: Float64Array, y: Float64Array) => number;

/** How a comparison scores stances, topics that either side lacks left out. */
export function scoringOf({ measure, scope, minimumShared }: Comparison, weights: Float64Array): Scoring {
  const counted = new Uint8Array(weights.length).fill(1);
  const units = new Uint32Array(weights.length).fill(1);
  const scorer = scorerOf({
    measure,
    bounds: "range",
    scope: { ...scope, weights, counted, units },
    missing: { policy: "pairwise" },
  });
  return (x, y) => {
    const { shared, value } = scorer.numbers(x, y);
    return shared < minimumShared ? NaN : value;
  };
}
