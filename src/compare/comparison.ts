import type { Measure } from "../measures/measure.ts";
import type { PositionTable } from "../positions/table.ts";
import {
  bootstrapOf,
  measureOf,
  minimumSharedOf,
  tableOf,
  type BootstrapOptions,
  type Comparable,
  type CompareOptions,
} from "./options.ts";
import { scopeOf, type Scope } from "./scope.ts";

/** A comparison made ready: the table and the checked options, worked out once for any number of pairs. */
export interface Comparison<PartyId extends string = string, TopicId extends string = string> {
  readonly table: PositionTable<PartyId, TopicId>;
  readonly measure: Measure;
  readonly scope: Scope;
  readonly minimumShared: number;
  readonly bootstrap: Required<BootstrapOptions> | undefined;
}

export function comparisonOf<PartyId extends string, TopicId extends string>(
  source: Comparable<PartyId, TopicId>,
  options: CompareOptions<TopicId>,
): Comparison<PartyId, TopicId> {
  const table = tableOf(source, options);
  const measure = measureOf(options);
  const scope = scopeOf(table, options);
  return { table, measure, scope, minimumShared: minimumSharedOf(options), bootstrap: bootstrapOf(options) };
}
