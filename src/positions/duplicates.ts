import { StancekitError } from "../base/errors.ts";
import { dayNumber } from "../model/dates.ts";
import { documentOf, type Statement } from "../model/statement.ts";

/**
 * When the same party takes the same stance on the same topic more than once, which repeats count once: none
 * (`"keep"`), those in one document, or those in one calendar day, ISO week, month or year. Weeks and months belong to
 * their year. A statement without a document (or, for the calendar windows, without a date that is fine enough) is
 * never merged with another.
 */
export type Duplicates = "keep" | "document" | "day" | "week" | "month" | "year";

/** Which window a statement falls into; undefined where that cannot be told, so that it is merged with no other. */
export type Window = (statement: Statement) => string | number | undefined;

/** A calendar window, for dates written out at least so far. */
const dated =
  (length: number, windowOn: (date: string) => string | number): Window =>
  ({ date }) =>
    date === undefined || date.length < length ? undefined : windowOn(date);

const windows: ReadonlyMap<string, Window> = /* @__PURE__ */ new Map<string, Window>([
  ["keep", () => undefined],
  ["document", documentOf],
  ["day", /* @__PURE__ */ dated(10, dayNumber)],
  ["week", /* @__PURE__ */ dated(10, (date) => isoWeek(date))],
  ["month", /* @__PURE__ */ dated(7, (date) => date.slice(0, 7))],
  ["year", /* @__PURE__ */ dated(4, (date) => date.slice(0, 4))],
]);

/** Days since 1970-01-05, a Monday, in whole weeks: a number that no two weeks share, whatever their year. */
const isoWeek = (date: string): number => Math.floor((dayNumber(date) - 4) / 7);

/**
 * The statements of one cell without the repeats. A repeat has the party, stance and coder of another in its window. Of
 * several, the party's own words stay rather than a reporter's account, then the latest, then the most confident, then
 * the first listed.
 */
export function withoutDuplicates<Held extends Statement>(cell: readonly Held[], window: Window): readonly Held[] {
  const best = new Map<string, Held>();
  const lone: Held[] = [];
  for (const statement of cell) {
    const place = window(statement);
    if (place === undefined) {
      lone.push(statement);
      continue;
    }
    const key = JSON.stringify([statement.party, statement.stance, statement.coder, place]);
    const rival = best.get(key);
    if (rival === undefined || outranks(statement, rival)) best.set(key, statement);
  }
  if (best.size + lone.length === cell.length) return cell;
  const stay = new Set([...best.values(), ...lone]);
  return cell.filter((statement) => stay.has(statement));
}

/** The window of that name; an error that lists the names where there is none. */
export function windowOf(duplicates: Duplicates): Window {
  const window = windows.get(duplicates);
  if (window !== undefined) return window;
  const names = [...windows.keys()].join(", ");
  throw new StancekitError("invalid-option", `duplicates is "${String(duplicates)}": expected one of ${names}`);
}

function outranks(one: Statement, other: Statement): boolean {
  const own = Number(one.voice !== "reporter") - Number(other.voice !== "reporter");
  if (own !== 0) return own > 0;
  const later = dayOrNever(one) - dayOrNever(other);
  if (later !== 0) return later > 0;
  return (one.confidence ?? 1) > (other.confidence ?? 1);
}

const dayOrNever = ({ date }: Statement): number => (date === undefined ? -1e9 : dayNumber(date));
