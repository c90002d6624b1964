import { StancekitError } from "../base/errors.ts";
import type { ResamplingOptions } from "../statistics/resampling.ts";

/** How stances are compared: as numbers, by their order, as labels, or by their side alone. */
export type StanceLevel = "interval" | "ordinal" | "nominal" | "sign";

/** What coders are compared on: a party and topic within a document, or over all documents. */
export type CodingUnit = "document" | "cell";

/** How the reliability of coders is computed. */
export interface ReliabilityOptions {
  /** `"interval"` unless given. */
  readonly level?: StanceLevel;
  /** `"document"` unless given. */
  readonly unit?: CodingUnit;
  /** Stances no further apart than this agree, in the percentage agreement; 0 unless given. */
  readonly tolerance?: number;
  /** Asks for a bootstrap interval of alpha over units. */
  readonly bootstrap?: ResamplingOptions;
  /** How many of the worst units are listed; 20 unless given. */
  readonly worst?: number;
}

/** The options with their defaults, checked as far as no measure checks them. */
export function reliabilityOptionsOf(options: ReliabilityOptions) {
  const { level = "interval", unit = "document", tolerance = 0, worst = 20, bootstrap } = options;
  if (!["interval", "ordinal", "nominal", "sign"].includes(level))
    throw wrong("level", level, '"interval", "ordinal", "nominal" or "sign"');
  if (unit !== "document" && unit !== "cell") throw wrong("unit", unit, '"document" or "cell"');
  if (!Number.isInteger(worst) || worst < 0) throw wrong("worst", worst, "a whole number of at least 0");
  return { level, unit, tolerance, worst, ...(bootstrap === undefined ? {} : { bootstrap }) };
}

const wrong = (name: string, value: unknown, expected: string): StancekitError =>
  new StancekitError("invalid-option", `${name} is ${String(value)}: expected ${expected}`);
