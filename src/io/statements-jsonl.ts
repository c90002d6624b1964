import type { Issue } from "../base/errors.ts";
import { problem } from "../model/issues.ts";
import type { ParsedStatements, StatementsOptions } from "./parsed.ts";
import { statementsOfRows, unreadable, type Row } from "./rows.ts";

/**
 * Reads statements from JSON Lines: one JSON object a line, with the keys of `Statement`. Every problem is listed with
 * its file and line, and costs its own line only; blank lines are passed over.
 *
 * @example
 * import { parseStatementsJsonl } from "stancekit/io";
 * const { statements, issues } = parseStatementsJsonl('{"party":"us","topic":"tax","stance":1}\n{"party":\n');
 * statements; // => [{ id: "s1", party: "us", topic: "tax", stance: 1 }]
 * issues[0]?.path; // => "statements:2"
 */
export function parseStatementsJsonl(text: string, options: StatementsOptions = {}): ParsedStatements {
  const { name = "statements" } = options;
  const rows: Row[] = [];
  const issues: Issue[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (line.trim() === "") continue;
    const value = objectIn(line);
    if (value === undefined) issues.push(problem(`${name}:${index + 1}`, line, "expected one JSON object on the line"));
    else rows.push({ value, line: index + 1 });
  }
  if (rows.length + issues.length === 0) {
    return unreadable(name, undefined, "expected statements (the file is empty)");
  }
  return statementsOfRows(rows, name, options, issues);
}

function objectIn(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
