import { bootstrap } from "../../statistics/bootstrap.ts";
import type { Interval } from "../../statistics/interval.ts";
import type { ResamplingOptions } from "../../statistics/resampling.ts";
import { disagreementOf } from "./alpha-disagreement.ts";
import type { Difference } from "./measurement-level.ts";
import { totalsOf, type UnitTally } from "./unit-tally.ts";

/** The interval of alpha over units drawn anew, as many as there are with two ratings or more. */
export function bootstrapInterval(
  tally: UnitTally,
  difference: Difference,
  itself: number,
  options: ResamplingOptions,
): Interval | undefined {
  const within = difference.fixed ? difference.within(totalsOf(tally)) : undefined;
  const alpha = (counts: Uint32Array) => disagreementOf(tally, difference, itself, counts, within).value;
  return bootstrap(tally.units.length, alpha, options).interval;
}
