/** How often each unit got each rating, where it is not known, or does not matter, from which coder. */
export interface RatingCounts {
  /** One row per unit, one whole number per category. */
  readonly counts: readonly ArrayLike<number>[];
  /** The categories of the columns; 1, 2, 3 … unless given. */
  readonly categories?: readonly (number | string)[];
}
