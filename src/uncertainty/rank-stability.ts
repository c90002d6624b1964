import { StancekitError } from "../base/errors.ts";
import { largestFirst } from "../base/order.ts";
import { extent } from "../base/range.ts";
import { comparisonOf, profileOf, type Comparison } from "../compare/comparison.ts";
import { tableOf, type Comparable } from "../compare/options.ts";
import { scorerOf } from "../compare/pairs.ts";
import { measureNames } from "../measures/names.ts";
import { rowOf, rowsOf } from "../positions/lookup.ts";
import { placesOfHighest } from "./closest.ts";
import type { ClosestPairs, PairStability, RankOptions, RankStability } from "./rank-stability-result.ts";
import { rankSummary } from "./rank-summary.ts";

/**
 * Does it depend on the measure who is closest? Finds the closest pair of parties under each of several measures, or with
 * `of` the party closest to that one, and counts under how many measures each comes first.
 *
 * Scores within 1e-9 of each other tie, and all that tie come first; `alone` counts the measures without a tie. A measure
 * under which no pair has a score (too few shared topics, or not defined on them) is no vote for anybody and stands in
 * `measures` without a score. Measures that are rescalings of each other (`city-block` and `s-score`) always agree, so name
 * the measures you would defend rather than count such a pair as two findings.
 *
 * Shape: plain JSON; the pairs that come first at least once, most often first. Cost: measures · parties² · topics / 2, with
 * `of` measures · parties · topics.
 *
 * @throws {StancekitError} as `compare` does, and `invalid-option` for an empty list of measures.
 *
 * @example
 * import { defineStudy, rankStability } from "stancekit";
 * const study = defineStudy({
 *   parties: [{ id: "a", name: "A" }, { id: "b", name: "B" }, { id: "c", name: "C" }],
 *   topics: [{ id: "tax", label: "A carbon tax" }, { id: "toll", label: "A road toll" }],
 *   statements: [
 *     { party: "a", topic: "tax", stance: 1 },
 *     { party: "a", topic: "toll", stance: 1 },
 *     { party: "b", topic: "tax", stance: 0.5 },
 *     { party: "b", topic: "toll", stance: 0.5 },
 *     { party: "c", topic: "tax", stance: 1 },
 *     { party: "c", topic: "toll", stance: -1 },
 *   ],
 * });
 * const { pairs, summary } = rankStability(study, { measures: ["city-block", "directional", "exact-match"] });
 * pairs[0]; // => { a: "a", b: "b", first: 2, alone: 2 }
 * summary; // => "A and B are the closest pair under 2 of 3 measures."
 */
export function rankStability<PartyId extends string, TopicId extends string>(
  source: Comparable<PartyId, TopicId>,
  options: RankOptions<NoInfer<PartyId>, NoInfer<TopicId>> = {},
): RankStability<PartyId> {
  const { measures = measureNames("mean"), of, parties, positions, ...rest } = options;
  if (measures.length === 0) {
    throw new StancekitError("invalid-option", "measures is empty: expected at least one measure or its name");
  }
  const table = tableOf(source, positions === undefined ? {} : { positions });
  const centre = of === undefined ? undefined : rowOf(table, of);
  const rows = rowsOf(table, parties);
  const pairs = pairsOf(rows, centre);
  const complete = centre === undefined ? rows : [centre, ...rows];
  const verdicts = measures.map((measure) =>
    closestOf(
      comparisonOf(table, { ...rest, measure }, () => complete),
      pairs,
    ),
  );
  const result = {
    ...(of === undefined ? {} : { of }),
    measures: verdicts,
    scored: verdicts.filter(({ score }) => score !== undefined).length,
    pairs: countedPairs(verdicts),
  };
  return { ...result, summary: rankSummary(result, table.parties) };
}

type RowPair = readonly [number, number];

/** All pairs of rows, or those of one row with all others. */
function pairsOf(rows: readonly number[], centre: number | undefined): RowPair[] {
  if (centre !== undefined) return rows.filter((row) => row !== centre).map((row) => [centre, row]);
  return rows.flatMap((a, place) => rows.slice(place + 1).map((b): RowPair => [a, b]));
}

function closestOf<PartyId extends string>(
  comparison: Comparison<PartyId>,
  pairs: readonly RowPair[],
): ClosestPairs<PartyId> {
  const { table, measure, minimumShared } = comparison;
  const scorer = scorerOf(comparison);
  const profiles = table.parties.map((_, row) => profileOf(comparison, row));
  const scores = Float64Array.from(pairs, ([a, b]) => {
    const { shared, value } = scorer.numbers(profiles[a]!, profiles[b]!);
    return shared < minimumShared ? NaN : value;
  });
  const places = placesOfHighest(scores);
  const closest = places.map((place) => {
    const [a, b] = pairs[place]!;
    return { a: table.parties[a]!.id, b: table.parties[b]!.id };
  });
  return { measure: measure.id, ...(places.length === 0 ? {} : { score: extent(scores).high }), closest };
}

function countedPairs<PartyId extends string>(verdicts: readonly ClosestPairs<PartyId>[]): PairStability<PartyId>[] {
  const counts = new Map<string, { a: PartyId; b: PartyId; first: number; alone: number }>();
  for (const { closest } of verdicts) {
    for (const { a, b } of closest) {
      const key = JSON.stringify([a, b]);
      const { first, alone } = counts.get(key) ?? { first: 0, alone: 0 };
      counts.set(key, { a, b, first: first + 1, alone: alone + Number(closest.length === 1) });
    }
  }
  return [...counts.values()].sort(
    largestFirst(
      ({ first }) => first,
      ({ alone }) => alone,
    ),
  );
}
