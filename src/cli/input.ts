import { StancekitError, type Issue } from "../base/errors.ts";
import { decodeText, parseJson } from "../io/index.ts";
import { formatIssue, parseParties, parseTopics } from "../model/index.ts";
import type { Party } from "../model/party.ts";
import type { Topic } from "../model/topic.ts";
import type { Terminal } from "./terminal.ts";

/** Reads a file, or standard input where the path is "-". */
export async function contentOf(path: string, { readFile, readInput }: Terminal): Promise<Uint8Array> {
  try {
    return await (path === "-" ? readInput() : readFile(path));
  } catch (error) {
    throw new StancekitError("unreadable-input", `${nameOf(path)}: cannot be read: ${reasonOf(error)}`);
  }
}

/** Writes a file, with an error that names it. */
export async function store(path: string, text: string, { writeFile }: Terminal): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new StancekitError("unreadable-input", `${path}: cannot be written: ${reasonOf(error)}`);
  }
}

/** What messages call an input. */
export const nameOf = (path: string): string => (path === "-" ? "stdin" : path);

const reasons = new Map([
  ["ENOENT", "there is no such file or folder"],
  ["EACCES", "permission denied"],
  ["EISDIR", "it is a folder"],
  ["ENOTDIR", "a part of its path is no folder"],
  ["ENOSPC", "the disk is full"],
]);

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return reasons.get((error as NodeJS.ErrnoException).code ?? "") ?? error.message;
}

/** Reads a text file; bytes that are no UTF-8 are an error, since every offset behind them would be wrong. */
export async function textOf(path: string, terminal: Terminal, { keepMark = false } = {}): Promise<string> {
  const bytes = await contentOf(path, terminal);
  const { text, invalid } = decodeText(bytes);
  const marked = keepMark && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (invalid === undefined) return marked ? `\uFEFF${text}` : text;
  const place = `${nameOf(path)}:${invalid.line}`;
  throw new StancekitError(
    "unreadable-input",
    `${place}: expected UTF-8 text, found another byte at offset ${invalid.offset}`,
  );
}

/** Reads a JSON file of parties; everything that is wrong with it goes into `issues`. */
export async function partiesIn(path: string, terminal: Terminal, issues: Issue[]): Promise<readonly Party[]> {
  const parsed = parseParties(await listIn(path, "parties", terminal));
  collect(parsed.issues, path, issues);
  return parsed.parties;
}

/** Reads a JSON file of topics; everything that is wrong with it goes into `issues`. */
export async function topicsIn(path: string, terminal: Terminal, issues: Issue[]): Promise<readonly Topic[]> {
  const parsed = parseTopics(await listIn(path, "topics", terminal));
  collect(parsed.issues, path, issues);
  return parsed.topics;
}

function collect(found: readonly Issue[], path: string, issues: Issue[]): void {
  for (const issue of found) issues.push({ ...issue, path: `${nameOf(path)}: ${issue.path}` });
}

/** The list in a JSON file: the file itself, or what an object such as a study holds under that name. */
async function listIn(path: string, name: "parties" | "topics", terminal: Terminal): Promise<unknown> {
  const { value, issue } = parseJson(await textOf(path, terminal), nameOf(path));
  if (issue !== undefined) throw new StancekitError("invalid-data", formatIssue(issue));
  const holds = typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, name);
  const list: unknown = holds ? (value as Record<string, unknown>)[name] : value;
  if (!Array.isArray(list) || list.length > 0) return list;
  throw new StancekitError("invalid-data", `${nameOf(path)}: expected ${name}, but the list is empty`);
}

/** Reads a JSON file of a trained model by the function that checks it; what is wrong with it is an error that names the file. */
export async function modelIn<Model>(
  path: string,
  terminal: Terminal,
  check: (json: unknown) => Model,
): Promise<Model> {
  const { value, issue } = parseJson(await textOf(path, terminal), nameOf(path));
  if (issue !== undefined) throw new StancekitError("invalid-data", formatIssue(issue));
  try {
    return check(value);
  } catch (error) {
    if (!(error instanceof StancekitError)) throw error;
    throw new StancekitError(error.code, `${nameOf(path)}: ${error.message}`);
  }
}
