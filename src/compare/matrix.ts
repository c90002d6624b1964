import type { Measure } from "../measures/measure.ts";
import type { Party } from "../model/party.ts";
import { rowsOf } from "../positions/lookup.ts";
import { comparisonOf, type Comparison } from "./comparison.ts";
import type { Comparable, CompareOptions } from "./options.ts";
import { eachPair } from "./each-pair.ts";
import { scorerOf } from "./pairs.ts";
import { coverageOf } from "./scope.ts";
import { scoreStatuses, statusCode, type BoundsKind } from "./score.ts";

/** The options of `agreementMatrix`. */
export interface MatrixOptions<
  PartyId extends string = string,
  TopicId extends string = string,
> extends CompareOptions<TopicId> {
  /** The parties to compare, in this order; all of them unless given. */
  readonly parties?: readonly PartyId[];
}

/**
 * The scores of all pairs of parties, in columns: place `row · parties.length + column` of each array belongs to the
 * pair of those two parties, and the matrix is symmetric. `scoreAt` gives one pair in full, `eachScore` all of them.
 */
export interface AgreementMatrix<PartyId extends string = string, TopicId extends string = string> {
  readonly parties: readonly Party<PartyId>[];
  readonly measure: Measure;
  /** The scores; `NaN` wherever `status` is not that of `"ok"`. */
  readonly values: Float64Array;
  /** The status of each pair, as its place in `scoreStatuses`. */
  readonly status: Uint8Array;
  /** The lowest and highest score there could be, were any of the unknown cells known. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** How many topics each pair shares, and their share of all weight. */
  readonly shared: Uint32Array;
  /** How many topics count in each pair with a stand-in for a missing stance, under `comparison.missing`. */
  readonly filled: Uint32Array;
  readonly coverage: Float64Array;
  /** Whether low and high are the true extremes, or the measure's whole range as soon as a cell is unknown. */
  readonly boundsKind: BoundsKind;
  /** What it was made of, and how. */
  readonly comparison: Comparison<PartyId, TopicId>;
}

/**
 * Compares all pairs of parties at once, on typed arrays, with the same numbers, statuses and bounds as `compare`.
 * Only listwise deletion looks further than the pair: a topic counts where all parties of the matrix hold a stance.
 * The diagonal compares each party with itself: 1 under the measures whose identity is 1, `"no-overlap"` for a party
 * without positions.
 *
 * Shape: parties × parties. Cost: parties² · topics / 2 steps, memory parties².
 *
 * @throws {StancekitError} `unknown-party`, `unknown-topic` or `invalid-option`, as `compare` does.
 *
 * @example
 * import { agreementMatrix, defineStudy } from "stancekit";
 * const study = defineStudy({
 *   parties: [{ id: "a", name: "A" }, { id: "b", name: "B" }],
 *   topics: [{ id: "tax", label: "A carbon tax" }, { id: "toll", label: "A road toll" }],
 *   statements: [
 *     { party: "a", topic: "tax", stance: 1 },
 *     { party: "b", topic: "tax", stance: 1 },
 *     { party: "b", topic: "toll", stance: -1 },
 *   ],
 * });
 * const matrix = agreementMatrix(study);
 * Array.from(matrix.values); // => [1, 1, 1, 1]
 * Array.from(matrix.low); // => [1, 0.5, 0.5, 1]
 */
export function agreementMatrix<PartyId extends string, TopicId extends string>(
  source: Comparable<PartyId, TopicId>,
  options: MatrixOptions<NoInfer<PartyId>, NoInfer<TopicId>> = {},
): AgreementMatrix<PartyId, TopicId> {
  const comparison = comparisonOf(source, options, (table) => rowsOf(table, options.parties));
  const { table, measure, scope, minimumShared } = comparison;
  const rows = rowsOf(table, options.parties);
  const parties = rows.map((row) => table.parties[row]!);
  const size = rows.length;
  const values = new Float64Array(size * size).fill(NaN);
  const status = new Uint8Array(size * size);
  const low = new Float64Array(size * size);
  const high = new Float64Array(size * size);
  const shared = new Uint32Array(size * size);
  const filled = new Uint32Array(size * size);
  const coverage = new Float64Array(size * size);
  eachPair(comparison, rows, (a, b, scorer, x, y) => {
    const numbers = scorer.bounded(x, y, a === b);
    const place = a * size + b;
    const mirror = b * size + a;
    status[place] = status[mirror] = statusCode(numbers.shared, numbers.value, minimumShared);
    if (scoreStatuses[status[place]!] === "ok") values[place] = values[mirror] = numbers.value;
    low[place] = low[mirror] = numbers.low;
    high[place] = high[mirror] = numbers.high;
    shared[place] = shared[mirror] = numbers.shared;
    filled[place] = filled[mirror] = numbers.filled;
    coverage[place] = coverage[mirror] = coverageOf(scope, numbers.weight);
  });
  const { boundsKind } = scorerOf(comparison);
  return { parties, measure, values, status, low, high, boundsKind, shared, filled, coverage, comparison };
}
