import Papa from "papaparse";
import type { AgreementMatrix } from "../compare/index.ts";
import { agreementRows } from "./agreement-rows.ts";

const columns = [
  "a",
  "b",
  "status",
  "value",
  "low",
  "high",
  "shared",
  "coverage",
  "measure",
  "boundsKind",
  "missing",
  "filled",
] as const;

/** Spreadsheets run a cell that begins so as a formula; an apostrophe before it makes it text. */
const formula = /^[=+\-@\t\r]/;

/**
 * Writes an agreement matrix as CSV, one pair of parties a row; the value is blank where there is none. Text that a
 * spreadsheet would take for a formula gets an apostrophe before it. A matrix that was asked for intervals gets two more
 * columns for them.
 *
 * @example
 * import { agreementMatrix, defineStudy } from "stancekit";
 * import { agreementCsv } from "stancekit/io";
 * const study = defineStudy({
 *   parties: [{ id: "a", name: "A" }, { id: "b", name: "B" }],
 *   topics: [{ id: "tax", label: "A carbon tax" }],
 *   statements: [{ party: "a", topic: "tax", stance: 1 }, { party: "b", topic: "tax", stance: 0.5 }],
 * });
 * agreementCsv(agreementMatrix(study)); // => "a,b,status,value,low,high,shared,coverage,measure,boundsKind,missing,filled\na,b,ok,0.75,0.75,0.75,1,1,city-block,exact,pairwise,0\n"
 */
export function agreementCsv(matrix: AgreementMatrix): string {
  const withIntervals = matrix.comparison.bootstrap !== undefined;
  const heading = [...columns, ...(withIntervals ? ["interval_low", "interval_high"] : [])];
  const rows = agreementRows(matrix).map(({ interval, ...row }) => [
    ...columns.map((column) => row[column]),
    ...(withIntervals ? [interval?.low, interval?.high] : []),
  ]);
  return `${Papa.unparse([heading, ...rows], { newline: "\n", escapeFormulae: formula })}\n`;
}
