import { InvalidArgumentError, Option } from "commander";
import { daysOf } from "../model/dates.ts";
import { measureNames, missingPolicies, type MeasureName, type MissingPolicyName } from "../measures/index.ts";

/** The options of every command that compares. */
export interface ComparisonFlags {
  readonly measure: MeasureName;
  readonly missing: MissingPolicyName;
  readonly svg?: string;
  readonly strict?: true;
}

export const measureOption = (): Option =>
  new Option("-m, --measure <name>", "how agreement is measured").choices(measureNames()).default("city-block");

export const missingOption = (): Option =>
  new Option("--missing <policy>", "what becomes of a topic that one of two parties lacks")
    .choices(missingPolicies)
    .default("pairwise");

export const svgOption = (): Option =>
  new Option("--svg <file>", "also draw the agreement of all pairs into this file");

export const strictOption = (): Option => new Option("--strict", "exit with 1 where there is any issue");

/** A whole number of at least `least`. */
export function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^-?\d+$/.test(text) && Number.isSafeInteger(value) && value >= least) return value;
    const bound = least === Number.MIN_SAFE_INTEGER ? "" : ` of at least ${least}`;
    throw new InvalidArgumentError(`Expected a whole number${bound}.`);
  };
}

/** A date in ISO 8601. */
export function isoDate(text: string): string {
  if (daysOf(text) !== undefined) return text;
  throw new InvalidArgumentError("Expected a day of the calendar in ISO 8601, such as 2022-01-27, 2022-01 or 2022.");
}
