import { StancekitError } from "../../base/errors.ts";
import type { Ratings } from "./rating-table.ts";

const EXPECTED = "rows of ratings, one per coder, or what ratings() gives";

/** Rows of ratings, or the error that says what was given instead. */
export function checkedRows<Row>(rows: readonly Row[]): readonly Row[] {
  if (!Array.isArray(rows)) throw notByCoder(rows);
  const coder = rows.findIndex((row) => typeof row !== "object" || row === null || !("length" in row));
  if (coder < 0) return rows;
  throw invalid(`coder ${coder} has ${shown(rows[coder])}: expected a row of ratings`);
}

/** The error for what does not say which coder gave which rating. */
export function notByCoder(input: unknown): StancekitError {
  if (typeof input !== "object" || input === null) return invalid(`ratings are ${shown(input)}: expected ${EXPECTED}`);
  if ("counts" in input) {
    return invalid(`ratings are counts, which do not say which coder gave which rating: expected ${EXPECTED}`);
  }
  return invalid(`ratings are an object with ${Object.keys(input).join(", ") || "nothing"}: expected ${EXPECTED}`);
}

/** Ratings made ready, by hand perhaps, whose codes are still to be looked at. */
export function checkedShape(table: Ratings): Ratings {
  const { coders, units, codes, categories } = table;
  for (const [name, size] of Object.entries({ coders, units })) {
    if (!(Number.isSafeInteger(size) && size >= 0)) {
      throw invalid(`${name} of the ratings is ${shown(size)}: expected a whole number of at least 0`);
    }
  }
  if (!Array.isArray(categories))
    throw invalid(`categories of the ratings are ${shown(categories)}: expected an array`);
  // by name, as arrays of another window are no instances
  const kind = Object.prototype.toString.call(codes).slice(8, -1);
  if (kind !== "Int32Array") throw invalid(`codes of the ratings are of type ${kind}: expected an Int32Array`);
  if (codes.length === coders * units) return table;
  throw invalid(
    `there are ${codes.length} codes of ${coders} coders on ${units} units: expected ${coders * units}, one for each coder and unit`,
  );
}

/** Ratings made ready, by hand perhaps. */
export function checkedRatings(table: Ratings): Ratings {
  const { codes, categories } = checkedShape(table);
  for (let cell = 0; cell < codes.length; cell++) {
    if (codes[cell]! < -1 || codes[cell]! >= categories.length) throw offPlaces(codes, cell, categories.length);
  }
  return table;
}

/** The error for a code that stands for no category. */
export function offPlaces(codes: Int32Array, cell: number, categories: number): StancekitError {
  const expected = categories === 0 ? "−1, as there are no categories" : `a place from 0 to ${categories - 1}, or −1`;
  return invalid(`code ${cell} of the ratings is ${codes[cell]!}: expected ${expected}`);
}

function shown(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

function invalid(message: string): StancekitError {
  return new StancekitError("invalid-data", message);
}
