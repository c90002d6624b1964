/** What ratings mean, and so how far apart two of them are. */
export type MeasurementLevel = "nominal" | "ordinal" | "interval" | "ratio";

/** How far apart two ratings are, as a squared distance: 0 for the same, never below 0, the same both ways. */
export type DifferenceFunction = (a: number, b: number) => number;

/** A level made ready for a tally: how ratings differ within each unit, and how each category differs from all ratings. */
export interface Difference {
  /** Per unit of m ratings, the sum of δ over its ordered pairs, divided by m − 1. */
  readonly within: (totals: Float64Array) => Float64Array;
  /** Per category, the sum of δ to all ratings. */
  readonly towards: (totals: Float64Array) => Float64Array;
  /** The largest δ between two categories. */
  readonly largest: (totals: Float64Array) => number;
  /** Whether δ is the same whatever ratings there are; at the ordinal level it is not. */
  readonly fixed: boolean;
}
