import { seededRandom } from "../base/random.ts";
import { documentOf, type Statement } from "../model/statement.ts";
import { weightedMean, weightsUnder } from "../positions/aggregate.ts";
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

/**
 * A percentile bootstrap of one pair's score that resamples documents, since statements of one document are not
 * independent of each other. A statement without a document counts as a document of its own. In each replicate a
 * document drawn k times counts k times; positions are made anew by the table's policy.
 */
export function bootstrapInterval(
  { table, scope, measure }: Comparison,
  rows: readonly [number, number],
  { seed, replicates, level, minimumDocuments }: Required<BootstrapOptions>,
): Interval | undefined {
  const numbers = new Map<string, number>();
  const [left, right] = rows.map((row) => documentedCells(table, row, scope, numbers)) as [
    DocumentedCell[],
    DocumentedCell[],
  ];
  if (numbers.size < minimumDocuments) return undefined;
  const random = seededRandom(seed);
  const draws = new Uint32Array(numbers.size);
  const scores: number[] = [];
  for (let replicate = 0; replicate < replicates; replicate++) {
    draws.fill(0);
    for (let draw = 0; draw < draws.length; draw++) draws[Math.floor(random() * draws.length)]!++;
    let sum = 0;
    let weight = 0;
    for (let k = 0; k < left.length; k++) {
      const x = redrawn(left[k]!, draws, table.options.policy);
      const y = x === undefined ? undefined : redrawn(right[k]!, draws, table.options.policy);
      if (x === undefined || y === undefined) continue;
      sum += scope.weights[k]! * measure.term(x, y);
      weight += scope.weights[k]!;
    }
    if (weight > 0) scores.push(measure.total(sum / weight));
  }
  const sorted = Float64Array.from(scores).toSorted();
  if (sorted.length === 0) return undefined;
  const tail = (1 - level) / 2;
  const [low, high] = [quantile(sorted, tail), quantile(sorted, 1 - tail)];
  return { low, high, level, documents: numbers.size, replicates: sorted.length };
}

function documentedCells(
  table: PositionTable,
  row: number,
  scope: Scope,
  numbers: Map<string, number>,
): DocumentedCell[] {
  return Array.from(scope.columns, (column) => {
    const cell = row * table.topics.length + column;
    const statements = table.evidence.slice(table.offsets[cell], table.offsets[cell + 1]);
    const documents = statements.map((statement) => {
      const document = documentOf(statement);
      const key = document === undefined ? `statement ${statement.id}` : `document ${document}`;
      if (!numbers.has(key)) numbers.set(key, numbers.size);
      return numbers.get(key)!;
    });
    return { statements, documents };
  });
}

/** The position that the drawn documents give; undefined when none of the cell's documents was drawn. */
function redrawn(cell: DocumentedCell, draws: Uint32Array, policy: AggregationPolicy): number | undefined {
  if (cell.statements.length === 1) return draws[cell.documents[0]!] === 0 ? undefined : cell.statements[0]!.stance;
  const places = cell.documents.flatMap((document, place) => (draws[document] === 0 ? [] : [place]));
  if (places.length === 0) return undefined;
  const statements = places.map((place) => cell.statements[place]!);
  const weights = Float64Array.from(weightsUnder(policy, statements));
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
