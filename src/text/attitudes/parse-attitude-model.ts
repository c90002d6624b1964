import { unpackWeights } from "../../learning/index.ts";
import { modelChecks } from "../learned/model-fields.ts";
import { attitudes } from "./attitude.ts";
import { SIDES } from "./pair-scores.ts";
import type { TrainedAttitude } from "./trained-attitude.ts";

const { expectAt, fieldsAt, fieldsOfModel } = modelChecks("attitude model");

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
  const model = fieldsOfModel(foreign);
  expectAt(".format", model["format"], '"stancekit-attitude"', (value) => value === "stancekit-attitude");
  expectAt(".version", model["version"], "1", (value) => value === 1);
  const number = Number.isFinite;
  const numbers = (value: unknown): boolean =>
    Array.isArray(value) && value.length === attitudes.length && value.every(number);
  const calibration = fieldsAt(".calibration", model["calibration"]);
  expectAt(".calibration.factor", calibration["factor"], "a number", number);
  expectAt(".calibration.shift", calibration["shift"], "a number for each attitude", numbers);
  expectAt(".emphasis", model["emphasis"], "a number for each attitude", numbers);
  const share = (value: unknown): boolean => Number(value) >= 0 && Number(value) <= 1;
  expectAt(".abstainBelow", model["abstainBelow"], "a number from 0 to 1", share);
  expectAt(".examples", model["examples"], "a number", number);
  const weights = fieldsAt(".weights", model["weights"]);
  expectAt(".weights.classes", weights["classes"], `${SIDES}`, (value) => value === SIDES);
  expectAt(".weights.largest", weights["largest"], "a number", number);
  for (const name of ["features", "weights"]) {
    expectAt(`.weights.${name}`, weights[name], "text in base64", (value) => typeof value === "string");
  }
  const list = (value: unknown): boolean => Array.isArray(value) && value.every(number);
  expectAt(".weights.bias", weights["bias"], "a list of numbers", list);
  const found = model as unknown as TrainedAttitude;
  const fits = (): boolean => unpackWeights(found.weights) !== undefined;
  expectAt(".weights", "parts that do not", "features and weights that fit each other", fits);
  return found;
}
