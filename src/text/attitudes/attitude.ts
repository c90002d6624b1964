import { StancekitError } from "../../base/errors.ts";
import type { Span } from "../types.ts";

/** What a passage says of two parties, seen from the first: it supports or opposes the second, is supported or opposed by it, or neither. */
export type Attitude = "none" | "supports" | "opposes" | "is-supported" | "is-opposed";

/** Two parties that a passage names, each by the place where it does; offsets count in the passage. */
export interface AttitudePair {
  readonly text: string;
  readonly from: Span;
  readonly to: Span;
}

/** A pair of which somebody has coded what the first holds of the second. */
export interface AttitudeExample extends AttitudePair {
  readonly attitude: Attitude;
  /** What it must be held out together with: pairs from one document are not independent. */
  readonly group?: string;
}

export const attitudes: readonly Attitude[] = ["none", "supports", "opposes", "is-supported", "is-opposed"];

/** The same attitude as the other party sees it. */
export const returned: Readonly<Record<Attitude, Attitude>> = {
  none: "none",
  supports: "is-supported",
  opposes: "is-opposed",
  "is-supported": "supports",
  "is-opposed": "opposes",
};

/** Refuses a pair whose places are none; the error names the value and its place. */
export function checkPair(pair: unknown, path = "pair"): asserts pair is AttitudePair {
  const { text, from, to } = (pair ?? {}) as Record<string, unknown>;
  if (typeof text !== "string") throw wrong(`${path}.text`, text, "a string");
  for (const [name, span] of Object.entries({ from, to })) {
    if (!isSpanIn(text, span)) {
      throw wrong(
        `${path}.${name}`,
        span,
        `{ start, end } with 0 <= start < end <= ${text.length}, the length of text`,
      );
    }
  }
  const [first, second] = [from as Span, to as Span];
  if (first.start < second.end && second.start < first.end) {
    throw wrong(`${path}.to`, second, "a place that does not overlap `from`");
  }
}

/** Refuses examples that could not be learnt from. */
export function checkAttitudeExamples(examples: unknown): asserts examples is readonly AttitudeExample[] {
  if (!Array.isArray(examples)) throw wrong("examples", examples, "a list of { text, from, to, attitude }");
  for (const [place, example] of examples.entries()) {
    checkPair(example, `examples[${place}]`);
    const { attitude, group } = example as Partial<AttitudeExample>;
    if (attitude === undefined || !attitudes.includes(attitude)) {
      throw wrong(`examples[${place}].attitude`, attitude, `one of ${attitudes.join(", ")}`);
    }
    if (group !== undefined && (typeof group !== "string" || group === "")) {
      throw wrong(`examples[${place}].group`, group, "text that is not empty, or nothing");
    }
  }
  const given = new Set(examples.map(({ attitude }: AttitudeExample) => attitude));
  if (given.size < 2)
    throw wrong("the attitudes of examples", [...given].join("") || "none", "at least two that differ");
}

function isSpanIn(text: string, span: unknown): span is Span {
  const { start, end } = (span ?? {}) as Record<string, unknown>;
  const whole = Number.isInteger(start) && Number.isInteger(end);
  return whole && Number(start) >= 0 && Number(start) < Number(end) && Number(end) <= text.length;
}

function wrong(place: string, value: unknown, expected: string): StancekitError {
  const found = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return new StancekitError("invalid-data", `${place}: expected ${expected}, found ${found}`);
}
