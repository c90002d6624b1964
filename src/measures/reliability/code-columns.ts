import { StancekitError } from "../../base/errors.ts";
import { numericCategories, placesOf } from "./categories.ts";
import { unitsOf, type RatingColumns } from "./rating-columns.ts";
import type { Ratings } from "./rating-table.ts";
import { distinctValues } from "./values.ts";

/** The declared categories of columns, or those that occur in the first so many cells, upwards. */
export function categoriesOf(
  columns: RatingColumns,
  declared?: readonly (number | string)[],
  cells: number = columns.values.length,
): readonly number[] {
  if (declared !== undefined) return numericCategories(declared, "ratings in a typed array");
  const categories = distinctValues(columns.values.subarray(0, cells), columns.missing);
  const infinite = categories.find((category) => !Number.isFinite(category));
  if (infinite === undefined) return categories;
  throw unexpected(columns, columns.values.indexOf(infinite), "a finite number, or NaN for no rating");
}

/** Ratings in columns, made ready. */
export function codeColumns(columns: RatingColumns, declared?: readonly (number | string)[]): Ratings {
  const { coders, values, missing } = columns;
  const units = unitsOf(columns);
  const categories = categoriesOf(columns, declared);
  const places = placesOf(categories);
  const codes = new Int32Array(values.length);
  for (let cell = 0; cell < values.length; cell++) {
    const value = values[cell]!;
    const code = value === missing || value !== value ? -1 : places.get(value);
    if (code === undefined) throw offCategories(columns, cell, categories);
    codes[cell] = code;
  }
  return { coders, units, codes, categories, declared: declared !== undefined };
}

/** The error for a value that is none of the declared categories. */
export function offCategories(columns: RatingColumns, cell: number, categories: readonly number[]): StancekitError {
  return unexpected(columns, cell, `one of ${categories.join(", ")}`);
}

function unexpected(columns: RatingColumns, cell: number, expected: string): StancekitError {
  const units = unitsOf(columns);
  const place = `coder ${Math.floor(cell / units)} on unit ${cell % units}`;
  return new StancekitError("invalid-data", `rating of ${place} is ${columns.values[cell]!}: expected ${expected}`);
}
