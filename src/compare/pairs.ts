import type { Range } from "../base/range.ts";
import type { Comparison } from "./comparison.ts";
import { meanScorer } from "./mean-pairs.ts";
import type { PairScorer } from "./pair-scorer.ts";
import { profileScorer } from "./profile-pairs.ts";

/** What of a comparison a scorer needs. */
type Scoring = Pick<Comparison, "measure" | "scope" | "missing" | "bounds">;

/** The scorer of a comparison. */
export function scorerOf({ measure, scope, missing, bounds }: Scoring): PairScorer {
  const scorer = measure.kind === "mean" ? meanScorer(measure, scope, missing) : profileScorer(measure, scope, missing);
  if (bounds === "exact" && scorer.boundsKind === "exact") return scorer;
  return { ...scorer, bounds: rangeBounds(scorer, measure.range, scope.columns.length), boundsKind: "range" };
}

/** The range of the measure where anything is unknown; else the score, which nothing can change. */
function rangeBounds({ numbers }: PairScorer, range: Range, topics: number): PairScorer["bounds"] {
  return (x, y) => {
    const { shared, value } = numbers(x, y);
    return shared === topics && !Number.isNaN(value) ? { low: value, high: value } : range;
  };
}
