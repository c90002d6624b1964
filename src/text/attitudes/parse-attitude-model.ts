import { StancekitError } from "../../base/errors.ts";
import { unpackWeights } from "../../learning/index.ts";
import { attitudes } from "./attitude.ts";
import { SIDES } from "./pair-scores.ts";
import type { TrainedAttitude } from "./trained-attitude.ts";

/**
 * Reads a model made by `trainAttitude` from JSON, as text or parsed, and checks every part of it, since a file may have been
 * cut off, edited or made by something else.
 *
 * @throws {StancekitError} `invalid-data` where it is no model: the message names the place, the value and what was
 * expected.
 *
 * @example
 * import { parseAttitudeModel } from "stancekit/text";
 * parseAttitudeModel('{ "format": "other" }'); // throws /format: expected "stancekit-attitude", found "other"/
 */
export function parseAttitudeModel(foreign: unknown): TrainedAttitude {
  const model = fieldsOf(typeof foreign === "string" ? parsed(foreign) : foreign, "");
  expect(model, "format", '"stancekit-attitude"', (value) => value === "stancekit-attitude");
  expect(model, "version", "1", (value) => value === 1);
  const numbers = (value: unknown): boolean =>
    Array.isArray(value) && value.length === attitudes.length && value.every(Number.isFinite);
  const calibration = fieldsOf(model["calibration"], ".calibration");
  expect(calibration, "factor", "a number", Number.isFinite, ".calibration");
  expect(calibration, "shift", "a number for each attitude", numbers, ".calibration");
  expect(model, "emphasis", "a number for each attitude", numbers);
  expect(model, "abstainBelow", "a number from 0 to 1", (value) => Number(value) >= 0 && Number(value) <= 1);
  expect(model, "examples", "a number", Number.isFinite);
  const weights = fieldsOf(model["weights"], ".weights");
  expect(weights, "classes", `${SIDES}`, (value) => value === SIDES, ".weights");
  expect(weights, "largest", "a number", Number.isFinite, ".weights");
  for (const name of ["features", "weights"]) {
    expect(weights, name, "text in base64", (value) => typeof value === "string", ".weights");
  }
  expect(
    weights,
    "bias",
    "a list of numbers",
    (value) => Array.isArray(value) && value.every(Number.isFinite),
    ".weights",
  );
  const found = model as unknown as TrainedAttitude;
  if (unpackWeights(found.weights) === undefined) {
    throw wrong(".weights", "parts that do not", "features and weights that fit each other");
  }
  return found;
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown, path: string): Fields {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  throw wrong(path, value, "an object");
}

function expect(fields: Fields, name: string, wanted: string, holds: (value: unknown) => boolean, path = ""): void {
  if (!holds(fields[name])) throw wrong(`${path}.${name}`, fields[name], wanted);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw wrong("", text, "JSON");
  }
}

function wrong(path: string, value: unknown, expected: string): StancekitError {
  const found = value === undefined ? "nothing" : JSON.stringify(value).slice(0, 60);
  return new StancekitError("invalid-data", `attitude model${path}: expected ${expected}, found ${found}`);
}
