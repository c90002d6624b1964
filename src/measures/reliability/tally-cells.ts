import { countAny, countNarrow, slotOf, type Cells } from "./count-cells.ts";
import type { Tally } from "./unit-tally.ts";
import { narrowRange } from "./values.ts";

/** So many counters stay in the fastest cache. */
const COUNTERS = 4096;

/**
 * Counts ratings in one pass over the cells, some units at a time so that their counters stay in cache. Memory and time
 * are of the order of the cells, however many categories there are. Where a value is no category, it gives the cell.
 */
export function tallyCells(about: Pick<Tally, "categories" | "declared">, table: Cells): Tally | number {
  const { coders, units, cells } = table;
  const categories = about.categories.length;
  const width = categories + 2;
  const step = Math.min(units, Math.max(1, Math.floor(COUNTERS / width)));
  const counters = new Int32Array(step * width);
  const capacity = Math.min(cells.length, units * categories);
  const offsets = new Int32Array(units + 1);
  const sizes = new Int32Array(units);
  const [codes, counts] = [new Int32Array(capacity), new Int32Array(capacity)];
  const tally = { ...about, coders, offsets, codes, counts, sizes };
  const count = narrowRange(cells) === undefined ? countAny : countNarrow;
  // where there are more categories than coders it is faster to go through a unit's cells again than through its counters
  const move = categories > coders ? moveByCell : moveByCategory;
  for (let first = 0; first < units; first += step) {
    const last = Math.min(units, first + step);
    count(table, counters, first, last, width);
    for (let unit = first, base = 0; unit < last; unit++, base += width) {
      if (counters[base + width - 1]! > 0) return firstUnexpected(table, unit, width);
      sizes[unit] = coders - counters[base + categories]!;
      offsets[unit + 1] = move(table, counters, base, unit, tally);
    }
  }
  return tally;
}

/** Moves the counts of a unit from its counters, which it sets back to 0, to the tally; gives the end of the entries. */
function moveByCategory(_: Cells, counters: Int32Array, base: number, unit: number, tally: Tally): number {
  const { codes, counts, categories } = tally;
  let end = tally.offsets[unit]!;
  for (let category = 0; category < categories.length; category++) {
    const times = counters[base + category]!;
    if (times === 0) continue;
    codes[end] = category;
    counts[end++] = times;
    counters[base + category] = 0;
  }
  counters[base + categories.length] = 0;
  return end;
}

function moveByCell(
  { cells, units, slots, low, missing }: Cells,
  counters: Int32Array,
  base: number,
  unit: number,
  tally: Tally,
): number {
  const { codes, counts, categories } = tally;
  let end = tally.offsets[unit]!;
  for (let cell = unit; cell < cells.length; cell += units) {
    const slot = slotOf(slots, low, missing, cells[cell]!, categories.length + 2);
    const times = counters[base + slot]!;
    counters[base + slot] = 0;
    if (times === 0 || slot >= categories.length) continue;
    codes[end] = slot;
    counts[end++] = times;
  }
  return end;
}

function firstUnexpected({ cells, units, slots, low, missing }: Cells, unit: number, width: number): number {
  let cell = unit;
  while (slotOf(slots, low, missing, cells[cell]!, width) !== width - 1) cell += units;
  return cell;
}
