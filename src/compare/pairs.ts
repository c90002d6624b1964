import type { Range } from "../base/range.ts";
import type { Comparison } from "./comparison.ts";
import { meanScorer } from "./mean-pairs.ts";
import type { BoundedNumbers, PairScorer } from "./pair-scorer.ts";
import { profileScorer } from "./profile-pairs.ts";

/** What of a comparison a scorer needs. */
type Scoring = Pick<Comparison, "measure" | "scope" | "missing" | "bounds">;

/** The scorer of a comparison. */
export function scorerOf({ measure, scope, missing, bounds }: Scoring): PairScorer {
  const scorer = measure.kind === "mean" ? meanScorer(measure, scope, missing) : profileScorer(measure, scope, missing);
  if (bounds === "exact" && scorer.boundsKind === "exact") return scorer;
  return { ...scorer, bounded: rangeBounds(scorer, measure.range, scope.columns.length), boundsKind: "range" };
}

/** The range of the measure where anything is unknown; else the score, which nothing can change. */
function rangeBounds({ numbers }: PairScorer, range: Range, topics: number): PairScorer["bounded"] {
  const result: BoundedNumbers = { value: NaN, shared: 0, weight: 0, filled: 0, low: NaN, high: NaN };
  return (x, y) => {
    const { value, shared, weight, filled } = numbers(x, y);
    const open = shared < topics || Number.isNaN(value);
    result.value = value;
    result.shared = shared;
    result.weight = weight;
    result.filled = filled;
    result.low = open ? range.low : value;
    result.high = open ? range.high : value;
    return result;
  };
}
