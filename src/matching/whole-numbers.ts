/** Whole numbers below this, and their sums up to it, are exact. */
export const exactLimit = 2 ** 53;

/** What numbers written in decimals need where no small factor serves. */
const powersOfTen = [1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

/**
 * The smallest factor found that makes whole numbers of all these: 4 for quarters, 12 for quarters and sixths, a power of
 * ten for decimals. `undefined` where there is none. Sums of whole numbers are exact, so that equal ones tie.
 */
export function commonFactor(lists: readonly Float64Array[]): number | undefined {
  let factor = 1;
  for (const numbers of lists) {
    for (let i = 0; i < numbers.length; i++) {
      if (isWhole(numbers[i]! * factor)) continue;
      const more = multiplierOf(numbers[i]! * factor);
      if (more === undefined || factor * more > 1e9) return undefined;
      factor *= more;
    }
  }
  return factor;
}

function multiplierOf(number: number): number | undefined {
  for (let factor = 2; factor <= 1000; factor++) if (isWhole(number * factor)) return factor;
  return powersOfTen.find((factor) => isWhole(number * factor));
}

function isWhole(number: number): boolean {
  // a few roundings of a number of this size, and of the scores around 1 that it came from
  return Math.abs(number - Math.round(number)) <= 1e-12 + 2e-15 * Math.abs(number);
}
