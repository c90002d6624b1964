import type { Range } from "../base/range.ts";

/** An interval for a statistic, with the share of the time that such an interval holds it. */
export interface Interval extends Range {
  /** 0.95 unless asked otherwise. */
  readonly level: number;
  /** How it was made. */
  readonly method: "percentile" | "bca" | "analytic";
}
