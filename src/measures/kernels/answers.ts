import { StancekitError } from "../../base/errors.ts";
import type { MeasureOptions } from "../vectors.ts";

/**
 * A plain matrix of answers, one row for each party: an array of rows, or all rows in one array of so many columns.
 * `NaN` and `undefined` stand for a missing answer. An `Int8Array` of votes takes the least time and memory.
 */
export type VoteRows = readonly ArrayLike<number>[] | { readonly values: ArrayLike<number>; readonly columns: number };

/** How to read a plain matrix of answers. */
export interface VoteOptions extends MeasureOptions {
  /** A number that stands for a missing answer in the data, such as −128 or 9, besides `NaN`. */
  readonly missingCode?: number;
}

/** Answers as they were given, row-major: the caller's own array where it can be read as it is. */
export interface Answers {
  readonly values: Int8Array | Uint8Array | Float64Array;
  readonly rows: number;
  readonly columns: number;
}

/** Brings a matrix of answers into one array. */
export function answersOf(votes: VoteRows): Answers {
  if (!isFlat(votes)) return { ...rowsOf(votes), rows: votes.length };
  const { values, columns } = votes;
  const rows = values.length === 0 ? 0 : values.length / columns;
  if (!(Number.isInteger(columns) && columns >= 0 && Number.isInteger(rows))) {
    throw new StancekitError(
      "invalid-option",
      `votes has ${values.length} values in ${columns} columns: expected a whole number of rows`,
    );
  }
  if (isBytes(values) || values instanceof Float64Array) return { values, rows, columns };
  const copy = new Float64Array(values.length);
  copyNumbers(values, copy, "votes.values");
  return { values: copy, rows, columns };
}

function rowsOf(votes: readonly ArrayLike<number>[]): Pick<Answers, "values" | "columns"> {
  const columns = votes[0]?.length ?? 0;
  const odd = votes.findIndex(({ length }) => length !== columns);
  if (odd !== -1) {
    throw new StancekitError(
      "invalid-option",
      `votes[${odd}] has ${votes[odd]!.length} answers, votes[0] ${columns}: expected rows of equal length`,
    );
  }
  const allBytes = votes.every((row) => row instanceof Int8Array);
  const values = allBytes ? new Int8Array(votes.length * columns) : new Float64Array(votes.length * columns);
  for (const [row, answers] of votes.entries()) copyNumbers(answers, values.subarray(row * columns), `votes[${row}]`);
  return { values, columns };
}

function copyNumbers(answers: ArrayLike<number>, values: Int8Array | Float64Array, name: string): void {
  if (ArrayBuffer.isView(answers)) {
    values.set(answers);
    return;
  }
  for (let i = 0; i < answers.length; i++) {
    const answer: unknown = answers[i];
    if (typeof answer !== "number" && answer !== undefined) {
      throw new StancekitError(
        "invalid-option",
        `${name}[${i}] is ${JSON.stringify(answer)}: expected a number, or NaN for a missing answer`,
      );
    }
    values[i] = answer ?? NaN;
  }
}

function isFlat(votes: VoteRows): votes is Exclude<VoteRows, readonly unknown[]> {
  return !Array.isArray(votes);
}

function isBytes(values: ArrayLike<number>): values is Int8Array | Uint8Array {
  return values instanceof Int8Array || values instanceof Uint8Array;
}
