import Papa from "papaparse";

/** One record of a CSV text, and the physical line that it starts on, counted from 1. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
  /** Its quotation marks do not pair up, so that its cells cannot be told apart. */
  readonly malformed?: true;
}

const mostRestarts = 50;

/**
 * Splits a CSV text into its records; blank ones are left out. A quotation mark that is never closed would swallow
 * what follows, so reading starts again on the line below it. After many such records the rest is given as one.
 */
export function csvRecords(text: string, delimiter: string): CsvRecord[] {
  const newline = newlineOf(text);
  const even = newline === "\n" ? text.replaceAll("\r\n", "\n") : text;
  const records: CsvRecord[] = [];
  let [start, line] = [0, 1];
  for (let restarts = 0; start < even.length; restarts++) {
    const { data, errors } = Papa.parse<string[]>(even.slice(start), { delimiter, newline });
    const malformed = errors.find(({ type }) => type === "Quotes")?.row ?? data.length;
    for (const cells of data.slice(0, malformed)) {
      if (cells.some((cell) => cell.trim() !== "")) records.push({ cells, line });
      const lines = 1 + cells.reduce((sum, cell) => sum + occurrences(cell, newline), 0);
      line += lines;
      start = afterLines(even, newline, start, lines);
    }
    if (malformed === data.length) break;
    const end = restarts < mostRestarts ? afterLines(even, newline, start, 1) : even.length;
    records.push({ cells: [even.slice(start, end).trim()], line, malformed: true });
    [start, line] = [end, line + 1];
  }
  return records;
}

/** Excel ends records with CRLF and lines inside a cell with LF; only where all lines end alike can they stay as they are. */
function newlineOf(text: string): "\r\n" | "\n" | "\r" {
  if (!text.includes("\n")) return text.includes("\r") ? "\r" : "\n";
  return /(?<!\r)\n/.test(text) || !text.includes("\r\n") ? "\n" : "\r\n";
}

function occurrences(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
  return count;
}

function afterLines(text: string, newline: string, start: number, lines: number): number {
  let at = start;
  for (let passed = 0; passed < lines; passed++) {
    const end = text.indexOf(newline, at);
    if (end < 0) return text.length;
    at = end + newline.length;
  }
  return at;
}
