import type { UndefinedReason } from "../coefficient.ts";

/** What a measure of complete units tells, with or without a value. */
export interface CompleteBasis {
  /** How many units every coder rated: those that count. */
  readonly units: number;
  /** How many units were left out since a coder did not rate them. */
  readonly unitsLeftOut: number;
  readonly raters: number;
}

/** Why there is no value. */
export interface NoValue {
  readonly status: "undefined";
  readonly reason: UndefinedReason;
}
