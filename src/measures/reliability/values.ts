import { extent, type Range } from "../../base/range.ts";
import { placesOf } from "./categories.ts";
import type { NumberColumn, RatingColumns } from "./rating-columns.ts";

/** Whole numbers no further apart than this are looked up in an array rather than a map. */
const WIDEST_TABLE = 65_536;

/** What numbers of one or two bytes can be, which need not be read to know their range. */
export function narrowRange(values: NumberColumn): Range | undefined {
  if (values instanceof Int8Array) return { low: -128, high: 127 };
  if (values instanceof Uint8Array) return { low: 0, high: 255 };
  if (values instanceof Int16Array) return { low: -32_768, high: 32_767 };
  if (values instanceof Uint16Array) return { low: 0, high: 65_535 };
  return undefined;
}

/** The numbers that occur, upwards, infinite ones among them, without the one that stands for none. */
export function distinctValues(values: NumberColumn, missing: number | undefined): number[] {
  const range = narrowRange(values) ?? wholeRange(values, missing);
  if (range === undefined) {
    return [...new Set<number>(values)].filter((value) => value !== missing && value === value).sort((a, b) => a - b);
  }
  const { low, high } = range;
  const seen = new Uint8Array(high < low ? 0 : high - low + 1);
  for (let cell = 0; cell < values.length; cell++) {
    const value = values[cell]!;
    // the one value beyond the range can be the missing one, and a typed array ignores writes beyond its ends
    if (value === value) seen[value - low] = 1;
  }
  return Array.from(seen.keys(), (place) => place + low).filter(
    (value) => seen[value - low] === 1 && value !== missing,
  );
}

/** From the least to the greatest value, where all are whole and close enough together. */
function wholeRange(values: NumberColumn, missing: number | undefined): Range | undefined {
  let low = Infinity;
  let high = -Infinity;
  for (let cell = 0; cell < values.length; cell++) {
    const value = values[cell]!;
    if (value === missing || value !== value) continue;
    if (Math.trunc(value) !== value) return undefined;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return high - low < WIDEST_TABLE ? { low, high } : undefined;
}

/** A table to look categories up in. */
interface Slots {
  /** The place of the category `low + i` at `i`; one more than there are categories where that is none. */
  readonly slots: Int32Array;
  readonly low: number;
}

/** A table for all that narrow columns can hold, or else for categories that are whole and close enough together. */
export function slotsOf({ values, missing }: RatingColumns, categories: readonly number[]): Slots | undefined {
  const range = narrowRange(values);
  const { low, high } = range ?? extent(categories);
  if (!(high - low < WIDEST_TABLE)) return undefined;
  if (range === undefined && !categories.every(Number.isInteger)) return undefined;
  const slots = new Int32Array(Math.max(0, high - low + 1)).fill(categories.length + 1);
  for (const [category, place] of placesOf(categories)) slots[category - low] = place;
  if (range !== undefined && missing !== undefined) slots[missing - low] = categories.length;
  return { slots, low };
}
