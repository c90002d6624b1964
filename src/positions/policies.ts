import { StancekitError } from "../base/errors.ts";
import { extent } from "../base/range.ts";
import { dayNumber } from "../model/dates.ts";
import type { Statement } from "../model/statement.ts";

/**
 * How the statements of one cell become one position: a weight for each statement (finite, ≥ 0, not all 0). The
 * position is the weighted mean, so a policy is just a choice of weights and every position keeps its evidence.
 */
export type AggregationPolicy = (statements: readonly Statement[]) => ArrayLike<number>;

/**
 * Weighs each statement by its confidence (1 where none is given). The default: it uses all the evidence, in no
 * order, and a reader's doubtful finding moves the position less than a coder's certain one.
 *
 * @example
 * import { meanByConfidence } from "stancekit";
 * const statement = { id: "s1", party: "a", topic: "t", stance: 1 };
 * meanByConfidence([{ ...statement, confidence: 0.5 }, statement]); // => [0.5, 1]
 */
export const meanByConfidence: AggregationPolicy = (statements) =>
  statements.map((statement) => statement.confidence ?? 1);

/**
 * Only the latest day counts, by confidence where several statements share it: for "what do they say now?". A date of
 * a month or a year counts as its first day. Undated statements count only where no statement is dated.
 *
 * @example
 * import { latest } from "stancekit";
 * const statement = { id: "s1", party: "a", topic: "t", stance: 1 };
 * latest([{ ...statement, date: "2021-06-01" }, { ...statement, date: "2022-01" }, statement]); // => [0, 1, 0]
 */
export const latest: AggregationPolicy = (statements) => {
  const days = statements.map(dayOf);
  const last = extent(days).high;
  return statements.map((statement, place) => (days[place] === last ? (statement.confidence ?? 1) : 0));
};

/**
 * Older statements fade: the weight is `confidence · 2^(−age / halfLifeDays)`, the age counted in days from the latest
 * statement of the cell (any other reference day gives the same position). Undated statements count only where no
 * statement is dated.
 *
 * @throws {StancekitError} `invalid-option` unless the half-life is a finite number of days above 0.
 *
 * @example
 * import { recencyHalfLife } from "stancekit";
 * const statement = { id: "s1", party: "a", topic: "t", stance: 1 };
 * recencyHalfLife(30)([{ ...statement, date: "2022-03-02" }, { ...statement, date: "2022-01-31" }]); // => [1, 0.5]
 */
export function recencyHalfLife(halfLifeDays: number): AggregationPolicy {
  if (!(Number.isFinite(halfLifeDays) && halfLifeDays > 0)) {
    throw new StancekitError("invalid-option", `halfLifeDays is ${halfLifeDays}: expected a finite number above 0`);
  }
  return (statements) => {
    const days = statements.map(dayOf);
    const last = extent(days).high;
    if (last === -Infinity) return meanByConfidence(statements);
    return statements.map(
      (statement, place) => (statement.confidence ?? 1) * 2 ** ((days[place]! - last) / halfLifeDays),
    );
  };
}

const dayOf = (statement: Statement): number => (statement.date === undefined ? -Infinity : dayNumber(statement.date));
