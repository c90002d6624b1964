import { StancekitError } from "../../base/errors.ts";
import type { Range } from "../../base/range.ts";
import type { Difference, DifferenceFunction } from "./measurement-level.ts";
import type { UnitTally } from "./unit-tally.ts";
import { valueRange } from "./value-range.ts";

/** δ is what a function says of two values. It is asked about pairs of categories, never about pairs of ratings. */
export function pairwiseDifference(
  { sizes, offsets, codes, counts }: UnitTally,
  values: readonly number[],
  difference: DifferenceFunction,
): Difference {
  const between = (a: number, b: number): number => checked(difference, values[a]!, values[b]!);
  return {
    fixed: true,
    largest: () => {
      let largest = 0;
      for (let a = 0; a < values.length; a++) {
        for (let b = a; b < values.length; b++) largest = Math.max(largest, between(a, b));
      }
      return largest;
    },
    towards: (totals) => {
      const towards = new Float64Array(values.length);
      for (let a = 0; a < values.length; a++) {
        for (let b = a + 1; b < values.length; b++) {
          if (totals[a] === 0 && totals[b] === 0) continue;
          const apart = between(a, b);
          towards[a]! += totals[b]! * apart;
          towards[b]! += totals[a]! * apart;
        }
      }
      return towards;
    },
    within: () =>
      Float64Array.from(sizes, (size, unit) => {
        let sum = 0;
        for (let entry = offsets[unit]!; entry < offsets[unit + 1]!; entry++) {
          for (let other = offsets[unit]!; other < entry; other++) {
            sum += counts[entry]! * counts[other]! * between(codes[other]!, codes[entry]!);
          }
        }
        return (2 * sum) / (size - 1);
      }),
  };
}

/** δ is the square of the difference of two values over their sum; of two zeros it is 0. */
export function ratioDifference(tally: UnitTally, values: readonly number[], scale: Range | undefined): Difference {
  const { low, high } = valueRange(values, scale);
  if (low < 0) {
    throw new StancekitError(
      "invalid-data",
      `a rating can be ${low}: expected numbers of at least 0 at the ratio level`,
    );
  }
  return { ...pairwiseDifference(tally, values, ratio), largest: () => (high > low ? ratio(low, high) : 0) };
}

const ratio: DifferenceFunction = (a, b) => (a === b ? 0 : ((a - b) / (a + b)) ** 2);

function checked(difference: DifferenceFunction, a: number, b: number): number {
  const apart = difference(a, b);
  const symmetric = Math.abs(apart - difference(b, a)) <= 1e-12 * apart;
  if (Number.isFinite(apart) && apart >= 0 && symmetric && (a !== b || apart === 0)) return apart;
  throw new StancekitError(
    "invalid-option",
    `level gives ${apart} for ${a} and ${b}: expected a finite number ≥ 0, the same both ways, and 0 for the same ratings`,
  );
}
