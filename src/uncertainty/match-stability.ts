import { StancekitError } from "../base/errors.ts";
import { largestFirst } from "../base/order.ts";
import { seededRandom } from "../base/random.ts";
import { comparisonOf } from "../compare/comparison.ts";
import type { Comparable } from "../compare/options.ts";
import { counted } from "../compare/words.ts";
import { rowOf, rowsOf } from "../positions/lookup.ts";
import type { PositionTable } from "../positions/table.ts";
import { checkedCount, checkedSeed, drawCounts } from "../statistics/resampling.ts";
import { placesOfHighest } from "./closest.ts";
import type { MatchStability, MatchStabilityOptions } from "./match-stability-result.ts";
import { matchSummary, noMatchSummary } from "./match-summary.ts";
import { scoresOverDocuments, scoresOverTopics, type ResampledScores } from "./resampled-scores.ts";

/**
 * How often does the closest match stay the closest? Draws the documents, or the topics, anew with replacement, scores a
 * party against all candidates in each replicate, and counts in which share of the replicates each candidate comes first.
 *
 * Over `"documents"` the question is what other reporting of the same parties would have given: a document drawn twice
 * counts twice, positions are made anew, statements without a document are documents of their own. The documents are those
 * behind the topics on which the party holds a stance. Over `"topics"` it is what other questions of the same kind would
 * have given; the topics are those on which the party holds a stance, and one drawn twice counts as two.
 * All candidates are scored on the same draws. Topics that either side lacks are left out for that pair.
 *
 * Scores within 1e-9 of each other tie: `first` counts ties for each that ties, so it may sum to more than 1; `alone` does
 * not count them. Replicates in which no candidate has a score are left out; `decided` is the number of the others, and
 * with none of them the status is `"no-match"`. Range of both shares: 0 to 1.
 *
 * @throws {StancekitError} as `compare` does, and `invalid-option` where the party is among the candidates named.
 *
 * Source: the bootstrap of Efron 1979; of ranks, Hall & Miller 2009, "Using the bootstrap to quantify the authority of an
 * empirical ranking".
 *
 * @example
 * import { defineStudy, matchStability } from "stancekit";
 * const topics = ["tax", "toll", "rail", "port", "dam", "road"];
 * const stances = { a: [1, 1, 1, -1, 1, 1], b: [1, 1, 1, 1, 1, 0], c: [1, -1, -1, -1, 1, 1] };
 * const study = defineStudy({
 *   parties: Object.keys(stances).map((id) => ({ id, name: id.toUpperCase() })),
 *   topics: topics.map((id) => ({ id, label: id })),
 *   statements: Object.entries(stances).flatMap(([party, row]) =>
 *     row.map((stance, i) => ({ party, topic: topics[i]!, stance })),
 *   ),
 * });
 * matchStability(study, "a", { seed: 1, over: "topics" }).summary;
 * // => "B is the closest to A and comes first in 66.7% of 1000 replicates."
 */
export function matchStability<PartyId extends string, TopicId extends string>(
  source: Comparable<PartyId, TopicId>,
  of: NoInfer<PartyId>,
  options: MatchStabilityOptions<NoInfer<PartyId>, NoInfer<TopicId>>,
): MatchStability<PartyId> {
  const { over = "documents", replicates = 1000, minimumClusters = 5 } = options;
  const seed = checkedSeed(options.seed);
  checkedCount("replicates", replicates, 1);
  checkedCount("minimumClusters", minimumClusters, 2);
  const comparison = comparisonOf(source, options);
  const { table, measure } = comparison;
  const row = rowOf(table, of);
  const rivals = rivalsOf(table, of, options.candidates);
  const { clusters, scores } = resampled(over)(comparison, row, rivals);
  const observed = scores(new Uint32Array(clusters).fill(1));
  const tops = placesOfHighest(observed);
  const { name } = table.parties[row]!;
  const basis = { of, measure: measure.id, over, clusters, replicates, seed };
  const without = (status: "no-match" | "insufficient") => ({
    status,
    ...basis,
    summary: noMatchSummary(name, status, counted(clusters, over.slice(0, -1))),
  });
  if (tops.length === 0) return without("no-match");
  if (clusters < minimumClusters) return without("insufficient");
  const { decided, first, alone } = tallied(clusters, scores, rivals.length, seed, replicates);
  if (decided === 0) return without("no-match");
  const candidates = rivals.map((rival, place) => ({
    party: table.parties[rival]!.id,
    ...(Number.isNaN(observed[place]!) ? {} : { value: observed[place]! }),
    first: first[place]! / decided,
    alone: alone[place]! / decided,
  }));
  const told = tops.map((place) => ({ name: table.parties[rivals[place]!]!.name, first: candidates[place]!.first }));
  return {
    status: "ok",
    ...basis,
    decided,
    candidates: candidates.toSorted(largestFirst(({ value = -Infinity }) => value)),
    summary: matchSummary({ of: name, tops: told, decided }),
  };
}

function tallied(
  clusters: number,
  scores: ResampledScores["scores"],
  rivals: number,
  seed: number,
  replicates: number,
) {
  const random = seededRandom(seed);
  const draws = new Uint32Array(clusters);
  const first = new Uint32Array(rivals);
  const alone = new Uint32Array(rivals);
  let decided = 0;
  for (let replicate = 0; replicate < replicates; replicate++) {
    drawCounts(random, draws);
    const highest = placesOfHighest(scores(draws));
    if (highest.length > 0) decided++;
    for (const place of highest) first[place]!++;
    if (highest.length === 1) alone[highest[0]!]!++;
  }
  return { decided, first, alone };
}

function rivalsOf(table: PositionTable, of: string, candidates: readonly string[] | undefined): number[] {
  if (candidates === undefined) return rowsOf(table).filter((row) => table.parties[row]!.id !== of);
  if (!candidates.includes(of)) return rowsOf(table, candidates);
  throw new StancekitError("invalid-option", `candidates holds "${of}": expected other parties than the one matched`);
}

function resampled(over: "documents" | "topics"): typeof scoresOverTopics {
  if (over === "topics") return scoresOverTopics;
  if (over === "documents") return scoresOverDocuments;
  throw new StancekitError("invalid-option", `over is "${String(over)}": expected "documents" or "topics"`);
}
