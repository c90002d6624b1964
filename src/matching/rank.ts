import { StancekitError } from "../base/errors.ts";
import { cityBlock } from "../measures/index.ts";
import { questionIds, type Answers } from "./answers.ts";
import { candidateTable, expectCandidates, type Candidate, type CandidateTable } from "./candidates.ts";
import { ruleOf } from "./names.ts";
import type { RankMatchesOptions } from "./options.ts";
import { descendingOrder } from "./order.ts";
import { scoringOf, type Scoring } from "./scoring.ts";
import { sumsOf, type Sums } from "./sums.ts";

/** What a place in a ranking may be, in the order of the codes in `status`. */
export const matchStatuses = ["no-overlap", "ok"] as const;

/**
 * All candidates in the order of their scores, in columns: place p of each array is the candidate that stands p-th.
 * Read whole matches with `matchAt` and `topMatches`.
 */
export interface MatchRanking {
  readonly table: CandidateTable;
  /** The voter's side: rule, weights, policy. */
  readonly scoring: Scoring;
  /** The candidate, as a place in the table. */
  readonly index: Uint32Array;
  /** The score; `NaN` beside the status `"no-overlap"`. */
  readonly score: Float64Array;
  /** As places in `matchStatuses`. */
  readonly status: Uint8Array;
  /** The rank: equal scores share one and the next is skipped (1, 2, 2, 4); 0 without a score. */
  readonly rank: Uint32Array;
  /** How many questions that weigh the voter and the candidate both answered. */
  readonly shared: Uint32Array;
}

/**
 * Ranks candidates for one voter. Candidates are given as a table made once with `candidateTable` or `candidatesOf`, or
 * as they are, with `questions` and `scale` to read them by.
 *
 * Formula: `score = total(Σ w·points / Σ w·maximum)`, with the points, maxima and total of the rule or measure and the
 * voter's weights w. Range: the rule's own. All candidates get a place, in the order of their scores and, among equal
 * ones, of the table. Ties are exact: where points and weights have a common factor (any scale of levels, weights such
 * as ½, 1, 2 or decimals), sums are of whole numbers; where they have none, scores closer than about 10⁻¹² tie.
 * Missing: questions that the voter skipped never count; those that a candidate skipped as `missing` says, which the
 * ranking keeps in `scoring.missing`. A candidate with nothing to compare has the status `"no-overlap"`, no score and no
 * rank, and stands last; the number that a reference tool makes up there (`noOverlap: "reference"` for a pair) is not to
 * be had here, since as a score it would rank among those that were measured.
 * Cost: O(candidates × questions ÷ 3) on five-point scales, a fraction of a millisecond for 10,000 × 60.
 *
 * @throws {StancekitError} `invalid-option` for an unknown rule or policy, a bad weight, scale or category, or `questions`
 * and `scale` beside a table; `invalid-data` for answers that the rule cannot read or to questions that were not asked,
 * and for a voter or candidates that are none.
 *
 * @example
 * import { candidateTable, rankMatches } from "stancekit";
 * const table = candidateTable([
 *   { id: "ada", answers: { trams: 1, rents: -1 } },
 *   { id: "bob", answers: { trams: 1, rents: 1 } },
 *   { id: "cleo", answers: { trams: -1, rents: -1 } },
 *   { id: "dan", answers: {} },
 * ]);
 * const { index, score, rank } = rankMatches({ trams: 1, rents: 1 }, table);
 * Array.from(index, (place) => table.candidates[place]?.id); // => ["bob", "ada", "cleo", "dan"]
 * Array.from(score); // => [1, 0.5, 0, NaN]
 * Array.from(rank); // => [1, 2, 3, 0]
 */
export function rankMatches(
  voter: Answers,
  candidates: CandidateTable | readonly Candidate[],
  options: RankMatchesOptions = {},
): MatchRanking {
  const table = tableOf(voter, candidates, options);
  const rule = ruleOf(options.rule ?? cityBlock);
  const scoring = scoringOf(rule, table.questions, voter, options, (place) => table.skipped[place]! > 0);
  const sums = sumsOf(table, scoring);
  const keys = keysOf(sums);
  const index = descendingOrder(keys);
  const count = index.length;
  const ranking = {
    index,
    score: new Float64Array(count).fill(NaN),
    status: new Uint8Array(count),
    rank: new Uint32Array(count),
    shared: new Uint32Array(count),
  };
  for (let place = 0; place < count; place++) {
    const candidate = index[place]!;
    ranking.shared[place] = sums.shared[candidate]!;
    if (keys[candidate] === -Infinity) continue;
    const tied = place > 0 && keys[candidate] === keys[index[place - 1]!];
    ranking.status[place] = 1;
    ranking.rank[place] = tied ? ranking.rank[place - 1]! : place + 1;
    ranking.score[place] = tied
      ? ranking.score[place - 1]!
      : rule.total(sums.points[candidate]! / sums.maximum[candidate]!);
  }
  return { table, scoring, ...ranking };
}

/** What the candidates are ordered by: greater is better and equal is tied; −Infinity where nothing can be compared. */
function keysOf({ points, maximum, sameMaximum, exact }: Sums): Float64Array {
  const keys = new Float64Array(points.length);
  // adding to 0 makes 0 of −0, whose bits would set it apart
  for (let candidate = 0; candidate < keys.length; candidate++) {
    const some = points[candidate]!;
    const most = maximum[candidate]!;
    if (!(most > 0)) keys[candidate] = -Infinity;
    // whole numbers sort in fewer passes than shares
    else if (exact) keys[candidate] = 0 + (sameMaximum ? some : some / most);
    // rounding in the sums must not decide a tie
    else keys[candidate] = 0 + Math.round((some / most) * 2 ** 40) / 2 ** 40;
  }
  return keys;
}

function tableOf(
  voter: Answers,
  candidates: CandidateTable | readonly Candidate[],
  options: RankMatchesOptions,
): CandidateTable {
  if (isTable(candidates)) {
    if (options.questions === undefined && options.scale === undefined) return candidates;
    throw new StancekitError(
      "invalid-option",
      "questions or scale was given with a candidate table: expected them where the table is made",
    );
  }
  expectCandidates(candidates);
  const questions = options.questions ?? questionIds([voter, ...candidates.map(({ answers }) => answers)]);
  return candidateTable(candidates, { ...options, questions });
}

function isTable(candidates: CandidateTable | readonly Candidate[]): candidates is CandidateTable {
  return typeof candidates === "object" && candidates !== null && "columns" in candidates;
}
