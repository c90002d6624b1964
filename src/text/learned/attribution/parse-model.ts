import { StancekitError } from "../../../base/errors.ts";
import { chainsOf, type AttributionModel } from "./model.ts";

const PARTS = ["first", "second", "judge"] as const;
const FIGURES = ["documents", "attributions", "precision", "recall", "f1", "calibrationError"] as const;

/**
 * Checks foreign JSON (parsed already) that should be a model of {@link trainAttribution}, and hands it on with its type.
 * Everything that {@link learnedAttribution} relies on is checked, the packed weights included.
 *
 * @throws StancekitError `invalid-data`, naming what stood where and what was expected.
 *
 * @example
 * ```ts
 * import { parseAttributionModel } from "stancekit/text";
 *
 * parseAttributionModel(JSON.parse('{ "format": "something else" }')); // throws /model.format is something else/
 * ```
 */
export function parseAttributionModel(json: unknown): AttributionModel {
  const model = objectAt(json, "model");
  expectEqual(model["format"], "stancekit/attribution", "model.format");
  expectEqual(model["version"], 1, "model.version");
  for (const name of PARTS) {
    const place = `model.${name}`;
    const part = objectAt(model[name], place);
    for (const field of ["buckets", "masks", "weights"])
      if (typeof part[field] !== "string") throw wrong(`${place}.${field}`, part[field], "text in base64");
    for (const field of ["bits", "largest"]) expectNumber(part[field], `${place}.${field}`);
    const steps: unknown = part["steps"];
    if (!Array.isArray(steps)) throw wrong(`${place}.steps`, steps, "a list of numbers");
    steps.forEach((step, i) => expectNumber(step, `${place}.steps[${i}]`));
  }
  const threshold = expectNumber(model["threshold"], "model.threshold");
  if (threshold < 0 || threshold > 1) throw wrong("model.threshold", threshold, "a number in [0, 1]");
  const heldOut = objectAt(model["heldOut"], "model.heldOut");
  for (const figure of FIGURES) expectNumber(heldOut[figure], `model.heldOut.${figure}`);
  const checked = json as AttributionModel;
  chainsOf(checked);
  return checked;
}

function objectAt(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw wrong(place, value, "an object");
}

function expectNumber(value: unknown, place: string): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw wrong(place, value, "a finite number");
}

function expectEqual(value: unknown, expected: string | number, place: string): void {
  if (value !== expected) throw wrong(place, value, String(expected));
}

function wrong(place: string, value: unknown, expected: string): StancekitError {
  return new StancekitError("invalid-data", `${place} is ${String(value)}: expected ${expected}`);
}
