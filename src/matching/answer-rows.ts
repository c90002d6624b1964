import type { CandidateTable } from "./candidates.ts";
import { hasAnswer, pointsOn, type Scoring } from "./scoring.ts";
import { commonFactor, exactLimit } from "./whole-numbers.ts";

/** What every answer that was given to one question brings to one voter's sums; place 0 is a skipped answer. */
export interface AnswerRow {
  /** Weight × points and weight × maximum. */
  readonly points: Float64Array;
  readonly maximum: Float64Array;
  /** 1 where both sides answered and the question weighs anything. */
  readonly shared: Float64Array;
  /** Whether the question weighs anything. */
  readonly counts: boolean;
}

/** The rows of all questions. */
export interface AnswerRows {
  readonly rows: readonly AnswerRow[];
  /** A number that no sum of points or maxima over the questions exceeds, either way. */
  readonly most: number;
  /** Whether such sums are exact, being of whole numbers. */
  readonly exact: boolean;
}

/**
 * The rows of one voter. Points and maxima are made whole numbers, by a common factor of all points and another of all
 * weights, wherever such factors are found; their ratio stays what it was.
 */
export function answerRowsOf(table: CandidateTable, scoring: Scoring): AnswerRows {
  const { counting: weights } = scoring;
  const asGiven = table.given.map((_, place) => rowOf(table, scoring, place));
  const byPoints = commonFactor(
    asGiven.map(({ maximum }) => maximum),
    asGiven.map(({ points }) => points),
  );
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  // very small and very large weights are as simple as others once measured by the largest
  for (const unit of largest > 0 ? [1, largest] : [1]) {
    const measured = weights.map((weight) => weight / unit);
    const byWeight = commonFactor([measured]);
    if (byPoints === undefined || byWeight === undefined) continue;
    const whole = asGiven.map((row, place) => {
      const weight = Math.round(measured[place]! * byWeight);
      const scaled = (some: number) => weight * Math.round(some * byPoints);
      return { ...row, points: row.points.map(scaled), maximum: row.maximum.map(scaled) };
    });
    const most = mostOf(whole);
    if (most < exactLimit) return { rows: whole, most, exact: true };
  }
  const rows = asGiven.map((row, place) => {
    const scaled = (some: number) => weights[place]! * some;
    return { ...row, points: row.points.map(scaled), maximum: row.maximum.map(scaled) };
  });
  return { rows, most: mostOf(rows), exact: false };
}

/** The row of a question before its weight. */
function rowOf(table: CandidateTable, scoring: Scoring, place: number): AnswerRow {
  const given = table.given[place]!;
  const counts = scoring.counting[place]! > 0;
  const points = new Float64Array(given.length + 1);
  const maximum = new Float64Array(given.length + 1);
  const shared = new Float64Array(given.length + 1);
  if (counts) {
    for (let code = 0; code <= given.length; code++) {
      const answer = code === 0 ? undefined : given[code - 1];
      const found = pointsOn(scoring, place, answer);
      points[code] = found?.points ?? 0;
      maximum[code] = found?.maximum ?? 0;
      shared[code] = hasAnswer(scoring, answer) ? 1 : 0;
    }
  }
  return { points, maximum, shared, counts };
}

function mostOf(rows: readonly AnswerRow[]): number {
  const largest = (numbers: Float64Array) => numbers.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  return rows.reduce((sum, { points, maximum }) => sum + Math.max(largest(points), largest(maximum)), 0);
}
