import { StancekitError, type Issue } from "../base/errors.ts";
import { plainHeading } from "../io/columns.ts";
import { csvRecords } from "../io/csv-records.ts";
import { delimiterOf } from "../io/delimiter.ts";
import { problem } from "../model/issues.ts";
import type { StanceExample } from "../text/index.ts";

type Row = ReadonlyMap<string, unknown>;

const names = {
  text: ["text", "quote", "quotation", "tweet", "sentence", "passage"],
  stance: ["stance", "label", "position", "agreement"],
  topic: ["topic", "target", "question", "concept", "issue"],
  group: ["group", "speaker", "person", "author", "politician", "document"],
  holder: ["holder", "party", "actor", "organization", "organisation"],
} as const;

const labels: ReadonlyMap<string, StanceExample["stance"]> = new Map([
  ...["support", "supports", "favor", "favour", "for", "pro", "agree"].map((word) => [word, "support"] as const),
  ...["oppose", "opposes", "against", "con", "anti", "disagree"].map((word) => [word, "oppose"] as const),
  ...["neutral", "none", "neither"].map((word) => [word, "neutral"] as const),
]);

/** The coded passages in a CSV or JSON Lines file; a row that is none goes into `issues` and costs no other. */
export function stanceExamplesIn(text: string, name: string, issues: Issue[]): readonly StanceExample[] {
  const body = text.replace(/^\uFEFF/, "");
  if (body.trim() === "") throw new StancekitError("invalid-data", `${name}: expected examples, but the file is empty`);
  const found: StanceExample[] = [];
  for (const { row, line } of /^\s*\{/.test(body) ? objectRows(body) : csvRows(body, name)) {
    const example = row && exampleOf(row);
    if (typeof example === "object") found.push(example);
    else issues.push(problem(`${name}:${line}`, undefined, example ?? "expected a JSON object on the line"));
  }
  return found;
}

/** The example of a row, or what is wrong with it. */
function exampleOf(row: Row): StanceExample | string {
  const given = (field: keyof typeof names): unknown =>
    names[field].map((each) => row.get(each)).find((value) => value !== undefined && value !== null && value !== "");
  const text = given("text");
  if (typeof text !== "string") return "expected a text";
  const stance = stanceOf(given("stance"));
  if (stance === undefined) return "expected the stance to be support, oppose, neutral or a number from -1 to 1";
  const optional = (["topic", "group", "holder"] as const).flatMap((field) => {
    const value = given(field);
    return value === undefined ? [] : [[field, String(value)] as const];
  });
  return { text, stance, ...Object.fromEntries(optional) };
}

function stanceOf(value: unknown): StanceExample["stance"] | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const number = Number(value);
  if (String(value).trim() !== "" && number >= -1 && number <= 1) return number;
  return labels.get(String(value).trim().toLowerCase());
}

function* csvRows(body: string, name: string): Generator<{ readonly row: Row; readonly line: number }> {
  const [header, ...records] = csvRecords(body, delimiterOf(body));
  const columns = header!.cells.map(plainHeading);
  for (const field of ["text", "stance"] as const) {
    if (names[field].some((each) => columns.includes(each))) continue;
    throw new StancekitError("invalid-data", `${name}:${header!.line}: expected a column ${names[field].join(", ")}`);
  }
  for (const { cells, line } of records) yield { row: new Map(columns.map((column, at) => [column, cells[at]])), line };
}

function* objectRows(body: string): Generator<{ readonly row: Row | undefined; readonly line: number }> {
  for (const [at, line] of body.split(/\r?\n/).entries()) {
    if (line.trim() !== "") yield { row: objectOn(line), line: at + 1 };
  }
}

function objectOn(line: string): Row | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    return new Map(Object.entries(value).map(([key, held]) => [plainHeading(key), held]));
  } catch {
    return undefined;
  }
}
