import { problem } from "../model/issues.ts";
import type { Issue } from "../base/errors.ts";
import type { Statement } from "../model/statement.ts";
import { decodeText, type InvalidByte } from "./decode.ts";
import { parseJson } from "./json.ts";
import type { ParsedStatements, StatementsOptions } from "./parsed.ts";
import { parseStatementsCsv } from "./statements-csv.ts";
import { parseStatementsJson } from "./statements-json.ts";
import { parseStatementsJsonl } from "./statements-jsonl.ts";

/** The file formats that statements can be read from; tab-separated values are CSV too. */
export type StatementsFormat = "csv" | "jsonl" | "json";

const parsers = { csv: parseStatementsCsv, jsonl: parseStatementsJsonl, json: parseStatementsJson };

/**
 * Reads statements from the content of a file, as text or as bytes. The format is that of the options, else of the
 * name's extension (.csv, .tsv, .jsonl, .ndjson, .json), else what the content looks like.
 *
 * Bytes that are no UTF-8 are an issue with their offset; statements that hold any are left out.
 *
 * @example
 * import { parseStatementsFile } from "stancekit/io";
 * parseStatementsFile("party,topic,stance\nus,tax,1\n").statements; // => [{ id: "s1", party: "us", topic: "tax", stance: 1 }]
 * parseStatementsFile("", { name: "coded.csv" }).issues.map(({ message }) => message); // => ["expected statements (the file is empty)"]
 */
export function parseStatementsFile(
  content: string | Uint8Array,
  options: StatementsOptions & { readonly format?: StatementsFormat } = {},
): ParsedStatements {
  const { name = "statements" } = options;
  const { text, invalid } = typeof content === "string" ? { text: content } : decodeText(content);
  const format = options.format ?? formatOfName(name) ?? formatOfContent(text);
  const parsed = parsers[format](text, options);
  if (invalid === undefined) return parsed;
  const intact = parsed.statements.filter((statement) => !isDamaged(statement));
  const lost = parsed.statements.length - intact.length;
  return { ...parsed, statements: intact, issues: [notUtf8(name, invalid, lost), ...parsed.issues] };
}

const isDamaged = (statement: Statement): boolean => JSON.stringify(statement).includes("\uFFFD");

function notUtf8(name: string, { offset, line }: InvalidByte, lost: number): Issue {
  const rows = lost === 1 ? "1 statement holds" : `${lost} statements hold`;
  return problem(
    `${name}:${line}`,
    "\uFFFD",
    `expected UTF-8 text throughout; ${rows} other bytes, the first at offset ${offset}, and cannot be kept`,
  );
}

function formatOfName(name: string): StatementsFormat | undefined {
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  if (extension === "csv" || extension === "tsv") return "csv";
  if (extension === "jsonl" || extension === "ndjson") return "jsonl";
  return extension === "json" ? "json" : undefined;
}

/** A line that is a JSON object by itself, and no study, is one of JSON Lines. */
function formatOfContent(text: string): StatementsFormat {
  const start = text.replace(/^\uFEFF/, "").trimStart();
  if (start.startsWith("[")) return "json";
  if (!start.startsWith("{")) return "csv";
  const { value } = parseJson(start.split(/[\r\n]/, 1)[0]!, "line 1");
  return typeof value === "object" && value !== null && !("statements" in value) ? "jsonl" : "json";
}
