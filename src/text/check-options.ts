import { StancekitError } from "../base/errors.ts";
import { daysOf } from "../model/dates.ts";

const wrong = (message: string) => new StancekitError("invalid-option", message);

/** What a party or a topic is called, besides its id. */
const names = { parties: "name", topics: "label" } as const;

/** Refuses a text that is none, and options that would silently find nothing; each error names the value and its place. */
export function checkReadOptions(text: unknown, options: object | undefined): void {
  if (typeof text !== "string") throw wrong(`text is ${String(text)}: expected a string`);
  const given = (options ?? {}) as Record<string, unknown>;
  checkList("parties", given["parties"]);
  checkList("topics", given["topics"]);
  const { date } = given;
  if (date === undefined || (typeof date === "string" && daysOf(date) !== undefined)) return;
  throw wrong(`options.date is "${String(date)}": expected a day of the calendar in ISO 8601, as 2022-01-27`);
}

function checkList(list: "parties" | "topics", items: unknown): void {
  if (!Array.isArray(items)) throw wrong(`options.${list} is ${String(items)}: expected a list of ${list}`);
  const seen = new Set<unknown>();
  for (const [place, item] of items.entries()) {
    const { id, [names[list]]: name } = (item ?? {}) as Record<string, unknown>;
    for (const [field, value] of [
      ["id", id],
      [names[list], name],
    ] as const) {
      if (typeof value === "string" && value !== "") continue;
      throw wrong(`options.${list}[${place}].${field} is ${String(value)}: expected text that is not empty`);
    }
    if (seen.has(id))
      throw wrong(`options.${list}[${place}].id is "${String(id)}", as before: expected ids that differ`);
    seen.add(id);
  }
}
