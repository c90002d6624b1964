import sortBy from "lodash/sortBy.js";
import type { Issue } from "../base/errors.ts";
import { problem, type Place } from "../model/issues.ts";
import { parseStatements } from "../model/parse-statements.ts";
import type { ParsedStatements, StatementsOptions } from "./parsed.ts";

/** One row of a file, not yet checked, and the physical line it starts on. */
export interface Row {
  readonly value: object;
  readonly line: number;
}

/** Where a line of a file is, whatever its field: `statements.csv:12`. */
export const atLine =
  (name: string, line: number): Place =>
  () =>
    `${name}:${line}`;

/** Checks the rows of a file; what is wrong with the file and with its rows is listed in the order of the lines. */
export function statementsOfRows(
  rows: readonly Row[],
  name: string,
  { parties, topics }: StatementsOptions,
  fileIssues: readonly Issue[],
): ParsedStatements {
  const { statements, issues } = parseStatements(
    rows.map(({ value }) => value),
    {
      ...(parties && { parties }),
      ...(topics && { topics }),
      placeOf: (row) => atLine(name, rows[row]!.line),
    },
  );
  return { statements, issues: sortBy([...fileIssues, ...issues], lineOf) };
}

const lineOf = ({ path }: Issue): number => Number(/:(\d+)$/.exec(path)?.[1] ?? 0);

/** The outcome for a file in which nothing can be read. */
export function unreadable(path: string, value: unknown, message: string): ParsedStatements {
  return { statements: [], issues: [problem(path, value, message)] };
}
