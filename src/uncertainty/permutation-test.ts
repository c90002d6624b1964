import { StancekitError } from "../base/errors.ts";
import { seededRandom } from "../base/random.ts";
import { comparisonOf } from "../compare/comparison.ts";
import type { Comparable } from "../compare/options.ts";
import { rowOf } from "../positions/lookup.ts";
import { permutationPValue } from "../statistics/permutation-p-value.ts";
import { checkedCount, checkedSeed } from "../statistics/resampling.ts";
import { allArrangements, fewArrangements, randomArrangements } from "./arrangements.ts";
import type { Alternative, PermutationOptions, PermutationTest } from "./permutation.ts";
import { scoringOf, sharedStances } from "./shared-stances.ts";

/**
 * Do two parties agree more than chance would have it? Deals the stances of `b` out over the shared topics anew, again and
 * again, and counts how often the score comes out as high as it is.
 *
 * The null hypothesis: which of the stances b holds on which topic has nothing to do with what a holds there. What stays
 * as it is: what a holds on each topic, the weight of each topic, and how often b holds each stance. Two parties that are
 * for nearly everything thus agree by chance nearly always, and have to beat that. Topics must be exchangeable under the
 * null: where several ask the same thing twice, the p-value is too low. With unequal weights, swapping a and b gives
 * another test of the same question, as the weights stay with the topics and so with a's stances.
 *
 * Formula: with `b` of `m` permutations scoring at least as high, `p = (b + 1)/(m + 1)` for random ones and `b/m` for all there are, the observed one among them. Scores within 1e-12 of each other are ties, and ties
 * count as at least as high. Two-sided: twice the smaller of the two one-sided p-values, at most 1. Range: above 0, up to 1.
 *
 * @throws {StancekitError} `unknown-party` or `unknown-topic` for an id the study lacks; `invalid-option` for an option out
 * of its range.
 *
 * Source: Good 2005, "Permutation, parametric and bootstrap tests of hypotheses"; Phipson &
 * Smyth 2010, "Permutation p-values should never be zero".
 *
 * @example
 * import { defineStudy, permutationTest } from "stancekit";
 * const topics = ["tax", "toll", "rail", "port"];
 * const study = defineStudy({
 *   parties: [{ id: "a", name: "A" }, { id: "b", name: "B" }],
 *   topics: topics.map((id) => ({ id, label: id })),
 *   statements: topics.flatMap((topic, i) => [
 *     { party: "a" as const, topic, stance: i < 2 ? 1 : -1 },
 *     { party: "b" as const, topic, stance: i < 2 ? 1 : -1 },
 *   ]),
 * });
 * const test = permutationTest(study, "a", "b", { seed: 1 });
 * test.status === "ok" && [test.observed, test.expectedByChance, test.permutations]; // => [1, 0.5, 6]
 * test.status === "ok" && test.pValue; // => 0.16666666666666666
 */
export function permutationTest<PartyId extends string, TopicId extends string>(
  source: Comparable<PartyId, TopicId>,
  a: NoInfer<PartyId>,
  b: NoInfer<PartyId>,
  options: PermutationOptions<NoInfer<TopicId>>,
): PermutationTest<PartyId> {
  const { permutations = 9999, alternative = "greater", minimumShared = 4 } = options;
  const seed = checkedSeed(options.seed);
  checkedCount("permutations", permutations, 1);
  checkAlternative(alternative);
  const comparison = comparisonOf(source, { ...options, minimumShared });
  const { table, measure } = comparison;
  const { x, y, weights } = sharedStances(comparison, rowOf(table, a), rowOf(table, b));
  const basis = { a, b, measure: measure.id, shared: x.length, alternative, seed };
  if (x.length === 0) return { status: "no-overlap", ...basis };
  if (x.length < minimumShared) return { status: "insufficient", ...basis };
  if (isConstant(x) || isConstant(y)) return { status: "no-variation", ...basis };
  const scoreOf = scoringOf(comparison, weights);
  const observed = scoreOf(x, y);
  if (Number.isNaN(observed)) return { status: "undefined", ...basis };
  const exact = fewArrangements(y, permutations);
  const orders = exact ? allArrangements(y) : randomArrangements(y, permutations, seededRandom(seed));
  const tally = tallied(orders, (order) => scoreOf(x, order), observed);
  if (tally.count === 0) return { status: "undefined", ...basis };
  const greater = exact ? tally.asHigh / tally.count : permutationPValue(tally.asHigh, tally.count);
  const less = exact ? tally.asLow / tally.count : permutationPValue(tally.asLow, tally.count);
  const pValue = { greater, less, "two-sided": Math.min(1, 2 * Math.min(greater, less)) }[alternative];
  const expectedByChance = tally.sum / tally.count;
  return { status: "ok", observed, expectedByChance, pValue, permutations: tally.count, exact, ...basis };
}

function tallied(orders: Iterable<Float64Array>, scoreOf: (order: Float64Array) => number, observed: number) {
  const tally = { sum: 0, count: 0, asHigh: 0, asLow: 0 };
  for (const order of orders) {
    const score = scoreOf(order);
    if (Number.isNaN(score)) continue;
    tally.sum += score;
    tally.count++;
    if (score >= observed - 1e-12) tally.asHigh++;
    if (score <= observed + 1e-12) tally.asLow++;
  }
  return tally;
}

function isConstant(stances: Float64Array): boolean {
  return stances.every((stance) => stance === stances[0]);
}

function checkAlternative(alternative: Alternative): void {
  if (alternative === "greater" || alternative === "less" || alternative === "two-sided") return;
  const given = String(alternative);
  throw new StancekitError("invalid-option", `alternative is "${given}": expected one of greater, less, two-sided`);
}
