/** A closed interval of numbers. */
export interface Range {
  readonly low: number;
  readonly high: number;
}
