import { profileOf, type Comparison } from "./comparison.ts";
import { packedPairs } from "./packed-pairs.ts";
import type { PairVisitor } from "./pair-scorer.ts";
import { scorerOf } from "./pairs.ts";

/**
 * Visits all pairs of some rows, each with itself too. Stances of few levels under few weights are packed into bits, and
 * each pair is scored by the cells of its cross table; else topic by topic. What `visit` is given holds until it returns.
 */
export function eachPair(comparison: Comparison, rows: readonly number[], visit: PairVisitor): void {
  const profiles = rows.map((row) => profileOf(comparison, row));
  if (packedPairs(comparison, profiles, visit)) return;
  const scorer = scorerOf(comparison);
  for (let a = 0; a < profiles.length; a++) {
    for (let b = a; b < profiles.length; b++) visit(a, b, scorer, profiles[a]!, profiles[b]!);
  }
}
