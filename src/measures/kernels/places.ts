/** How many rows at most are scored against one at a time: few enough for their data to stay in a processor's cache. */
export const tileRows = 32;

/** Where scores go: those of row `b` at place `at + b − from`. */
export interface ScorePlaces {
  /** How many topics of positive weight both know. */
  readonly shared: Uint32Array;
  /** One array for each measure; `NaN` where a pair has no score. */
  readonly values: readonly Float64Array[];
  readonly at: number;
}

/** Scores row `a` against the rows from `from` up to, not including, `to`, which are {@link tileRows} at most. */
export type TileScorer = (a: number, from: number, to: number, places: ScorePlaces) => void;
