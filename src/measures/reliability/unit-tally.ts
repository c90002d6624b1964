import type { RatingCounts } from "./rating-counts.ts";
import type { RatingsInput } from "./rating-table.ts";

/** What alpha can be given: who rated what how, or only how often each unit got each rating. */
export type AlphaInput = RatingsInput | RatingCounts;

/** How often each unit got each rating. Unit `u` has the entries from `offsets[u]` to `offsets[u + 1]`, one per category used. */
export interface Tally {
  readonly categories: readonly (number | string)[];
  /** Whether the categories were declared, hence their order meant. */
  readonly declared: boolean;
  readonly coders: number;
  readonly offsets: Int32Array;
  readonly codes: Int32Array;
  readonly counts: Int32Array;
  /** How many ratings each unit has. */
  readonly sizes: Int32Array;
}

/** A tally of the units with two ratings or more; the others have no pair that could agree. */
export interface UnitTally extends Tally {
  /** The place of each unit in the input. */
  readonly units: Int32Array;
  /** Whether every unit of the input has the ratings of all coders. */
  readonly complete: boolean;
}

/** The tally without the units that have fewer than two ratings. */
export function pairableUnits(tally: Tally): UnitTally {
  const all = new Int32Array(tally.sizes.length);
  let kept = 0;
  for (let unit = 0; unit < all.length; unit++) if (tally.sizes[unit]! >= 2) all[kept++] = unit;
  const units = all.subarray(0, kept);
  const complete = tally.sizes.every((size) => size === tally.coders);
  if (units.length === tally.sizes.length) return { ...tally, units, complete };
  const codes = new Int32Array(tally.codes.length);
  const counts = new Int32Array(tally.codes.length);
  const offsets = new Int32Array(units.length + 1);
  for (const [place, unit] of units.entries()) {
    const [first, last] = [tally.offsets[unit]!, tally.offsets[unit + 1]!];
    codes.set(tally.codes.subarray(first, last), offsets[place]!);
    counts.set(tally.counts.subarray(first, last), offsets[place]!);
    offsets[place + 1] = offsets[place]! + last - first;
  }
  const sizes = units.map((unit) => tally.sizes[unit]!);
  return { ...tally, units, complete, sizes, offsets, codes, counts };
}

/** How often each category was used, each unit counting as often as `multiplicities` says: once unless given. */
export function totalsOf(
  { categories, offsets, codes, counts, sizes }: UnitTally,
  multiplicities?: ArrayLike<number>,
): Float64Array {
  const totals = new Float64Array(categories.length);
  for (let unit = 0; unit < sizes.length; unit++) {
    const times = multiplicities === undefined ? 1 : multiplicities[unit]!;
    const end = offsets[unit + 1]!;
    for (let entry = offsets[unit]!; entry < end; entry++) totals[codes[entry]!]! += times * counts[entry]!;
  }
  return totals;
}
