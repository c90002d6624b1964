import { StancekitError } from "../../base/errors.ts";

/** The fields of a foreign object. */
export type Fields = Readonly<Record<string, unknown>>;

/** Checks the parts of one kind of model; each throws `invalid-data` with the place, what stood there and what was expected. */
export interface ModelChecks {
  /** The model itself, from JSON or parsed already. */
  readonly fieldsOfModel: (foreign: unknown) => Fields;
  /** The fields of an object at a place such as `.weights`. */
  readonly fieldsAt: (path: string, value: unknown) => Fields;
  /** A value at a place such as `.weights.bias`, of which something has to hold. */
  readonly expectAt: (path: string, value: unknown, expected: string, holds: (value: unknown) => boolean) => void;
}

/** The checks of a kind of model, whose name stands in each message: "stance model". */
export function modelChecks(kind: string): ModelChecks {
  const wrong = (path: string, value: unknown, expected: string): StancekitError => {
    const found = value === undefined ? "nothing" : JSON.stringify(value).slice(0, 60);
    return new StancekitError("invalid-data", `${kind}${path}: expected ${expected}, found ${found}`);
  };
  const fieldsAt = (path: string, value: unknown): Fields => {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
    throw wrong(path, value, "an object");
  };
  const parsed = (text: string): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      throw wrong("", text, "JSON");
    }
  };
  return {
    fieldsOfModel: (foreign) => fieldsAt("", typeof foreign === "string" ? parsed(foreign) : foreign),
    fieldsAt,
    expectAt: (path, value, expected, holds) => {
      if (!holds(value)) throw wrong(path, value, expected);
    },
  };
}
