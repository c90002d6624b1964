import { StancekitError } from "./errors.ts";
import type { Range } from "./range.ts";

export const standardScale: Range = { low: -1, high: 1 };

export function checkedScale({ low, high }: Range, name: string): Range {
  if (Number.isFinite(low) && Number.isFinite(high) && low < high) return { low, high };
  throw new StancekitError("invalid-option", `${name} is ${String(low)} to ${String(high)}: expected low < high`);
}

/**
 * Makes the function that moves answers from their declared scale to [−1, 1]; it does not look whether they are on it.
 * Rounding moves neither an answer at an end of the scale nor one in its middle.
 *
 * @throws {StancekitError} `invalid-option` unless low < high, both finite.
 */
export function stanceFrom(scale: Range): (answer: number) => number {
  const { low, high } = checkedScale(scale, "scale");
  // halved first, so that no scale is too wide
  const middle = low / 2 + high / 2;
  const half = high / 2 - low / 2;
  // a scale around 0 has its middle exactly there
  const rounding = low === -high ? 0 : (4 * Number.EPSILON * Math.max(Math.abs(low), Math.abs(high))) / half;
  return (answer) => {
    if (answer >= high) return 1;
    if (answer <= low) return -1;
    const stance = (answer - middle) / half;
    return stance < rounding && stance > -rounding ? 0 : stance;
  };
}
