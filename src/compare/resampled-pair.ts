import { documentOf, type Statement } from "../model/statement.ts";
import { fillShare } from "../measures/missing.ts";
import { weightedMean } from "../positions/aggregate.ts";
import type { AggregationPolicy } from "../positions/policies.ts";
import type { Comparison } from "./comparison.ts";
import { scorerOf } from "./pairs.ts";

/** The statements of one cell, each with the number of the document it comes from. */
interface DocumentedCell {
  readonly statements: readonly Statement[];
  readonly documents: readonly number[];
}

/** One pair whose score can be made anew from other multiplicities of the documents behind it. */
export interface ResampledPair {
  readonly documents: number;
  /** The score when each document counts so many times; `NaN` where too few topics are shared or none is defined. */
  readonly score: (multiplicities: Uint32Array) => number;
}

/**
 * Makes a pair ready for resampling its documents: those behind the topics that count. A statement without a document
 * counts as a document of its own.
 */
export function resampledPair(comparison: Comparison, rows: readonly [number, number]): ResampledPair {
  const { table, scope, measure, missing, minimumShared } = comparison;
  const [left, right, numbers] = documentedRows(comparison, rows);
  const scorer = scorerOf(measure, scope, missing);
  const x = new Float64Array(scope.columns.length);
  const y = new Float64Array(scope.columns.length);
  const { policy } = table.options;
  return {
    documents: numbers.size,
    score: (multiplicities) => {
      for (let k = 0; k < x.length; k++) {
        x[k] = redrawn(left[k], multiplicities, policy);
        y[k] = redrawn(right[k], multiplicities, policy);
      }
      const { shared, value } = scorer.numbers(x, y);
      return shared < minimumShared ? NaN : value;
    },
  };
}

type DocumentedRow = (DocumentedCell | undefined)[];

/** The cells of both rows on the topics that count, and the number of each document. */
function documentedRows({ table, scope, missing }: Comparison, [a, b]: readonly [number, number]) {
  const numbers = new Map<string, number>();
  const width = table.topics.length;
  const needed = fillShare(missing) > 0 ? 1 : 2;
  const left: DocumentedRow = [];
  const right: DocumentedRow = [];
  for (const [k, column] of scope.columns.entries()) {
    const cells = [a * width + column, b * width + column] as const;
    const held = table.present[cells[0]]! + table.present[cells[1]]!;
    const counts = held >= needed && (held === 1 || scope.counted[k] === 1);
    left.push(counts ? documentedCell(statementsOf(table, cells[0]), numbers) : undefined);
    right.push(counts ? documentedCell(statementsOf(table, cells[1]), numbers) : undefined);
  }
  return [left, right, numbers] as const;
}

function statementsOf({ evidence, offsets }: Comparison["table"], cell: number): readonly Statement[] {
  return evidence.slice(offsets[cell], offsets[cell + 1]);
}

function documentedCell(statements: readonly Statement[], numbers: Map<string, number>): DocumentedCell | undefined {
  const documents = statements.map((statement) => {
    const document = documentOf(statement);
    const key = document === undefined ? `statement ${statement.id}` : `document ${document}`;
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key)!;
  });
  return statements.length === 0 ? undefined : { statements, documents };
}

/** The position that the documents give, each so many times; `NaN` when nothing that the policy counts is among them. */
function redrawn(cell: DocumentedCell | undefined, multiplicities: Uint32Array, policy: AggregationPolicy): number {
  if (cell === undefined) return NaN;
  if (cell.statements.length === 1) {
    return multiplicities[cell.documents[0]!] === 0 ? NaN : cell.statements[0]!.stance;
  }
  const places = cell.documents.flatMap((document, place) => (multiplicities[document] === 0 ? [] : [place]));
  if (places.length === 0) return NaN;
  const statements = places.map((place) => cell.statements[place]!);
  const weights = Float64Array.from(policy(statements));
  if (weights.every((weight) => weight === 0)) return NaN;
  return weightedMean(
    statements,
    weights.map((weight, i) => weight * multiplicities[cell.documents[places[i]!]!]!),
  );
}
