import type { Comparison } from "./comparison.ts";
import { weightedMean } from "../positions/aggregate.ts";
import type { AggregationPolicy } from "../positions/policies.ts";
import type { Statement } from "../model/statement.ts";
import { documentKey, evidenceIn } from "./documents.ts";

/** The statements of one cell, each with the number of the document it comes from. */
interface NumberedCell {
  readonly statements: readonly Statement[];
  readonly documents: readonly number[];
}

/** The profiles of some parties, made anew for other multiplicities of the documents behind them. */
export interface RedrawnProfiles {
  readonly documents: number;
  /** The stances of each party over the places in scope when each document counts so many times. */
  readonly profiles: (multiplicities: Uint32Array) => readonly Float64Array[];
}

/** Makes the cells of some rows ready for redrawing; `places` are those in the scope that matter, the others stay `NaN`. */
export function redrawnProfiles(
  { table, scope }: Comparison,
  rows: readonly number[],
  places: readonly number[],
): RedrawnProfiles {
  const numbers = new Map<string, number>();
  const cells = rows.map((row) =>
    places.map((place) => numbered(evidenceIn(table, row, scope.columns[place]!), numbers)),
  );
  const profiles = rows.map(() => new Float64Array(scope.columns.length).fill(NaN));
  return {
    documents: numbers.size,
    profiles: (multiplicities) => {
      for (const [row, profile] of profiles.entries()) {
        for (const [k, place] of places.entries()) {
          profile[place] = redrawn(cells[row]![k]!, multiplicities, table.options.policy);
        }
      }
      return profiles;
    },
  };
}

function numbered(statements: readonly Statement[], numbers: Map<string, number>): NumberedCell {
  const documents = statements.map((statement) => {
    const key = documentKey(statement);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  return { statements, documents };
}

/** The position that the documents give, each so many times; `NaN` when nothing that the policy counts is among them. */
function redrawn(
  { statements, documents }: NumberedCell,
  multiplicities: Uint32Array,
  policy: AggregationPolicy,
): number {
  const drawn = documents.flatMap((document, place) => (multiplicities[document] === 0 ? [] : [place]));
  if (drawn.length === 0) return NaN;
  if (statements.length === 1) return statements[0]!.stance;
  const held = drawn.map((place) => statements[place]!);
  const weights = Float64Array.from(policy(held), (weight, i) => weight * multiplicities[documents[drawn[i]!]!]!);
  return weights.every((weight) => weight === 0) ? NaN : weightedMean(held, weights);
}
