import { extent, type Range } from "../base/range.ts";
import type { Statement } from "../model/statement.ts";
import { weightsUnder } from "./aggregate.ts";
import { columnOf, rowOf } from "./lookup.ts";
import { positionKinds, type PositionKind } from "./kind.ts";
import type { PositionTable } from "./table.ts";

/** How many of a position's statements one party made: the party itself, or somebody who speaks for it. */
export interface PositionMember<PartyId extends string = string> {
  readonly party: PartyId;
  readonly statements: number;
}

/** One cell of the party × topic table, as plain JSON. `value`, `spread` and `extremes` are there only for a stance. */
export interface Position<PartyId extends string = string, TopicId extends string = string> {
  readonly party: PartyId;
  readonly topic: TopicId;
  readonly kind: PositionKind;
  /** −1 … 1. */
  readonly value?: number;
  /** Weighted standard deviation of the statements, 0 … 1. */
  readonly spread?: number;
  /** The lowest and highest stance among the statements. */
  readonly extremes?: Range;
  /** The ids of the statements it rests on. */
  readonly statements: readonly string[];
  /** Who made them. */
  readonly members: readonly PositionMember<PartyId>[];
  /** True where every statement is a reporter's characterisation, none the party's own words. */
  readonly reportedOnly?: true;
}

/** The statements that carry weight in a cell. */
function statementsIn<PartyId extends string, TopicId extends string>(
  table: PositionTable<PartyId, TopicId>,
  cell: number,
): readonly Statement<PartyId, TopicId>[] {
  const statements = table.evidence.slice(table.offsets[cell], table.offsets[cell + 1]);
  if (statements.length < 2) return statements;
  const weights = weightsUnder(table.options.policy, statements);
  return statements.filter((_, place) => weights[place]! > 0);
}

/**
 * One cell of the table: its kind, and where there is a stance its value, its spread and whose statements it rests on.
 *
 * @throws {StancekitError} `unknown-party` or `unknown-topic` for an id that the table lacks.
 *
 * @example
 * import { defineStudy, positions, positionAt } from "stancekit";
 * const study = defineStudy({
 *   parties: [{ id: "a", name: "A" }, { id: "b", name: "B" }],
 *   topics: [{ id: "tax", label: "A carbon tax" }],
 *   statements: [{ party: "a", topic: "tax", stance: 1 }, { party: "a", topic: "tax", stance: -1 }],
 * });
 * positionAt(positions(study), "a", "tax").kind; // => "ambivalent"
 * positionAt(positions(study), "b", "tax"); // => { party: "b", topic: "tax", kind: "uncoded", statements: [], members: [] }
 */
export function positionAt<PartyId extends string, TopicId extends string>(
  table: PositionTable<PartyId, TopicId>,
  party: NoInfer<PartyId>,
  topic: NoInfer<TopicId>,
): Position<PartyId, TopicId> {
  return positionInCell(table, rowOf(table, party), columnOf(table, topic));
}

/**
 * Every cell of the table as plain JSON, row by row.
 *
 * @example
 * import { defineStudy, positions, listPositions } from "stancekit";
 * const study = defineStudy({
 *   parties: [{ id: "a", name: "A" }],
 *   topics: [{ id: "tax", label: "A carbon tax" }, { id: "toll", label: "A road toll" }],
 *   statements: [{ party: "a", topic: "tax", stance: 0 }],
 *   searched: "all",
 * });
 * listPositions(positions(study)).map(({ kind }) => kind); // => ["neutral", "silent"]
 */
export function listPositions<PartyId extends string, TopicId extends string>(
  table: PositionTable<PartyId, TopicId>,
): Position<PartyId, TopicId>[] {
  return table.parties.flatMap((_, row) => table.topics.map((_, column) => positionInCell(table, row, column)));
}

export function positionInCell<PartyId extends string, TopicId extends string>(
  table: PositionTable<PartyId, TopicId>,
  row: number,
  column: number,
): Position<PartyId, TopicId> {
  const cell = row * table.topics.length + column;
  const place = {
    party: table.parties[row]!.id,
    topic: table.topics[column]!.id,
    kind: positionKinds[table.kinds[cell]!]!,
  };
  if (table.present[cell] === 0) return { ...place, statements: [], members: [] };
  const statements = statementsIn(table, cell);
  const stances = statements.map(({ stance }) => stance);
  return {
    ...place,
    value: table.values[cell]!,
    spread: table.spread[cell]!,
    extremes: extent(stances),
    statements: statements.map(({ id }) => id),
    members: membersOf(statements),
    ...(statements.every(({ voice }) => voice === "reporter") ? { reportedOnly: true as const } : {}),
  };
}

function membersOf<PartyId extends string>(statements: readonly Statement<PartyId>[]): PositionMember<PartyId>[] {
  const counts = new Map<PartyId, number>();
  for (const { party } of statements) counts.set(party, (counts.get(party) ?? 0) + 1);
  return [...counts].map(([party, count]) => ({ party, statements: count }));
}
