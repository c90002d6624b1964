import { StancekitError } from "../../base/errors.ts";
import type { Range } from "../../base/range.ts";
import { checkedConfidence } from "../../statistics/share.ts";
import type { ResamplingOptions } from "../../statistics/resampling.ts";
import type { DifferenceFunction, MeasurementLevel } from "./measurement-level.ts";
import type { RatingsOptions } from "./ratings.ts";

/** How alpha is computed. */
export interface AlphaOptions extends RatingsOptions {
  /** `"nominal"` unless given. A function gives δ itself, of two numbers. */
  readonly level?: MeasurementLevel | DifferenceFunction;
  /** The ends of an interval or ratio scale, those of the categories unless given. They move p_a and p_e, never alpha. */
  readonly scale?: Range;
  /** The level of the analytic interval; 0.95 unless given. No interval so near to 1 that it has no ends. */
  readonly confidence?: number;
  /** Asks for an interval by a bootstrap over units instead of the analytic one. */
  readonly bootstrap?: ResamplingOptions;
  /**
   * Reproduces a defect of another tool. `"irrCAC-dist"`: the standard error of irrCAC's `krippen.alpha.dist`, which takes
   * the change of p_e once where it counts twice. `"irr"`: the alpha of irr's `kripp.alpha`, which counts every rating m − 1
   * times where all units have all m ≥ 3 ratings, so that alpha comes out a little lower; elsewhere irr is right.
   */
  readonly compat?: "irrCAC-dist" | "irr";
}

/** The options with their defaults, checked. */
export function alphaOptionsOf(
  options: AlphaOptions,
): AlphaOptions & { level: MeasurementLevel | DifferenceFunction; confidence: number } {
  const { level = "nominal", confidence = 0.95, compat } = options;
  if (compat !== undefined && compat !== "irrCAC-dist" && compat !== "irr") {
    throw new StancekitError("invalid-option", `compat is ${JSON.stringify(compat)}: expected "irrCAC-dist" or "irr"`);
  }
  return { ...options, level, confidence: checkedConfidence(confidence) };
}
