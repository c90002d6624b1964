import type { Issue } from "../base/errors.ts";
import { placesIn, problem } from "../model/issues.ts";
import { parseStatements } from "../model/parse-statements.ts";
import { parseStudy } from "../model/parse-study.ts";
import { parseJson } from "./json.ts";
import type { ParsedStatements, StatementsOptions } from "./parsed.ts";
import { unreadable } from "./rows.ts";

/**
 * Reads statements from JSON: a list of statements, or a whole study, whose parties, topics and searched cells then come
 * along. Parties and topics given in the options take the place of the file's own. Every problem is listed with its file
 * and path; good statements survive.
 *
 * @example
 * import { parseStatementsJson } from "stancekit/io";
 * const { statements, issues } = parseStatementsJson('[{"party":"us","topic":"tax","stance":1},{"party":"us"}]', { name: "coded.json" });
 * statements; // => [{ id: "s1", party: "us", topic: "tax", stance: 1 }]
 * issues.map(({ path }) => path); // => ["coded.json: statements[1].topic", "coded.json: statements[1].stance"]
 */
export function parseStatementsJson(text: string, options: StatementsOptions = {}): ParsedStatements {
  const { name = "statements", parties, topics } = options;
  const parsed = parseJson(text, name);
  if (parsed.issue !== undefined) return { statements: [], issues: [parsed.issue] };
  const json = parsed.value;
  if (Array.isArray(json)) {
    if (json.length === 0) return unreadable(name, undefined, "expected statements (the list is empty)");
    const placeOf = (row: number) => (field?: string) => `${name}: ${placesIn("statements")(row)(field)}`;
    return parseStatements(json, { ...(parties && { parties }), ...(topics && { topics }), placeOf });
  }
  const given = { ...(parties && { parties }), ...(topics && { topics }) };
  const { study, issues } = parseStudy(typeof json === "object" && json !== null ? { ...json, ...given } : json);
  const none = study?.statements.length === 0 && issues.length === 0;
  const found = none ? [problem("statements", undefined, "expected statements (the list is empty)")] : issues;
  return { statements: [], ...study, issues: found.map((issue) => inFile(issue, name)) };
}

const inFile = (issue: Issue, name: string): Issue => ({ ...issue, path: `${name}: ${issue.path}` });
