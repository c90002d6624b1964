import { StancekitError } from "../base/errors.ts";
import type { TextDocument } from "../text/index.ts";
import { nameOf, textOf } from "./input.ts";
import type { Terminal } from "./terminal.ts";

/**
 * The text in a file, or the texts of a JSON Lines file, an object with `id` and `text` on each line. A byte order mark
 * stays in the text, so that offsets are those of the file.
 */
export async function documentsIn(path: string, terminal: Terminal): Promise<TextDocument[]> {
  const name = nameOf(path);
  const text = await textOf(path, terminal, { keepMark: true });
  if (text.trim() === "") throw new StancekitError("invalid-data", `${name}: expected a text, but the file is empty`);
  if (!/\.(jsonl|ndjson)$/i.test(path)) return [{ id: name, text }];
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .flatMap((line, index) => (line.trim() === "" ? [] : [documentOn(line, `${name}:${index + 1}`)]));
}

function documentOn(line: string, place: string): TextDocument {
  const { id, text } = objectOn(line);
  if (typeof id === "string" && id !== "" && typeof text === "string") return { id, text };
  throw new StancekitError("invalid-data", `${place}: expected a JSON object with an id and a text`);
}

function objectOn(line: string): { readonly id?: unknown; readonly text?: unknown } {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
