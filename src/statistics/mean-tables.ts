import { StancekitError } from "../base/errors.ts";
import { columnsAtOnce } from "./drawn-sums.ts";

/** A few rows of terms turned into columns, as `drawnSums` reads them. */
export interface MeanTables {
  /** Weight times term, 0 where the term is missing. */
  readonly parts: Float64Array;
  /** The weight, 0 where the term is missing. */
  readonly masses: Float64Array;
}

/** Fills the tables with the rows from `first` on; columns beyond the last row hold 0. */
export function fillTables(
  { parts, masses }: MeanTables,
  terms: readonly ArrayLike<number>[],
  first: number,
  weights: Float64Array,
): void {
  parts.fill(0);
  masses.fill(0);
  for (let column = 0; column < columnsAtOnce && first + column < terms.length; column++) {
    const row = terms[first + column]!;
    checkRow(row, first + column, weights.length);
    for (let topic = 0; topic < weights.length; topic++) {
      const term = row[topic]!;
      if (Number.isNaN(term)) continue;
      parts[topic * columnsAtOnce + column] = weights[topic]! * term;
      masses[topic * columnsAtOnce + column] = weights[topic]!;
    }
  }
}

function checkRow(row: ArrayLike<number>, place: number, topics: number): void {
  if (row.length !== topics) {
    throw new StancekitError("invalid-option", `terms[${place}] has ${row.length} topics: expected ${topics}`);
  }
  for (let topic = 0; topic < topics; topic++) {
    const term = row[topic]!;
    if (Number.isFinite(term) || Number.isNaN(term)) continue;
    throw new StancekitError(
      "invalid-option",
      `terms[${place}][${topic}] is ${term}: expected a finite number, or NaN`,
    );
  }
}
