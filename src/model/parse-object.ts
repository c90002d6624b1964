import { safeParse, type BaseIssue, type GenericSchema, type InferOutput, type ObjectSchema } from "valibot";
import type { Issue } from "../base/errors.ts";
import { caution, problem, type Place } from "./issues.ts";
import { didYouMean } from "./suggest.ts";

type Fields = Record<string, GenericSchema>;
/** The shape of one kind of object, and the names that other tools give to its keys. */
export interface Shape<Schema extends ObjectSchema<Fields, undefined>> {
  readonly noun: string;
  readonly schema: Schema;
  readonly otherNames: ReadonlyMap<string, string>;
}

/**
 * Reads one object of foreign data. Its value is undefined where an issue costs it; a key that is not known is a warning,
 * and `null` in an optional field is a field left out.
 */
export function parseObject<Schema extends ObjectSchema<Fields, undefined>>(
  value: unknown,
  { noun, schema, otherNames }: Shape<Schema>,
  place: Place,
): { readonly value: InferOutput<Schema> | undefined; readonly issues: readonly Issue[] } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { value: undefined, issues: [problem(place(), value, `expected ${noun} (an object)`)] };
  }
  const given = new Map<string, unknown>(Object.entries(value));
  const known = Object.keys(schema.entries);
  const warnings = [...given.keys()].filter((key) => !known.includes(key)).map((key) => unknownKey(key));
  const result = safeParse(schema, knownFields(given, schema));
  if (result.success) return { value: result.output, issues: warnings };
  return { value: undefined, issues: [...warnings, ...result.issues.map((issue) => fieldIssue(issue, place))] };

  function unknownKey(key: string): Issue {
    const otherName = otherNames.get(key);
    const hint = otherName === undefined ? didYouMean(key, known) : ` (did you mean "${otherName}"?)`;
    return caution(place(key), key, `expected a key that ${noun} has${hint}`);
  }
}

/** The fields that the schema knows, the required ones always, so that each is judged by its own rule. */
function knownFields(given: ReadonlyMap<string, unknown>, schema: ObjectSchema<Fields, undefined>): object {
  const entries = Object.entries(schema.entries).map(([key, { type }]) => ({
    key,
    optional: type === "exact_optional",
  }));
  return Object.fromEntries(
    entries
      .filter(({ key, optional }) => !optional || (given.get(key) ?? undefined) !== undefined)
      .map(({ key }) => [key, given.get(key)]),
  );
}

function fieldIssue({ path, input, message }: BaseIssue<unknown>, place: Place): Issue {
  const keys = (path ?? []).map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`));
  return problem(place(keys.join("").slice(1)), input, message);
}
