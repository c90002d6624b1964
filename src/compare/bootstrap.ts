import { seededRandom } from "../base/random.ts";
import { documentOf, type Statement } from "../model/statement.ts";
import { weightedMean } from "../positions/aggregate.ts";
import type { AggregationPolicy } from "../positions/policies.ts";
import type { PositionTable } from "../positions/table.ts";
import type { Comparison } from "./comparison.ts";
import type { BootstrapOptions } from "./options.ts";
import type { Scope } from "./scope.ts";
import type { Interval } from "./score.ts";

/** The statements of one cell, each with the number of the document it comes from. */
interface DocumentedCell {
  readonly statements: readonly Statement[];
  readonly documents: readonly number[];
}

/** A topic on which both parties hold a stance. */
interface SharedTopic {
  readonly weight: number;
  readonly left: DocumentedCell;
  readonly right: DocumentedCell;
}

/**
 * A percentile bootstrap of one pair's score that resamples documents, since statements of one document are not
 * independent of each other. The documents are those behind the shared topics; a statement without one counts as a
 * document of its own. In each replicate a document drawn k times counts k times; positions are made anew by the
 * table's policy, and a replicate that shares too few topics has no score, as outside. Without enough documents, or
 * when fewer than half the replicates have a score, there is no interval.
 */
export function bootstrapInterval(
  { table, scope, measure, minimumShared }: Comparison,
  rows: readonly [number, number],
  { seed, replicates, level, minimumDocuments }: Required<BootstrapOptions>,
): Interval | undefined {
  const numbers = new Map<string, number>();
  const shared = sharedTopics(table, rows, scope, numbers);
  if (numbers.size < minimumDocuments) return undefined;
  const random = seededRandom(seed);
  const draws = new Uint32Array(numbers.size);
  const scores: number[] = [];
  for (let replicate = 0; replicate < replicates; replicate++) {
    draws.fill(0);
    for (let draw = 0; draw < draws.length; draw++) draws[Math.floor(random() * draws.length)]!++;
    let sum = 0;
    let weight = 0;
    let count = 0;
    for (const topic of shared) {
      const x = redrawn(topic.left, draws, table.options.policy);
      const y = x === undefined ? undefined : redrawn(topic.right, draws, table.options.policy);
      if (x === undefined || y === undefined) continue;
      sum += topic.weight * measure.term(x, y);
      weight += topic.weight;
      count++;
    }
    if (count >= minimumShared) scores.push(measure.total(sum / weight));
  }
  if (scores.length === 0 || scores.length < replicates / 2) return undefined;
  const sorted = Float64Array.from(scores).sort();
  const tail = (1 - level) / 2;
  const [low, high] = [quantile(sorted, tail), quantile(sorted, 1 - tail)];
  return { low, high, level, documents: numbers.size, replicates: sorted.length };
}

function sharedTopics(
  table: PositionTable,
  [a, b]: readonly [number, number],
  { columns, weights }: Scope,
  numbers: Map<string, number>,
): SharedTopic[] {
  const width = table.topics.length;
  const shared: SharedTopic[] = [];
  for (const [k, column] of columns.entries()) {
    if (!(table.present[a * width + column]! & table.present[b * width + column]!)) continue;
    const [left, right] = [a, b].map((row) => documentedCell(table, row * width + column, numbers)) as [
      DocumentedCell,
      DocumentedCell,
    ];
    shared.push({ weight: weights[k]!, left, right });
  }
  return shared;
}

function documentedCell(table: PositionTable, cell: number, numbers: Map<string, number>): DocumentedCell {
  const statements = table.evidence.slice(table.offsets[cell], table.offsets[cell + 1]);
  const documents = statements.map((statement) => {
    const document = documentOf(statement);
    const key = document === undefined ? `statement ${statement.id}` : `document ${document}`;
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key)!;
  });
  return { statements, documents };
}

/** The position that the drawn documents give; undefined when nothing that the policy counts was drawn. */
function redrawn(cell: DocumentedCell, draws: Uint32Array, policy: AggregationPolicy): number | undefined {
  if (cell.statements.length === 1) return draws[cell.documents[0]!] === 0 ? undefined : cell.statements[0]!.stance;
  const places = cell.documents.flatMap((document, place) => (draws[document] === 0 ? [] : [place]));
  if (places.length === 0) return undefined;
  const statements = places.map((place) => cell.statements[place]!);
  const weights = Float64Array.from(policy(statements));
  if (weights.every((weight) => weight === 0)) return undefined;
  return weightedMean(
    statements,
    weights.map((weight, i) => weight * draws[cell.documents[places[i]!]!]!),
  );
}

/** The sample quantile by linear interpolation (type 7 of Hyndman & Fan 1996, the default of R and numpy). */
function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)]!;
  return below + (sorted[Math.ceil(place)]! - below) * (place - Math.floor(place));
}
