import { StancekitError } from "../../base/errors.ts";

/** Where the categories stand on their scale. */
export interface CategoryValueOptions {
  /** One finite value per category, in their order; 1, 2, 3 … unless given. */
  readonly values?: ArrayLike<number>;
}

/** The value of each category: the ones given, else their positions from 1 on. */
export function categoryValues(categories: number, { values }: CategoryValueOptions): Float64Array {
  if (values === undefined) return Float64Array.from({ length: categories }, (_, place) => place + 1);
  if (values.length !== categories) {
    throw new StancekitError(
      "invalid-option",
      `values has ${values.length} values: expected ${categories}, one per category`,
    );
  }
  return Float64Array.from(values, (value, place) => {
    // their squares are added up
    if (Math.abs(value) < 1e150) return value;
    throw new StancekitError("invalid-option", `values[${place}] is ${value}: expected a finite number below 1e150`);
  });
}
