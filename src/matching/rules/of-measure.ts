import { StancekitError } from "../../base/errors.ts";
import type { MeanMeasure } from "../../measures/index.ts";
import type { PairRule } from "../pair.ts";
import { stanceRule } from "./stance-rule.ts";

/**
 * The matching rule of a pairwise measure that is a mean of per-topic terms: city block, Euclidean, directional, hybrid,
 * exact match, or one made with `defineMeasure`. Each question brings its term as points, of at most 1. `rankMatches`
 * takes such measures as they are; this serves to match one pair by them.
 *
 * @throws {StancekitError} `invalid-option` for a measure of whole profiles, which no single question has a share in.
 *
 * @example
 * import { euclidean, matchingRuleOf } from "stancekit";
 * matchingRuleOf(euclidean)([1, 1, 1, 1], [1, 1, 1, -1]).score; // => 0.5
 */
export function matchingRuleOf(measure: MeanMeasure): PairRule {
  if ((measure.kind as string) !== "mean") {
    throw new StancekitError(
      "invalid-option",
      `${measure.id} is no mean of terms, one for each question: expected a measure that is, such as city-block`,
    );
  }
  const { id, range, term, lowest, highest, total, part } = measure;
  return stanceRule({
    id,
    range,
    scale: { low: -1, high: 1 },
    symmetric: true,
    points: term,
    maximum: () => 1,
    lowest,
    highest,
    worst: lowest(NaN),
    total,
    part,
  });
}
