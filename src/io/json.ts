import type { Issue } from "../base/errors.ts";
import { problem } from "../model/issues.ts";

/** The value of a JSON text, or what is wrong with the text and on which line. */
export type ParsedJson =
  { readonly value: unknown; readonly issue?: undefined } | { readonly value?: undefined; readonly issue: Issue };

/**
 * Parses the content of a JSON file; an issue names the file, and the line where the parser stopped if it says so.
 *
 * @example
 * import { parseJson } from "stancekit/io";
 * parseJson("[1, 2]", "numbers.json"); // => { value: [1, 2] }
 * parseJson("", "numbers.json").issue?.message; // => "expected JSON (the file is empty)"
 */
export function parseJson(text: string, name: string): ParsedJson {
  const body = text.replace(/^\uFEFF/, "");
  if (body.trim() === "") return { issue: problem(name, undefined, "expected JSON (the file is empty)") };
  try {
    return { value: JSON.parse(body) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const position = /at position (\d+)/.exec(reason)?.[1];
    if (position === undefined) return { issue: problem(name, body.trim(), `expected JSON (${reason})`) };
    const before = body.slice(0, Number(position));
    const line = before.split(/\r\n|\n|\r/).length;
    const there = body
      .slice(Number(position))
      .trimStart()
      .split(/[\r\n]/, 1)[0];
    return { issue: problem(`${name}:${line}`, there, "expected JSON") };
  }
}
