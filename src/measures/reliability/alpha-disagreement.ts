import type { AlphaOptions } from "./alpha-options.ts";
import type { Difference } from "./measurement-level.ts";
import { totalsOf, type UnitTally } from "./unit-tally.ts";

/** What alpha is made of. */
export interface Disagreement {
  /** Alpha; `undefined` where ratings do not differ at all. */
  readonly value: number | undefined;
  /** n, the ratings that have another to be compared with. */
  readonly pairable: number;
  /** The sum of the differences within units: n·D_o. */
  readonly observed: number;
  /** The sum of the differences of all ordered pairs: n(n − 1)·D_e. */
  readonly expected: number;
  readonly totals: Float64Array;
  /** Per unit, see `Difference`. */
  readonly within: Float64Array;
  /** Per category, see `Difference`. */
  readonly towards: Float64Array;
}

/**
 * How often a rating meets itself among the n that it is set against by chance: once. irr counts the ratings m − 1 times over
 * where every unit has those of all m coders, so that itself is only 1/(m − 1) of a rating.
 */
export function selfMeetings({ complete, coders }: UnitTally, compat: AlphaOptions["compat"]): number {
  return compat === "irr" && complete && coders > 2 ? 1 / (coders - 1) : 1;
}

/** The disagreement in a tally, each unit counting as often as `multiplicities` says: once unless given. */
export function disagreementOf(
  tally: UnitTally,
  difference: Difference,
  itself: number,
  multiplicities?: ArrayLike<number>,
  known?: Float64Array,
): Disagreement {
  const totals = totalsOf(tally, multiplicities);
  const within = known ?? difference.within(totals);
  const towards = difference.towards(totals);
  let pairable = 0;
  let expected = 0;
  let used = 0;
  for (let category = 0; category < totals.length; category++) {
    pairable += totals[category]!;
    expected += totals[category]! * towards[category]!;
    if (totals[category]! > 0) used++;
  }
  let observed = 0;
  for (let unit = 0; unit < within.length; unit++) observed += within[unit]! * (multiplicities?.[unit] ?? 1);
  const value = used < 2 || expected === 0 ? undefined : 1 - ((pairable - itself) * observed) / expected;
  return { value, pairable, observed, expected, totals, within, towards };
}
