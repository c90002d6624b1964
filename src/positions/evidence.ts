import { StancekitError } from "../base/errors.ts";
import type { Statement } from "../model/statement.ts";
import type { Study } from "../model/study.ts";
import { groupByCell, type CellGroups } from "./cells.ts";
import { withoutDuplicates, type Duplicates } from "./duplicates.ts";
import { holdersUnder, type RollUp } from "./roll-up.ts";

/** The cell of a party and a topic; `where` says in an error what named them. */
export type CellFinder = (party: string, topic: string, where: string) => number;

export function cellFinder(study: Study): CellFinder {
  const rows = new Map(study.parties.map((party, row) => [party.id, row]));
  const columns = new Map(study.topics.map((topic, column) => [topic.id, column]));
  return (party, topic, where) => {
    const row = rows.get(party);
    const column = columns.get(topic);
    if (row === undefined)
      throw new StancekitError("unknown-party", `${where} names the party "${party}", which the study lacks`);
    if (column === undefined)
      throw new StancekitError("unknown-topic", `${where} names the topic "${topic}", which the study lacks`);
    return row * study.topics.length + column;
  };
}

/** The statements that each cell rests on: repeats dropped, then counted for everyone the party speaks for. */
export function evidenceByCell<PartyId extends string, TopicId extends string>(
  study: Study<PartyId, TopicId>,
  cellOf: CellFinder,
  duplicates: Duplicates,
  rollUp: RollUp,
): CellGroups<Statement<PartyId, TopicId>> {
  const cellCount = study.parties.length * study.topics.length;
  const ownCells = study.statements.map((statement) =>
    cellOf(statement.party, statement.topic, `statement "${statement.id}"`),
  );
  const own = groupByCell(study.statements, ownCells, cellCount);
  const holdersOf = holdersUnder(rollUp, study.parties);
  const counted: Statement<PartyId, TopicId>[] = [];
  const cells: number[] = [];
  for (let cell = 0; cell < cellCount; cell++) {
    const start = own.offsets[cell]!;
    const end = own.offsets[cell + 1]!;
    if (start === end) continue;
    for (const statement of withoutDuplicates(own.items.slice(start, end), duplicates)) {
      for (const holder of holdersOf(statement.party, statement.date)) {
        counted.push(statement);
        cells.push(cellOf(holder, statement.topic, "roll-up"));
      }
    }
  }
  return groupByCell(counted, cells, cellCount);
}
