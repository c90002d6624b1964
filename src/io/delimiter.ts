import Papa from "papaparse";
import { columnsOf } from "./columns.ts";

const delimiters = [",", ";", "\t", "|"] as const;

/** The delimiter under which the first line names the most fields of a statement; a comma where none names any. */
export function delimiterOf(text: string): string {
  const [firstLine = ""] = /^[^\r\n]*/.exec(text.trimStart()) ?? [];
  let best = { delimiter: ",", fields: 0 };
  for (const delimiter of delimiters) {
    const [header = []] = Papa.parse<string[]>(firstLine, { delimiter, preview: 1 }).data;
    const fields = columnsOf(header).at.size;
    if (fields > best.fields) best = { delimiter, fields };
  }
  return best.delimiter;
}
