import { unpackWeights } from "../../../learning/index.ts";
import { modelChecks } from "../model-fields.ts";
import { isRange } from "../stance-options.ts";
import type { TrainedTopics } from "./trained-topics.ts";

const { expectAt, fieldsAt, fieldsOfModel } = modelChecks("topic model");

/**
 * Reads a model made by `trainTopics` from JSON, as text or parsed, and checks every part of it, since a file may have been
 * cut off, edited or made by something else.
 *
 * @throws {StancekitError} `invalid-data` where it is no model: the message names the place, the value and what was
 * expected.
 *
 * @example
 * import { parseTopicModel, trainTopics } from "stancekit/text";
 * const model = trainTopics([{ text: "late trains", topics: ["rail"] }, { text: "fresh cod", topics: [] }], { seed: 1 });
 * parseTopicModel(JSON.stringify(model)).topics; // => ["rail"]
 * parseTopicModel('{ "format": "other" }'); // throws /format: expected "stancekit-topics", found "other"/
 */
export function parseTopicModel(foreign: unknown): TrainedTopics {
  const model = fieldsOfModel(foreign);
  const { topics, abstainBelow } = model;
  expectAt(".format", model["format"], '"stancekit-topics"', (value) => value === "stancekit-topics");
  expectAt(".version", model["version"], "1", (value) => value === 1);
  expectAt(".topics", topics, "a list of names that differ", isListOfNames);
  const count = (topics as readonly string[]).length;
  const features = fieldsAt(".features", model["features"]);
  for (const name of ["words", "characters"]) {
    expectAt(`.features.${name}`, features[name], "a range", (value) => value !== null && isRange(value));
  }
  const calibration = fieldsAt(".calibration", model["calibration"]);
  for (const name of ["slopes", "offsets"]) {
    expectAt(`.calibration.${name}`, calibration[name], `${count} numbers`, (value) => isNumbers(value, count));
  }
  const isShare = (value: unknown): boolean => typeof value === "number" && value >= 0 && value <= 1;
  expectAt(".abstainBelow", abstainBelow, "a number from 0 to 1", isShare);
  const weights = fieldsAt(".weights", model["weights"]);
  expectAt(".weights.classes", weights["classes"], `${count}, the number of topics`, (value) => value === count);
  expectAt(".weights.largest", weights["largest"], "a number", Number.isFinite);
  for (const name of ["features", "weights"]) {
    expectAt(`.weights.${name}`, weights[name], "text in base64", (value) => typeof value === "string");
  }
  expectAt(".weights.bias", weights["bias"], `${count} numbers`, (value) => isNumbers(value, count));
  const fits = unpackWeights(model["weights"] as TrainedTopics["weights"]) !== undefined;
  expectAt(".weights", "parts that do not", "features and weights that fit each other", () => fits);
  return model as unknown as TrainedTopics;
}

function isListOfNames(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every((name) => typeof name === "string") && new Set(value).size === value.length;
}

function isNumbers(value: unknown, count: number): boolean {
  return Array.isArray(value) && value.length === count && value.every(Number.isFinite);
}
