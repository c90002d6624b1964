/** Whole numbers below this, and their sums up to it, are exact. */
export const exactLimit = 2 ** 53;

/** What numbers written in decimals need where no small factor serves. */
const powersOfTen = [1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

/**
 * The smallest factor found that makes whole numbers of all these: 4 for quarters, 12 for quarters and sixths, a power of
 * ten for decimals. `undefined` where there is none. Sums of whole numbers are exact, so that equal ones tie.
 *
 * In `scores`, what is very close to 0 is what rounding left of a 0; in `amounts`, such as weights, it is no less real
 * than any other number, and nothing but 0 may become 0.
 */
export function commonFactor(
  amounts: readonly Float64Array[],
  scores: readonly Float64Array[] = [],
): number | undefined {
  let factor = 1;
  const amountsFirst = [...amounts, ...scores];
  for (const [place, numbers] of amountsFirst.entries()) {
    const isWhole = place < amounts.length ? isWholeAmount : isNearlyWhole;
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i]! * factor;
      if (isWhole(number)) continue;
      const more = multiplierOf(number, isWhole);
      if (more === undefined || factor * more > 1e9) return undefined;
      factor *= more;
    }
  }
  return factor;
}

function multiplierOf(number: number, isWhole: (number: number) => boolean): number | undefined {
  for (let factor = 2; factor <= 1000; factor++) if (isWhole(number * factor)) return factor;
  return powersOfTen.find((factor) => isWhole(number * factor));
}

function isWholeAmount(number: number): boolean {
  return number === 0 || (Math.round(number) !== 0 && isNearlyWhole(number));
}

function isNearlyWhole(number: number): boolean {
  // a few roundings of a number of this size, and of the scores around 1 that it came from
  return Math.abs(number - Math.round(number)) <= 1e-12 + 2e-15 * Math.abs(number);
}
