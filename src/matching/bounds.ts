import type { Range } from "../base/range.ts";
import type { Points } from "./rule.ts";
import { pointsOn, type Scoring } from "./scoring.ts";

/**
 * The lowest and highest score there could be if any of the skipped questions were answered: each stays as the policy
 * has it or brings any of the rule's outcomes, on top of what is known. Contains the score; losing an answer can only
 * widen it.
 */
export function boundsOf(scoring: Scoring, known: Points, unanswered: readonly number[]): Range {
  const { rule, questions, voter, weights } = scoring;
  const open = unanswered.map((place) => {
    const weighted = ({ points, maximum }: Points) => ({
      points: points * weights[place]!,
      maximum: maximum * weights[place]!,
    });
    const now = weighted(pointsOn(scoring, place, undefined) ?? { points: 0, maximum: 0 });
    const outcomes = rule.outcomes(voter[place]!, questions[place]!).map(weighted);
    return { now, outcomes };
  });
  const low = extremeMean(known, open, 1);
  const high = extremeMean(known, open, -1);
  return low === undefined || high === undefined ? rule.range : { low: rule.total(low), high: rule.total(high) };
}

interface Open {
  readonly now: Points;
  readonly outcomes: readonly Points[];
}

/**
 * The lowest (sign 1) or highest (sign −1) ratio of points to maximum over every choice of one possibility per open
 * question: a fractional programme, solved by choosing the best possibilities at the ratio found so far until it does
 * not improve (Dinkelbach 1967, doi:10.1287/mnsc.13.7.492). `undefined` where nothing can ever count.
 */
function extremeMean(known: Points, open: readonly Open[], sign: 1 | -1): number | undefined {
  const whole = total([known, ...open.map(({ now }) => now)]);
  const start = whole.maximum > 0 ? whole : total(open.map(({ outcomes }) => outcomes[0]!));
  if (!(start.maximum > 0)) return undefined;
  let mean = start.points / start.maximum;
  for (;;) {
    const current = mean;
    const gain = ({ points, maximum }: Points) => sign * (points - current * maximum);
    const chosen = open.map(({ now, outcomes }) =>
      outcomes.reduce((best, one) => (gain(one) < gain(best) ? one : best), now),
    );
    const { points, maximum } = total([known, ...chosen]);
    if (!(maximum > 0) || !(sign * (points / maximum - mean) < 0)) return mean;
    mean = points / maximum;
  }
}

function total(all: readonly Points[]): Points {
  return {
    points: all.reduce((sum, { points }) => sum + points, 0),
    maximum: all.reduce((sum, { maximum }) => sum + maximum, 0),
  };
}
