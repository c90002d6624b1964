import type { NumberColumn } from "./rating-columns.ts";

/** Cells to count, one coder after the other. */
export interface Cells {
  readonly cells: NumberColumn;
  readonly coders: number;
  readonly units: number;
  /**
   * `slots[value − low]` is the category of a value. With V categories there are V + 2 counters to each unit: slot V is
   * for missing ratings and V + 1 for values that are no category. Every whole number of the cells has its slot.
   */
  readonly slots: Int32Array;
  readonly low: number;
  /** `NaN` is missing as well. */
  readonly missing: number;
}

/** Adds the cells of some units to their counters, where every value that the cells can hold has a slot. */
export function countNarrow(
  { cells, coders, units, slots, low }: Cells,
  counters: Int32Array,
  first: number,
  last: number,
  width: number,
): void {
  for (let coder = 0; coder < coders; coder++) {
    const end = coder * units + last;
    for (let cell = coder * units + first, base = 0; cell < end; cell++, base += width) {
      counters[base + slots[cells[cell]! - low]!]!++;
    }
  }
}

/** The same for cells that can hold other values. */
export function countAny(
  { cells, coders, units, slots, low, missing }: Cells,
  counters: Int32Array,
  first: number,
  last: number,
  width: number,
): void {
  for (let coder = 0; coder < coders; coder++) {
    const end = coder * units + last;
    for (let cell = coder * units + first, base = 0; cell < end; cell++, base += width) {
      counters[base + slotOf(slots, low, missing, cells[cell]!, width)]!++;
    }
  }
}

/** The slot of any value. */
export function slotOf(slots: Int32Array, low: number, missing: number, value: number, width: number): number {
  return value !== value || value === missing ? width - 2 : (slots[value - low] ?? width - 1);
}
