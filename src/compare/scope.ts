import { StancekitError } from "../base/errors.ts";
import { checkedWeight, checkWeightSum } from "../base/weights.ts";
import { columnsOf } from "../positions/lookup.ts";
import type { PositionTable } from "../positions/table.ts";
import type { CompareOptions } from "./options.ts";

/** The topics that count, and for how much: columns of the table with their weights, none of them 0. */
export interface Scope {
  readonly columns: Uint32Array;
  readonly weights: Float64Array;
  /** 0 for the topics that listwise deletion leaves out, 1 for the others. */
  readonly counted: Uint8Array;
  /** How many topics each place stands for: 1, but where topics with the same stances are put together. */
  readonly units: Uint32Array;
  readonly totalWeight: number;
}

/**
 * The scope that the options set. Naming a topic takes in all that is below it. A topic's weight is its own times that of
 * every topic above it, so that doubling a branch doubles all its topics; topics of weight 0 count for nothing and are
 * left out. So is a topic that only groups others: one with topics below it and no stance of anybody on itself.
 * With `complete`, a topic counts only where all those rows hold a stance.
 */
export function scopeOf(table: PositionTable, options: CompareOptions, complete?: readonly number[]): Scope {
  const columnOf = new Map(table.topics.map(({ id }, column) => [id, column]));
  const above = table.topics.map(({ parent }) => (parent === undefined ? undefined : columnOf.get(parent)));
  const own = ownWeights(table, options);
  const chosen = options.topics && new Set(columnsOf(table, options.topics));
  const weights = new Float64Array(table.topics.length);
  for (let column = 0; column < weights.length; column++) {
    let inScope = chosen === undefined;
    let weight = 1;
    let steps = 0;
    for (let at: number | undefined = column; at !== undefined; at = above[at]) {
      inScope ||= chosen!.has(at);
      weight *= own[at]!;
      if (++steps > weights.length)
        throw new StancekitError("invalid-data", `topic "${table.topics[at]!.id}" is above itself`);
    }
    weights[column] = inScope ? weight : 0;
  }
  for (const group of new Set(above)) if (group !== undefined && !anyStance(table, group)) weights[group] = 0;
  const columns = Uint32Array.from(weights.keys()).filter((column) => weights[column]! > 0);
  const kept = Float64Array.from(columns, (column) => weights[column]!);
  checkWeightSum(kept);
  const counted = Uint8Array.from(columns, (column) =>
    Number(complete?.every((row) => hasStance(table, row, column)) ?? 1),
  );
  const units = new Uint32Array(columns.length).fill(1);
  return { columns, weights: kept, counted, units, totalWeight: kept.reduce((sum, weight) => sum + weight, 0) };
}

/** The share of all weight that some of it is; 0 where nothing weighs. */
export function coverageOf({ totalWeight }: Scope, weight: number): number {
  return totalWeight === 0 ? 0 : weight / totalWeight;
}

function ownWeights(table: PositionTable, { weights = {} }: CompareOptions): number[] {
  columnsOf(table, Object.keys(weights));
  return table.topics.map(({ id, weight: stated }) => {
    const weight = (Object.hasOwn(weights, id) ? weights[id] : stated) ?? 1;
    return checkedWeight(weight, `weight of "${id}"`);
  });
}

function hasStance({ topics, present }: PositionTable, row: number, column: number): boolean {
  return present[row * topics.length + column] === 1;
}

function anyStance(table: PositionTable, column: number): boolean {
  return table.parties.some((_, row) => hasStance(table, row, column));
}
