import type { Issue } from "../base/errors.ts";
import { placesIn, problem, type Place } from "./issues.ts";
import { parseList, withUniqueIds } from "./parse-list.ts";
import { parseObject } from "./parse-object.ts";
import type { Party } from "./party.ts";
import { evidenceShape, statementShape } from "./schemas.ts";
import type { Evidence, Statement } from "./statement.ts";
import { didYouMean } from "./suggest.ts";
import type { Topic } from "./topic.ts";

/** What statements are checked against, and how their rows are named in issues. */
export interface StatementContext {
  /** The parties there are; with none given, any id will do. */
  readonly parties?: readonly Party[];
  /** The topics there are; with none given, any id will do. */
  readonly topics?: readonly Topic[];
  /** Names the place of a row, and of a field in it; `statements[3]` and `statements[3].stance` unless given. */
  readonly placeOf?: (row: number) => Place;
}

/**
 * Reads statements from foreign data: rows of plain objects. Every problem is listed with its path and value; good rows
 * survive and a row with an error is left out. Nothing is coerced: a stance that is missing, `null`, `NaN`, text or
 * outside −1 … 1 is an issue, never a number. Rows without an id get one from their place in the list: s1, s2 …
 *
 * @example
 * import { parseStatements } from "stancekit";
 * const { statements, issues } = parseStatements(
 *   [{ party: "us", topic: "tax", stance: 1 }, { party: "uss", topic: "tax", stance: "0.5" }],
 *   { parties: [{ id: "us", name: "United States" }] },
 * );
 * statements; // => [{ id: "s1", party: "us", topic: "tax", stance: 1 }]
 * issues.map(({ path }) => path); // => ["statements[1].stance"]
 */
export function parseStatements(
  rows: unknown,
  context: StatementContext = {},
): { readonly statements: Statement[]; readonly issues: Issue[] } {
  const { parties, topics, placeOf = placesIn("statements") } = context;
  const partyIds = parties && new Set(parties.map(({ id }) => id));
  const topicIds = topics && new Set(topics.map(({ id }) => id));
  const newId = idGiver(rows);
  const list = withUniqueIds(
    parseList(rows, "statements", placeOf, (value, place, row) => {
      const parsed = parseStatement(value, place);
      if (parsed.value === undefined) return { value: undefined, issues: parsed.issues };
      const statement: Statement = { ...parsed.value, id: parsed.value.id ?? newId(row) };
      const unknownIds = [
        ...unlessKnown("party", statement.party, partyIds, place),
        ...unlessKnown("topic", statement.topic, topicIds, place),
      ];
      return { value: unknownIds.length === 0 ? statement : undefined, issues: [...parsed.issues, ...unknownIds] };
    }),
  );
  return { statements: list.items.map(({ item }) => item), issues: [...list.issues] };
}

type Unnamed = Omit<Statement, "id"> & { readonly id?: string };

function parseStatement(value: unknown, place: Place): { value: Unnamed | undefined; issues: readonly Issue[] } {
  const { value: fields, issues } = parseObject(value, statementShape, place);
  if (fields === undefined) return { value: undefined, issues };
  const { evidence: given, ...statement } = fields;
  if (given === undefined) return { value: statement, issues };
  const evidence = parseEvidence(given, (field) => place(field === undefined ? "evidence" : `evidence.${field}`));
  return {
    value: evidence.value && { ...statement, evidence: evidence.value },
    issues: [...issues, ...evidence.issues],
  };
}

function parseEvidence(given: unknown, place: Place): { value: Evidence | undefined; issues: readonly Issue[] } {
  const parsed = parseObject(given, evidenceShape, place);
  if (parsed.value === undefined) return parsed;
  const { quote, start, end } = parsed.value;
  const span = end - start;
  if (span === quote.length) return parsed;
  const issue =
    span <= 0
      ? problem(place("end"), end, `expected end to be above start, which is ${start}`)
      : problem(place("quote"), quote, `expected a quote of ${span} UTF-16 units (end − start), not ${quote.length}`);
  return { value: undefined, issues: [...parsed.issues, issue] };
}

/** An issue where an id is none of those that are known. */
export function unlessKnown(
  field: "party" | "topic",
  id: string,
  known: ReadonlySet<string> | undefined,
  place: Place,
): Issue[] {
  if (known === undefined || known.has(id)) return [];
  return [problem(place(field), id, `expected a ${field} that is defined${hintFor(id, known)}`)];
}

/** The hints already worked out for a set of ids: the same word is often wrong in thousands of rows. */
const hints = new WeakMap<ReadonlySet<string>, Map<string, string>>();
const mostHints = 200;

function hintFor(id: string, known: ReadonlySet<string>): string {
  const given = hints.get(known) ?? new Map<string, string>();
  hints.set(known, given);
  const hint = given.get(id) ?? (given.size < mostHints ? didYouMean(id, known) : "");
  if (given.size < mostHints) given.set(id, hint);
  return hint;
}

/** Ids from the row's number, moved on by whole lengths of the list past ids that are taken. */
function idGiver(rows: unknown): (row: number) => string {
  const list: readonly unknown[] = Array.isArray(rows) ? rows : [];
  const taken = new Set(
    list.map((row) => (typeof row === "object" && row !== null && "id" in row ? row.id : undefined)),
  );
  return (row) => {
    let number = row + 1;
    while (taken.has(`s${number}`)) number += list.length;
    return `s${number}`;
  };
}
