import { normalCdf } from "../../statistics/normal.ts";

/**
 * The share of a χ² population with so many degrees of freedom, a whole number, that is at least `value`. By the finite sums
 * of Abramowitz & Stegun 26.4.4 (odd) and 26.4.5 (even): with h = value/2, `e^−h·Σ h^j/j!` for j below half the degrees,
 * j going from ½ after the normal tail where they are odd.
 */
export function chiSquareTail(value: number, degreesOfFreedom: number): number {
  const half = value / 2;
  const odd = degreesOfFreedom % 2 === 1;
  let share = odd ? 2 * normalCdf(-Math.sqrt(value)) : 0;
  // the term for j is e^(j·ln h − h − ln j!), kept as a logarithm, since its parts leave the range of numbers
  let logTerm = odd ? Math.log(half) / 2 - half - Math.log(Math.PI / 4) / 2 : -half;
  for (let j = odd ? 0.5 : 0; j < degreesOfFreedom / 2; j++) {
    share += Math.exp(logTerm);
    logTerm += Math.log(half / (j + 1));
  }
  return Math.min(1, share);
}
