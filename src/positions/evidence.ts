import { StancekitError } from "../base/errors.ts";
import type { Statement } from "../model/statement.ts";
import type { Study } from "../model/study.ts";
import { groupByCell, type CellGroups } from "./cells.ts";
import { windowOf, withoutDuplicates, type Duplicates } from "./duplicates.ts";
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

/** The statements that each cell rests on: everything said by whoever speaks for the party, with repeats dropped. */
export function evidenceByCell<PartyId extends string, TopicId extends string>(
  study: Study<PartyId, TopicId>,
  cellOf: CellFinder,
  duplicates: Duplicates,
  rollUp: RollUp,
): CellGroups<Statement<PartyId, TopicId>> {
  const window = windowOf(duplicates);
  const cellCount = study.parties.length * study.topics.length;
  const holdersOf = holdersUnder(rollUp, study.parties);
  const counted: Statement<PartyId, TopicId>[] = [];
  const cells: number[] = [];
  for (const statement of study.statements) {
    checkStance(statement);
    const own = cellOf(statement.party, statement.topic, `statement "${statement.id}"`);
    for (const holder of holdersOf(statement.party, statement.date)) {
      counted.push(statement);
      cells.push(holder === statement.party ? own : cellOf(holder, statement.topic, "roll-up"));
    }
  }
  const all = groupByCell(counted, cells, cellCount);
  const offsets = new Uint32Array(cellCount + 1);
  const items: Statement<PartyId, TopicId>[] = [];
  for (let cell = 0; cell < cellCount; cell++) {
    const start = all.offsets[cell]!;
    const end = all.offsets[cell + 1]!;
    if (end - start === 1) items.push(all.items[start]!);
    else if (end > start) for (const one of withoutDuplicates(all.items.slice(start, end), window)) items.push(one);
    offsets[cell + 1] = items.length;
  }
  return { offsets, items };
}

function checkStance({ id, stance }: Statement): void {
  if (typeof stance === "number" && stance >= -1 && stance <= 1) return;
  const found = String(stance);
  throw new StancekitError("invalid-data", `stance of statement "${id}" is ${found}: expected a number from -1 to 1`);
}
