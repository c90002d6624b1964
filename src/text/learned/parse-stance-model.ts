import { unpackWeights } from "../../learning/index.ts";
import { unpackBackground, type PackedBackground } from "./background.ts";
import { modelChecks } from "./model-fields.ts";
import { stanceLabels } from "./stance-example.ts";
import { isRange } from "./stance-options.ts";
import { judgeCount } from "./stance-parts.ts";
import type { TrainedStance } from "./trained-stance.ts";

const { expectAt, fieldsAt, fieldsOfModel } = modelChecks("stance model");

/**
 * Reads a trained model from JSON, as text or parsed, and checks every part of it, since a file may have been cut off,
 * edited or made by something else.
 *
 * @throws {StancekitError} `invalid-data` where it is no model: the message names the place, the value and what was
 * expected.
 *
 * @example
 * import { parseStanceModel, trainStance } from "stancekit/text";
 * const model = trainStance([{ text: "yes to it", stance: 1 }, { text: "no to it", stance: -1 }], { seed: 1 });
 * parseStanceModel(JSON.stringify(model)).labels; // => ["oppose", "support"]
 * parseStanceModel('{ "format": "other" }'); // throws /format: expected "stancekit-stance", found "other"/
 */
export function parseStanceModel(foreign: unknown): TrainedStance {
  const model = fieldsOfModel(foreign);
  const { labels, topics, features, parts, calibration, emphasis } = model;
  expectAt(".format", model["format"], '"stancekit-stance"', (value) => value === "stancekit-stance");
  expectAt(".version", model["version"], "1", (value) => value === 1);
  const known = (value: unknown) => (stanceLabels as readonly unknown[]).includes(value);
  expectAt(".labels", labels, "two or three of oppose, neutral and support", (value) => isListOf(value, known));
  const width = (labels as readonly unknown[]).length;
  expectAt(".labels", labels, "labels that differ", () => width > 1 && new Set(labels as unknown[]).size === width);
  expectAt(".topics", topics, "a list of names", (value) => isListOf(value, (name) => typeof name === "string"));
  const described = fieldsAt(".features", features);
  for (const name of ["words", "characters"])
    expectAt(`.features.${name}`, described[name], "a range or null", isRange);
  for (const name of ["negation", "polarity", "topic", "holder"]) {
    expectAt(`.features.${name}`, described[name], "true or false", (value) => typeof value === "boolean");
  }
  const numbers = (value: unknown) => isListOf(value, Number.isFinite) && (value as unknown[]).length === width;
  const { factors, shift } = fieldsAt(".calibration", calibration);
  expectAt(".calibration.shift", shift, "a number for each label", numbers);
  expectAt(".emphasis", emphasis, "a number for each label", numbers);
  expectAt(
    ".abstainBelow",
    model["abstainBelow"],
    "a number from 0 to 1",
    (value) => Number(value) >= 0 && Number(value) <= 1,
  );
  if (model["background"] !== null) {
    const background = fieldsAt(".background", model["background"]);
    expectAt(
      ".background.count",
      background["count"],
      "a whole number",
      (value) => Number.isSafeInteger(value) && Number(value) > 0,
    );
    for (const name of ["words", "texts"]) {
      expectAt(`.background.${name}`, background[name], "text in base64", isText);
    }
    const whole = unpackBackground(model["background"] as PackedBackground) !== undefined;
    expectAt(".background", "parts that do not", "words and texts that fit each other", () => whole);
  }
  expectAt(".parts", parts, "a list that is not empty", (value) => Array.isArray(value) && value.length > 0);
  for (const [place, part] of (parts as readonly unknown[]).entries()) checkPart(part, `parts[${place}]`, width);
  const judges = judgeCount(parts as TrainedStance["parts"]);
  const positive = (value: unknown) => typeof value === "number" && value > 0;
  expectAt(
    ".calibration.factors",
    factors,
    `${judges} numbers above 0`,
    (value) => isListOf(value, positive) && (value as unknown[]).length === judges,
  );
  return model as unknown as TrainedStance;
}

function checkPart(part: unknown, path: string, width: number): void {
  const { topic, weights } = fieldsAt(`.${path}`, part);
  expectAt(`.${path}.topic`, topic, "a name or null", (value) => value === null || typeof value === "string");
  const packed = fieldsAt(`.${path}.weights`, weights);
  expectAt(`.${path}.weights.classes`, packed["classes"], `${width}, the number of labels`, (value) => value === width);
  expectAt(`.${path}.weights.largest`, packed["largest"], "a number", Number.isFinite);
  for (const name of ["features", "weights"]) {
    expectAt(`.${path}.weights.${name}`, packed[name], "text in base64", isText);
  }
  expectAt(`.${path}.weights.bias`, packed["bias"], "a list of numbers", (value) => isListOf(value, Number.isFinite));
  const fits = unpackWeights(weights as TrainedStance["parts"][number]["weights"]) !== undefined;
  expectAt(`.${path}.weights`, "parts that do not", "features and weights that fit each other", () => fits);
}

const isText = (value: unknown): boolean => typeof value === "string";

const isListOf = (value: unknown, holds: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(holds);
