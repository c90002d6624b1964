import { addUp, combinations } from "./add-up.ts";
import { answerRowsOf, type AnswerRow, type AnswerRows } from "./answer-rows.ts";
import type { CandidateTable } from "./candidates.ts";
import type { Scoring } from "./scoring.ts";
import { exactLimit } from "./whole-numbers.ts";

/** What the questions bring to each candidate of a table. */
export interface Sums {
  /** Σ weight·points and Σ weight·maximum, both times the same factor. */
  readonly points: Float64Array;
  readonly maximum: Float64Array;
  /** How many questions that weigh anything both sides answered. */
  readonly shared: Float64Array;
  /** Whether the maximum is the same for all. */
  readonly sameMaximum: boolean;
  /** Whether the sums are of whole numbers and therefore exact. */
  readonly exact: boolean;
}

/** Adds up one voter's questions for all candidates. */
export function sumsOf(table: CandidateTable, scoring: Scoring): Sums {
  const rows = answerRowsOf(table, scoring);
  const { points, shared } = pointsAndShared(table, rows);
  const fixed = fixedMaximum(table, rows.rows);
  const each = maximumPerShared(rows.rows);
  const maximum =
    fixed !== undefined
      ? new Float64Array(shared.length).fill(fixed)
      : each !== undefined
        ? shared.map((some) => some * each)
        : addUp(
            table,
            combinations(table, rows.rows, ({ maximum: most }) => most),
          );
  return { points, maximum, shared, sameMaximum: fixed !== undefined, exact: rows.exact };
}

/** More than there are questions. */
const room = 2 ** 16;

function pointsAndShared(table: CandidateTable, { rows, most, exact }: AnswerRows): Pick<Sums, "points" | "shared"> {
  if (!exact || most * room >= exactLimit || rows.length >= room) {
    return {
      points: addUp(
        table,
        combinations(table, rows, ({ points }) => points),
      ),
      shared: addUp(
        table,
        combinations(table, rows, ({ shared }) => shared),
      ),
    };
  }
  // whole numbers leave room for both in one, and so for one walk through the candidates instead of two
  const both = addUp(
    table,
    combinations(table, rows, ({ points, shared }) => points.map((some, code) => some * room + shared[code]!)),
  );
  const points = new Float64Array(both.length);
  for (let i = 0; i < both.length; i++) {
    points[i] = Math.floor(both[i]! / room);
    both[i]! -= points[i]! * room;
  }
  return { points, shared: both };
}

/** The maximum of every candidate, where it is the same for all. */
function fixedMaximum({ skipped }: CandidateTable, rows: readonly AnswerRow[]): number | undefined {
  let sum = 0;
  for (const [place, { maximum }] of rows.entries()) {
    // what a skipped answer brings does not matter where nobody skipped the question
    const reached = skipped[place]! > 0 ? maximum : maximum.subarray(1);
    if (reached.some((one) => one !== reached[0])) return undefined;
    sum += reached[0] ?? 0;
  }
  return sum;
}

/** The maximum that each shared question brings, where all bring the same and others none. */
function maximumPerShared(rows: readonly AnswerRow[]): number | undefined {
  const each = rows.find(({ counts }) => counts)?.maximum.at(-1) ?? 0;
  const together = rows.every(({ maximum, shared }) => maximum.every((one, code) => one === each * shared[code]!));
  return together ? each : undefined;
}
