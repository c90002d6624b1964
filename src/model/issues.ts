import type { Issue } from "../base/errors.ts";

/** Where a thing stands in foreign data; given a field of it, where that field stands. */
export type Place = (field?: string) => string;

/** The places of a list's items: `parties[3]`, `parties[3].name`. */
export function placesIn(list: string): (item: number) => Place {
  return (item) => inside(`${list}[${item}]`);
}

/** The places of an object's fields. */
function inside(path: string): Place {
  return (field) => (field === undefined ? path : `${path}.${field}`);
}

export const problem = (path: string, value: unknown, message: string): Issue => ({
  path,
  value: shortened(value),
  message,
  severity: "error",
});

export const caution = (path: string, value: unknown, message: string): Issue => ({
  ...problem(path, value, message),
  severity: "warning",
});

const longest = 80;

function shortened(value: unknown): unknown {
  if (typeof value === "string") return value.length > longest ? `${value.slice(0, longest - 1)}…` : value;
  if (value === null || value === undefined || typeof value === "number" || typeof value === "boolean") return value;
  return shortened(asText(value));
}

function asText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

/**
 * One issue as a line of text: where, what was expected, and what stood there.
 *
 * @example
 * import { formatIssue, parseParties } from "stancekit";
 * const { issues } = parseParties([{ id: "us", name: 5 }]);
 * issues.map(formatIssue); // => ["parties[0].name: expected name to be text that is not empty, found 5"]
 */
export function formatIssue({ path, value, message, severity }: Issue): string {
  const found = value === undefined ? "nothing" : typeof value === "string" ? JSON.stringify(value) : String(value);
  return `${path}: ${severity === "warning" ? "warning: " : ""}${message}, found ${found}`;
}
