import type { RatingColumns } from "./rating-columns.ts";

/** One judgement: a number or, for nominal categories, a word; `null`, `undefined` and `NaN` are missing. */
export type Rating = number | string | null | undefined;

/**
 * Who coded what how, as numbers: the table behind every reliability measure. The cell of a coder and a unit is
 * `codes[coder · units + unit]`: the place of the rating among `categories`, or −1 where there is none.
 */
export interface Ratings {
  readonly coders: number;
  readonly units: number;
  readonly codes: Int32Array;
  /** All that was declared or found: declared order, else numbers upwards, words by their letters. */
  readonly categories: readonly (number | string)[];
  /** Whether the categories were declared; the order of words means nothing otherwise. */
  readonly declared?: boolean;
}

/** What a reliability measure can be given: ratings made ready, rows of them (one row per coder), or typed columns. */
export type RatingsInput = Ratings | RatingColumns | readonly (readonly Rating[])[];

/** How to read ratings. */
export interface RatingsOptions {
  /** The categories there are, in their order, used or not; those that occur unless given. */
  readonly categories?: readonly (number | string)[];
}
