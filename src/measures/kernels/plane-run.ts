/** One plane of each of some rows, laid out at equal distances in an array of words. */
export interface PlaneRun {
  readonly first: number;
  readonly stride: number;
  readonly rows: number;
}

/** Where the counts of a run go: what row r has is added at `at + r · step`. */
export interface CountPlaces {
  readonly counts: Int32Array;
  readonly at: number;
  readonly step: number;
}
