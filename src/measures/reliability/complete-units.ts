import { numericCategories } from "./categories.ts";
import type { Ratings } from "./ratings.ts";

/** The units that every coder rated. */
export interface CompleteUnits {
  /** Their places in the input. */
  readonly units: readonly number[];
  /** How many were left out since a rating is missing. */
  readonly leftOut: number;
  /** One row per coder: the place of each rating among the categories. */
  readonly codes: readonly Int32Array[];
}

/** The units without a missing rating; none where there are no coders. */
export function completeUnits({ coders, units, codes }: Ratings): CompleteUnits {
  const complete: number[] = [];
  for (let unit = 0; unit < units; unit++) {
    let coder = 0;
    while (coder < coders && codes[coder * units + unit]! >= 0) coder++;
    if (coder === coders) complete.push(unit);
  }
  const row = (coder: number) => Int32Array.from(complete, (unit) => codes[coder * units + unit]!);
  return {
    units: complete,
    leftOut: units - complete.length,
    codes: Array.from({ length: coders }, (_, coder) => row(coder)),
  };
}

/** The ratings of complete units as numbers, one row per coder. */
export function completeValues(ratings: Ratings, purpose: string): CompleteUnits & { readonly values: Float64Array[] } {
  const categories = numericCategories(ratings.categories, purpose);
  const complete = completeUnits(ratings);
  return { ...complete, values: complete.codes.map((row) => Float64Array.from(row, (code) => categories[code]!)) };
}
