import { StancekitError } from "../base/errors.ts";
import { assess, type PairMatch } from "./assess.ts";
import { answerOf } from "./candidates.ts";
import type { MatchRanking } from "./rank.ts";
import { whyOf } from "./words.ts";

/** One place of a ranking, whole and as plain JSON. `rank` and `score` are there only with status `"ok"`. */
export interface Match extends PairMatch {
  readonly candidate: string;
  readonly name: string;
  readonly rank?: number;
  /** How many candidates share the rank, this one among them; 0 without one. */
  readonly tied: number;
  /** The match in words that could be printed. */
  readonly why: string;
}

/**
 * The match at a place of a ranking: score with its bounds, what each question adds, sub-scores by category, and why in
 * plain words. The contributions of the questions sum to the score; so do those of the categories, where each question is
 * in one of them.
 *
 * Bounds: the lowest and highest score there could be, were any of the candidate's skipped questions answered; exact.
 *
 * @throws {StancekitError} `invalid-option` for a place that the ranking lacks.
 *
 * @example
 * import { matchAt, rankMatches } from "stancekit";
 * const ranking = rankMatches({ trams: 1, rents: 0.5, curfew: -1 }, [
 *   { id: "harbour", name: "Harbour List", answers: { trams: 1, rents: -0.5 } },
 * ]);
 * const match = matchAt(ranking, 0);
 * [match.score, match.bounds]; // => [0.75, { low: 0.5, high: 0.8333333333333334 }]
 * match.byQuestion.map(({ question, contribution }) => [question, contribution]);
 * // => [["trams", 0.5], ["rents", 0.25]]
 * match.why;
 * // => "Harbour List agrees with you on 1 of 2 questions that you both answered. You are furthest apart on rents (you in favour, they against). Harbour List did not answer 1 question that you did; each is left out. Score: 0.75 (city-block), rank 1 of 1."
 */
export function matchAt(ranking: MatchRanking, place: number): Match {
  const { table, scoring, index, rank, score } = ranking;
  const candidate = index[place];
  if (candidate === undefined) {
    throw new StancekitError("invalid-option", `place is ${place}: expected 0 to ${index.length - 1}`);
  }
  const { id, name } = table.candidates[candidate]!;
  const pair = assess(scoring, answerOf(table, candidate));
  const own = rank[place]!;
  if (own === 0) return { candidate: id, name, tied: 0, ...pair, why: whyOf(scoring, pair, name, "") };
  const tied = tiedAt(ranking, place);
  const whole = score[place]!;
  const { low, high } = pair.bounds;
  // the ranking's sums are exact, so that its score is the one to give
  const match = { ...pair, score: whole, bounds: { low: Math.min(low, whole), high: Math.max(high, whole) } };
  const standing = `${tied > 1 ? "tied for " : ""}rank ${own} of ${index.length}`;
  return { candidate: id, name, rank: own, tied, ...match, why: whyOf(scoring, match, name, standing) };
}

/**
 * The best matches of a ranking, whole: those of the first `limit` places, and all that tie with the last of them, since
 * to cut between equals would be to choose. Candidates without a score are not among them.
 *
 * @throws {StancekitError} `invalid-option` for a limit that is no whole number of at least 1.
 *
 * @example
 * import { rankMatches, topMatches } from "stancekit";
 * const ranking = rankMatches([1, 1], [
 *   { id: "a", answers: [1, -1] },
 *   { id: "b", answers: [-1, 1] },
 *   { id: "c", answers: [-1, -1] },
 * ]);
 * topMatches(ranking, 1).map(({ candidate, rank }) => [candidate, rank]); // => [["a", 1], ["b", 1]]
 */
export function topMatches(ranking: MatchRanking, limit: number): Match[] {
  if (!Number.isInteger(limit) || limit < 1) {
    throw new StancekitError("invalid-option", `limit is ${limit}: expected a whole number of at least 1`);
  }
  const matches: Match[] = [];
  for (let place = 0; place < ranking.index.length; place++) {
    const rank = ranking.rank[place]!;
    if (rank === 0 || rank > limit) break;
    matches.push(matchAt(ranking, place));
  }
  return matches;
}

function tiedAt({ rank }: MatchRanking, place: number): number {
  let tied = 0;
  for (let at = rank[place]! - 1; rank[at] === rank[place]; at++) tied++;
  return tied;
}
