import { StancekitError } from "../../base/errors.ts";
import { normalQuantile } from "../../statistics/normal.ts";
import { checkedConfidence } from "../../statistics/share.ts";
import { studentQuantile } from "../../statistics/student.ts";
import type { Interval } from "../../statistics/interval.ts";
import type { Coefficient, CoefficientBasis } from "../coefficient.ts";

/** How to make the interval of a coefficient from its standard error. */
export interface IntervalOptions {
  /** The share of the time that such an interval holds the true value; 0.95 unless given. No interval so near to 1 that it has no ends. */
  readonly confidence?: number;
  /** Student's t with n − 1 degrees of freedom, as irrCAC, or the normal distribution, as SAS and statsmodels; t unless given. */
  readonly quantiles?: "t" | "normal";
}

/** What a formula found; the variance is left out where there is none. */
export interface Found {
  readonly value: number;
  readonly observed: number;
  readonly expected: number;
  readonly variance?: number;
}

/** A coefficient with its standard error and interval, where two units or more stand behind it. */
export function coefficientOf(basis: CoefficientBasis, found: Found, options: IntervalOptions): Coefficient {
  const { value, observed, expected, variance } = found;
  const result = { ...basis, status: "ok", value, observedAgreement: observed, expectedAgreement: expected } as const;
  const reach = reachOf(basis.units, options);
  if (variance === undefined || reach === undefined) return result;
  const standardError = Math.sqrt(variance);
  if (reach === Infinity) return { ...result, standardError };
  const interval: Interval = {
    low: value - reach * standardError,
    high: Math.min(1, value + reach * standardError),
    level: options.confidence ?? 0.95,
    method: "analytic",
  };
  return { ...result, standardError, interval };
}

/** How many standard errors the interval reaches to each side; `undefined` for less than two units. */
function reachOf(units: number, { confidence = 0.95, quantiles = "t" }: IntervalOptions): number | undefined {
  checkedConfidence(confidence);
  if (quantiles !== "t" && quantiles !== "normal") {
    throw new StancekitError("invalid-option", `quantiles is "${String(quantiles)}": expected "t" or "normal"`);
  }
  if (units < 2) return undefined;
  const share = (1 + confidence) / 2;
  return quantiles === "t" ? studentQuantile(share, units - 1) : normalQuantile(share);
}
