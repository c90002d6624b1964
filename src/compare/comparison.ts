import type { Measure } from "../measures/measure.ts";
import { missingPolicyOf, type MissingPolicy } from "../measures/missing.ts";
import type { PositionTable } from "../positions/table.ts";
import {
  bootstrapOf,
  boundsOf,
  measureOf,
  minimumSharedOf,
  tableOf,
  type BootstrapOptions,
  type Comparable,
  type CompareOptions,
} from "./options.ts";
import type { BoundsKind } from "./score.ts";
import { scopeOf, type Scope } from "./scope.ts";

/** A comparison made ready: the table and the checked options, worked out once for any number of pairs. */
export interface Comparison<PartyId extends string = string, TopicId extends string = string> {
  readonly table: PositionTable<PartyId, TopicId>;
  readonly measure: Measure;
  readonly missing: MissingPolicy;
  readonly scope: Scope;
  readonly bounds: BoundsKind;
  readonly minimumShared: number;
  readonly bootstrap: Required<BootstrapOptions> | undefined;
}

/** Makes a comparison ready; `rows` are those that listwise deletion asks to be complete. */
export function comparisonOf<PartyId extends string, TopicId extends string>(
  source: Comparable<PartyId, TopicId>,
  options: CompareOptions<TopicId>,
  rowsIn: (table: PositionTable<PartyId, TopicId>) => readonly number[] = () => [],
): Comparison<PartyId, TopicId> {
  const table = tableOf(source, options);
  const measure = measureOf(options);
  const missing = missingPolicyOf(options.missing);
  const scope = scopeOf(table, options, missing.policy === "listwise" ? rowsIn(table) : undefined);
  return {
    table,
    measure,
    missing,
    scope,
    bounds: boundsOf(options),
    minimumShared: minimumSharedOf(options),
    bootstrap: bootstrapOf(options),
  };
}

/** The stances of one row over the topics in scope; `NaN` where there is none. */
export function profileOf({ table, scope }: Comparison, row: number): Float64Array {
  const start = row * table.topics.length;
  return Float64Array.from(scope.columns, (column) => table.values[start + column]!);
}
