import { StancekitError } from "../../base/errors.ts";

/** The typed arrays that can hold ratings. */
export type NumberColumn =
  Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array | Float32Array | Float64Array;

/** Ratings in one typed array, one coder after the other: the fast way to hand over many. */
export interface RatingColumns {
  readonly coders: number;
  /** The rating of a coder on a unit stands at `coder · units + unit`; there are `values.length / coders` units. */
  readonly values: NumberColumn;
  /** The number that stands for no rating; `NaN` always does. */
  readonly missing?: number;
}

/** How many units the columns hold. */
export function unitsOf({ coders, values }: RatingColumns): number {
  const units = coders === 0 && values.length === 0 ? 0 : values.length / coders;
  if (Number.isInteger(coders) && coders >= 0 && Number.isInteger(units)) return units;
  throw new StancekitError(
    "invalid-data",
    `there are ${values.length} values of ${coders} coders: expected a whole number of coders with equally many values`,
  );
}
