import type { Issue } from "../base/errors.ts";
import { caution, problem } from "../model/issues.ts";
import { didYouMean } from "../model/suggest.ts";
import { columnsOf, headings, plainHeading, type Columns, type Field } from "./columns.ts";
import { csvRecords, type CsvRecord } from "./csv-records.ts";
import { delimiterOf } from "./delimiter.ts";
import type { ParsedStatements, StatementsOptions } from "./parsed.ts";
import { atLine, statementsOfRows, unreadable, type Row } from "./rows.ts";

/**
 * Reads statements from CSV: one statement a row, under a heading line. The columns party (or actor, organization,
 * candidate), topic (concept, question, target, issue) and stance (agreement, position) must be there; id, confidence,
 * strength, voice, date, document, quote with start and end, speaker (person), addressee, coder and rule may be. The
 * delimiter (comma, semicolon, tab or bar), line ends and a byte order mark are recognised.
 *
 * Every problem is listed with its file and physical line, and costs its own row only. A blank stance is an issue, never
 * a 0; so is a decimal comma. A column `agreement` that holds only 0 and 1, as discourse network tools write it, is
 * refused, because its 0 means opposition there and neutrality here.
 *
 * @example
 * import { parseStatementsCsv } from "stancekit/io";
 * const { statements, issues } = parseStatementsCsv("actor;concept;stance\nus;tax;0.5\nus;toll;\n", { name: "coded.csv" });
 * statements; // => [{ id: "s1", party: "us", topic: "tax", stance: 0.5 }]
 * issues; // => [{ path: "coded.csv:3", value: undefined, message: "expected stance to be a number from -1 to 1", severity: "error" }]
 */
export function parseStatementsCsv(text: string, options: StatementsOptions = {}): ParsedStatements {
  const { name = "statements" } = options;
  const body = text.replace(/^\uFEFF/, "");
  const [header, ...records] = csvRecords(body, delimiterOf(body));
  if (header === undefined) return unreadable(name, undefined, "expected statements (the file is empty)");
  const columns = columnsOf(header.cells);
  const at = `${name}:${header.line}`;
  if (columns.missing.length > 0) return unreadable(at, header.cells.join(", "), missingColumns(columns));
  if (records.length === 0) return unreadable(at, undefined, "expected statements below the heading line");
  if (isBinaryAgreement(header, records, columns)) return unreadable(at, "agreement", binaryAgreement);
  const issues = [...unusedColumns(columns, at), ...looseQuotes(records, columns, name)];
  const rows: Row[] = [];
  for (const record of records) {
    const fault = faultOf(record, header, columns, name);
    if (fault === undefined) rows.push({ value: rowOf(record, columns), line: record.line });
    else issues.push(fault);
  }
  return statementsOfRows(rows, name, options, issues);
}

function missingColumns({ missing }: Columns): string {
  const wanted = missing.map((field) => `${field} (or ${headings.get(field)!.slice(1).join(", ")})`);
  return `expected a heading line with the column${missing.length > 1 ? "s" : ""} ${wanted.join(" and ")}`;
}

const binaryAgreement =
  "expected stances from -1 to 1, but this column holds only 0 and 1, where 0 may mean opposed: " +
  "write -1 for opposed, or call the column stance if 0 means neutral";

function isBinaryAgreement(header: CsvRecord, records: readonly CsvRecord[], { at }: Columns): boolean {
  const column = at.get("stance")!;
  if (header.cells[column]!.trim().toLowerCase() !== "agreement") return false;
  const values = new Set(records.map(({ cells }) => (cells[column] ?? "").trim()));
  values.delete("");
  return values.has("0") && [...values].every((value) => value === "0" || value === "1");
}

function unusedColumns({ unused }: Columns, path: string): Issue[] {
  const known = [...headings.values()].flat();
  return unused.map((heading) => {
    const twice = known.some((name) => plainHeading(name) === plainHeading(heading));
    if (twice) return caution(path, heading, "expected one column for each field; another one is used for this");
    return caution(path, heading, `expected a column that a statement has${didYouMean(heading, known)}`);
  });
}

/** Evidence is a quote with its place; without one of them there is nothing that could be checked, or shown. */
function looseQuotes(records: readonly CsvRecord[], { at }: Columns, name: string): Issue[] {
  const parts = (["quote", "start", "end"] as const).map((field) => at.get(field));
  const loose = records.filter(({ cells }) => {
    const given = parts.filter((column) => column !== undefined && (cells[column] ?? "").trim() !== "");
    return given.length > 0 && given.length < parts.length;
  });
  if (loose.length === 0) return [];
  const count = loose.length === 1 ? "1 row has" : `${loose.length} rows have`;
  const message = `expected quote, start and end together; ${count} only some of them, which are not kept`;
  return [caution(`${name}:${loose[0]!.line}`, undefined, message)];
}

function faultOf({ cells, line, malformed }: CsvRecord, header: CsvRecord, { at }: Columns, name: string) {
  const path = atLine(name, line)();
  if (malformed) return problem(path, cells[0], "expected each quotation mark to be closed, and doubled inside a cell");
  const extra = cells.slice(header.cells.length).filter((cell) => cell.trim() !== "");
  if (extra.length > 0) {
    const message = `expected ${header.cells.length} cells (a cell that holds the delimiter needs quotation marks)`;
    return problem(path, cells.length, message);
  }
  const stance = (cells[at.get("stance")!] ?? "").trim();
  if (!/^[+-]?\d*,\d+$/.test(stance)) return undefined;
  return problem(path, stance, "expected stance with a decimal point, not a comma");
}

const numeric: ReadonlySet<Field> = new Set<Field>(["stance", "confidence", "start", "end"]);
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

function rowOf({ cells }: CsvRecord, { at }: Columns): object {
  const given = new Map<Field, string | number>();
  for (const [field, column] of at) {
    const cell = cells[column] ?? "";
    const trimmed = cell.trim();
    if (trimmed === "") continue;
    // a true minus sign, as our own tables print it, is a minus
    const digits = trimmed.replace(/^−/, "-");
    if (numeric.has(field) && number.test(digits)) given.set(field, Number(digits));
    else given.set(field, field === "quote" ? cell : trimmed);
  }
  const { quote, start, end, document, ...statement } = Object.fromEntries(given) as Partial<Record<Field, unknown>>;
  const located = quote !== undefined && start !== undefined && end !== undefined;
  return located ? { ...statement, evidence: { document, quote, start, end } } : { ...statement, document };
}
