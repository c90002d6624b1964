import type { Interval } from "../statistics/interval.ts";

/** What every chance-corrected coefficient tells, with or without a value. */
export interface CoefficientBasis {
  /** The standard name of the coefficient. */
  readonly coefficient: string;
  /** How many units (topics, items) it rests on. */
  readonly units: number;
  /** How many raters (parties, coders) there are. */
  readonly raters: number;
  /** How many categories count, declared or found. */
  readonly categories: number;
}

/** Why a coefficient has no value. */
export type UndefinedReason =
  /** No unit was judged by as many raters as it takes. */
  | "no-overlap"
  /** Chance alone would agree fully (one category, say), so that (p_a − p_e)/(1 − p_e) is 0/0. */
  | "no-variation";

/**
 * A chance-corrected coefficient `(p_a − p_e) / (1 − p_e)`, or why it is not defined. 1 is full agreement, 0 what chance
 * would give; below 0 is less than chance.
 */
export type Coefficient =
  | (CoefficientBasis & {
      readonly status: "ok";
      readonly value: number;
      /** p_a, the (weighted) share of agreement observed. */
      readonly observedAgreement: number;
      /** p_e, the share that chance alone would give. */
      readonly expectedAgreement: number;
      /** There where a formula is known and two units or more stand behind it. */
      readonly standardError?: number;
      /** From the standard error where there is one, from a seeded bootstrap over units where asked for. */
      readonly interval?: Interval;
    })
  | (CoefficientBasis & { readonly status: "undefined"; readonly reason: UndefinedReason });
