import { StancekitError } from "../base/errors.ts";
import { columnOf } from "../positions/lookup.ts";
import type { PositionTable } from "../positions/table.ts";
import type { CompareOptions } from "./options.ts";

/** The topics that count, and for how much: columns of the table with their weights, none of them 0. */
export interface Scope {
  readonly columns: Uint32Array;
  readonly weights: Float64Array;
  readonly totalWeight: number;
}

/**
 * The scope that the options set. A topic's weight is its own times that of every topic above it, so that doubling a
 * branch doubles all its topics; topics of weight 0 count for nothing and are left out.
 */
export function scopeOf(table: PositionTable, options: CompareOptions): Scope {
  for (const topic of Object.keys(options.weights ?? {})) columnOf(table, topic);
  const all = table.topics.map((_, column) => column);
  const chosen =
    options.topics === undefined ? all : [...new Set(options.topics.map((topic) => columnOf(table, topic)))];
  const weightOf = weigher(table, options);
  const columns = chosen.filter((column) => weightOf(column) > 0);
  const weights = Float64Array.from(columns, weightOf);
  return { columns: Uint32Array.from(columns), weights, totalWeight: weights.reduce((sum, weight) => sum + weight, 0) };
}

function weigher(table: PositionTable, { weights = {} }: CompareOptions): (column: number) => number {
  const columns = new Map(table.topics.map((topic, column) => [topic.id, column]));
  const known = new Map<number, number>();
  return function weightOf(column: number): number {
    const cached = known.get(column);
    if (cached !== undefined) return cached;
    const topic = table.topics[column]!;
    const own = (Object.hasOwn(weights, topic.id) ? weights[topic.id] : topic.weight) ?? 1;
    if (!(Number.isFinite(own) && own >= 0)) {
      throw new StancekitError(
        "invalid-option",
        `weight of "${topic.id}" is ${String(own)}: expected a finite number ≥ 0`,
      );
    }
    const above = topic.parent === undefined ? undefined : columns.get(topic.parent);
    const weight = above === undefined ? own : own * weightOf(above);
    known.set(column, weight);
    return weight;
  };
}
