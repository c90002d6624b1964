import { normalCdf } from "../../statistics/normal.ts";

/** A test of "the raters agree no more than chance would": large samples, two-sided. */
export interface ChanceTest {
  /** The coefficient over its standard error were there nothing but chance. */
  readonly z: number;
  /** That standard error; not the one to make an interval of. */
  readonly standardError: number;
  /** How often chance alone would give a coefficient so far from 0, on either side. */
  readonly pValue: number;
}

/** The test of a coefficient, given its variance under chance; `undefined` where that is 0. */
export function chanceTest(value: number, variance: number): ChanceTest | undefined {
  // what rounding leaves of a variance of 0
  if (!(variance > 1e-15)) return undefined;
  const standardError = Math.sqrt(variance);
  const z = value / standardError;
  return { z, standardError, pValue: 2 * normalCdf(-Math.abs(z)) };
}
