import { StancekitError } from "../../base/errors.ts";
import type { Measure } from "../measure.ts";
import { measureNamed, type MeasureName } from "../names.ts";
import { cityBlock } from "../pairwise/city-block.ts";
import type { VoteOptions, VoteRows } from "./answers.ts";
import { tileScorer } from "./tile-scorer.ts";
import { tileRows } from "./places.ts";
import { stanceMatrix } from "./stance-matrix.ts";

/** The options of `pairScores` and `eachPairRow`. */
export interface PairScoreOptions extends VoteOptions {
  /** What to score by, any number of measures in one pass; city-block agreement unless given. */
  readonly measures?: readonly (Measure | MeasureName)[];
}

/** The scores of all pairs of rows, each pair once. */
export interface PairScores {
  readonly rows: number;
  /** How many topics (of positive weight) the pair at each place shares; see `pairPlace`. */
  readonly shared: Uint32Array;
  /** For each measure, in the order given, the scores at the same places. */
  readonly scores: readonly Float64Array[];
}

/** The scores of one row with all rows after it: place i belongs to row `row + 1 + i`. Good for one call only. */
export interface PairRow {
  readonly row: number;
  readonly shared: Uint32Array;
  readonly scores: readonly Float64Array[];
}

/** How many rows are scored before they are handed over: their tiles share the rows that they are scored against. */
const blockRows = 16;

/**
 * Scores all pairs of rows of a plain matrix of answers (votes of a parliament, say) by any number of measures in one
 * pass: `agreementMatrix` without a study around it.
 *
 * Each pair counts once, place by place as SciPy's `pdist` has them: 0–1, 0–2, …, 1–2, …; `pairPlace` finds one. Answers
 * of up to 7 levels and few weights are packed into bits and scored from cross tables, others topic by topic; the
 * scores agree to rounding. Cost: rows² · topics / 2 steps, memory rows² / 2; `eachPairRow` needs memory rows only.
 * Missing: topics that either side lacks are left out. A score is `NaN` where there is none, and `shared` says why:
 * the pair shares no topic where it is 0, and elsewhere the measure is not defined on what it shares.
 *
 * @throws {StancekitError} `invalid-option` for rows of unequal length, an answer off the scale, a bad weight, or an answer
 * that a measure of categories has none for.
 *
 * @example
 * import { cityBlock, exactMatch, pairScores } from "stancekit";
 * const votes = [Int8Array.of(1, 0, -1, 1), Int8Array.of(1, 1, 9, -1), Int8Array.of(9, 9, 0, 9)];
 * const { shared, scores } = pairScores(votes, { measures: [cityBlock, exactMatch], missingCode: 9 });
 * Array.from(shared); // => [3, 1, 0]
 * Array.from(scores[0]!); // => [0.5, 0.5, NaN]
 * Array.from(scores[1]!); // => [0.3333333333333333, 0, NaN]
 */
export function pairScores(votes: VoteRows, options: PairScoreOptions = {}): PairScores {
  const { measures = [cityBlock] } = options;
  let shared = new Uint32Array(0);
  let scores = measures.map(() => new Float64Array(0));
  let rows = 0;
  let place = 0;
  eachPairRow(votes, options, (row) => {
    if (row.row === 0) {
      rows = row.shared.length + 1;
      shared = new Uint32Array((rows * (rows - 1)) / 2);
      scores = measures.map(() => new Float64Array(shared.length));
    }
    shared.set(row.shared, place);
    for (const [m, values] of row.scores.entries()) scores[m]!.set(values, place);
    place += row.shared.length;
  });
  return { rows, shared, scores };
}

/**
 * Scores all pairs like `pairScores` and hands them over row by row, without ever holding them all: for so many rows
 * that a matrix of all pairs would not fit into memory. Every row is visited in order, the last one with no pairs.
 * What `visit` gets is written over afterwards; copy what is to be kept.
 *
 * Cost: rows² · topics / 2 steps, memory rows · measures.
 *
 * @throws {StancekitError} `invalid-option` as `pairScores` does.
 *
 * @example
 * import { eachPairRow } from "stancekit";
 * const allies: [number, number][] = [];
 * eachPairRow([[1, 1, 0], [1, 0, 0], [-1, -1, 0]], {}, ({ row, scores: [agreement] }) => {
 *   agreement!.forEach((score, i) => {
 *     if (score > 0.8) allies.push([row, row + 1 + i]);
 *   });
 * });
 * allies; // => [[0, 1]]
 */
export function eachPairRow(
  votes: VoteRows,
  { measures: asked = [cityBlock], ...options }: PairScoreOptions,
  visit: (row: PairRow) => void,
): void {
  const measures = asked.map((measure) => (typeof measure === "string" ? measureNamed(measure) : measure));
  const matrix = stanceMatrix(votes, options);
  const { rows } = matrix;
  const score = tileScorer(matrix, measures);
  const shared = new Uint32Array(blockRows * rows);
  const values = measures.map(() => new Float64Array(blockRows * rows));
  for (let first = 0; first < rows; first += blockRows) {
    const end = Math.min(first + blockRows, rows);
    for (let from = first + 1; from < rows; from += tileRows) {
      const to = Math.min(from + tileRows, rows);
      for (let a = first; a < Math.min(end, to - 1); a++) {
        const start = Math.max(from, a + 1);
        score(a, start, to, { shared, values, at: (a - first) * rows + start });
      }
    }
    for (let row = first; row < end; row++) {
      const from = (row - first) * rows + row + 1;
      const to = (row - first + 1) * rows;
      visit({ row, shared: shared.subarray(from, to), scores: values.map((one) => one.subarray(from, to)) });
    }
  }
}

/**
 * The place of a pair among the scores of all pairs of so many rows, whichever row comes first.
 *
 * @throws {StancekitError} `invalid-option` when the rows are the same, or not among so many.
 *
 * @example
 * import { pairPlace } from "stancekit";
 * pairPlace(1, 2, 4); // => 3
 * pairPlace(2, 2, 4); // throws /two different rows/
 */
export function pairPlace(a: number, b: number, rows: number): number {
  const first = Math.min(a, b);
  const second = Math.max(a, b);
  if (!(Number.isInteger(a) && Number.isInteger(b) && first >= 0 && first < second && second < rows)) {
    throw new StancekitError("invalid-option", `pair is ${a} and ${b}: expected two different rows of ${rows}`);
  }
  return first * rows - (first * (first + 1)) / 2 + second - first - 1;
}
