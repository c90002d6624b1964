import { checkedWeights } from "../base/weights.ts";
import { summarised, type BootstrapSummary } from "./bootstrap-summary.ts";
import { drawnGroups, type DrawnGroups } from "./drawn-groups.ts";
import { columnsAtOnce, drawnSums } from "./drawn-sums.ts";
import { jackknifeMeans, knownMean, replicateMeans } from "./mean-replicates.ts";
import { fillTables, type MeanTables } from "./mean-tables.ts";
import { topicDraws, type DrawOptions } from "./topic-draws.ts";

/** How `bootstrapMeans` draws and adds up. */
export interface MeansOptions extends DrawOptions {
  /** One weight per topic, finite and ≥ 0; all 1 unless given. */
  readonly weights?: ArrayLike<number>;
  /** The score of a mean term, increasing and finite; the mean itself unless given. */
  readonly total?: (mean: number) => number;
}

/**
 * A bootstrap over topics of many weighted means at once: of one mean for each pair of parties, say, from the terms of a
 * measure. All means share the draws, so that they can be set against each other, and the work is a small part of that of
 * as many single bootstraps.
 *
 * Formula: `total(Σ_t c_t·w_t·z_t / Σ_t c_t·w_t)` over the topics that a row has, with `z_t` its term, `w_t` the weight of
 * the topic and `c_t` how often it was drawn. Standard errors, percentile and BCa intervals as in `bootstrap`.
 *
 * Shape: `terms` has one row a mean and one column a topic, `NaN` for a missing term; the result has one summary a row. A
 * row without a term of positive weight has no estimate, one with a single such term no interval; a replicate that drew no
 * topic of a row is none of that row's `replicates`. Cost: about 0.6 · rows · topics · replicates additions, twice that
 * where terms are missing or weights differ; memory 4 · topics · replicates bytes.
 *
 * @throws {StancekitError} `invalid-option` for rows, weights or draws of the wrong length, a weight that is negative or
 * not finite, an infinite term, a draw that is no place of a topic, or an option out of its range.
 *
 * Source: Efron & Tibshirani 1993, "An introduction to the bootstrap", section 13.3; Efron 1987 for BCa.
 *
 * @example
 * import { bootstrapMeans } from "stancekit";
 * const [alike, torn] = bootstrapMeans([[1, 1, 0.5, 1, NaN], [1, 0, 1, 0, 0]], { seed: 1 });
 * alike?.estimate; // => 0.875
 * torn?.interval; // => { low: 0, high: 0.8, level: 0.95, method: "percentile" }
 */
export function bootstrapMeans(terms: readonly ArrayLike<number>[], options: MeansOptions): BootstrapSummary[] {
  const topics = terms[0]?.length ?? 0;
  const weights = checkedWeights(topics, options.weights, "topic");
  const { draw, settings } = topicDraws(options, topics);
  const groups = drawnGroups(draw, topics, settings.replicates);
  const { total = (mean) => mean } = options;
  const tables: MeanTables = {
    parts: new Float64Array(topics * columnsAtOnce),
    masses: new Float64Array(topics * columnsAtOnce),
  };
  const drawn: MeanTables = {
    parts: new Float64Array(groups.replicates * columnsAtOnce),
    masses: new Float64Array(groups.replicates * columnsAtOnce),
  };
  return terms.map((_, row) => {
    const column = row % columnsAtOnce;
    if (column === 0) {
      fillTables(tables, terms, row, weights);
      drawnSums(groups, tables.parts, drawn.parts);
      drawnMasses(groups, tables.masses, drawn.masses);
    }
    return summarised(
      {
        ...knownMean(tables, column, total),
        values: replicateMeans(drawn, column, total),
        jackknife: () => jackknifeMeans(tables, column, total),
      },
      settings,
    );
  });
}

/** Where nothing is missing and nothing weighs more than anything else, each replicate draws the same weight. */
function drawnMasses(groups: DrawnGroups, table: Float64Array, sums: Float64Array): void {
  const [first = 0] = table;
  if (table.every((mass) => mass === first)) sums.fill((first * table.length) / columnsAtOnce);
  else drawnSums(groups, table, sums);
}
