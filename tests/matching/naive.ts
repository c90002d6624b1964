import type { MeanMeasure, MissingPolicyName } from "stancekit";

/** One candidate's outcome in the plainest terms. */
export interface NaiveMatch {
  readonly candidate: number;
  readonly shared: number;
  readonly score: number | undefined;
}

/**
 * Ranking without tables or tricks: stances on [−1, 1] or null, a loop for each candidate, a sort of objects. Scores are
 * rounded to 10⁻⁹ before they are compared, so that ties are those that a reader would see.
 */
export function naiveRanking(
  measure: MeanMeasure,
  voter: readonly (number | null)[],
  candidates: readonly (readonly (number | null)[])[],
  weights: readonly number[],
  missing: MissingPolicyName,
): (NaiveMatch & { rank: number })[] {
  const lacking = voter.map((_, q) => candidates.some((answers) => answers[q] === null));
  const matches = candidates.map((answers, candidate): NaiveMatch => {
    let sum = 0;
    let weight = 0;
    let shared = 0;
    for (const [q, own] of voter.entries()) {
      if (own === null || weights[q] === 0 || (missing === "listwise" && lacking[q])) continue;
      const theirs = answers[q]!;
      if (theirs !== null) shared++;
      const term = theirs === null ? imputed(measure, own, missing) : measure.term(own, theirs);
      if (term === undefined) continue;
      sum += weights[q]! * term;
      weight += weights[q]!;
    }
    return { candidate, shared, score: weight === 0 ? undefined : measure.total(sum / weight) };
  });
  const key = ({ score }: NaiveMatch) => (score === undefined ? -Infinity : Math.round(score * 1e9));
  return matches
    .toSorted((one, other) => (key(other) === key(one) ? one.candidate - other.candidate : key(other) - key(one)))
    .map((match) => ({
      ...match,
      rank: match.score === undefined ? 0 : 1 + matches.filter((other) => key(other) > key(match)).length,
    }));
}

function imputed(measure: MeanMeasure, own: number, missing: MissingPolicyName): number | undefined {
  if (missing === "neutral") return measure.term(own, 0);
  if (missing === "extreme") return measure.term(own, own <= 0 ? 1 : -1);
  return missing === "penalty" ? measure.lowest(NaN) : undefined;
}
