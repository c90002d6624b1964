import type { Issue } from "../base/errors.ts";
import { problem, type Place } from "./issues.ts";

/** What could be read of a list of foreign items: the good ones with their places, and everything that is wrong. */
export interface ParsedList<Item> {
  readonly items: readonly PlacedItem<Item>[];
  readonly issues: readonly Issue[];
}

export interface PlacedItem<Item> {
  readonly item: Item;
  readonly place: Place;
}

type ItemParser<Item> = (
  value: unknown,
  place: Place,
  index: number,
) => { readonly value: Item | undefined; readonly issues: readonly Issue[] };

/** Reads each item by itself: one that is wrong never costs another. */
export function parseList<Item>(
  list: unknown,
  noun: string,
  placeOf: (index: number) => Place,
  parse: ItemParser<Item>,
): ParsedList<Item> {
  if (!Array.isArray(list)) return { items: [], issues: [problem(noun, list, `expected a list of ${noun}`)] };
  const items: PlacedItem<Item>[] = [];
  const issues: Issue[] = [];
  for (const [index, entry] of (list as unknown[]).entries()) {
    const place = placeOf(index);
    const parsed = parse(entry, place, index);
    for (const issue of parsed.issues) issues.push(issue);
    if (parsed.value !== undefined) items.push({ item: parsed.value, place });
  }
  return { items, issues };
}

/** Of items with the same id the first stays; each later one is an issue. */
export function withUniqueIds<Item extends { readonly id: string }>(list: ParsedList<Item>): ParsedList<Item> {
  const first = new Map<string, PlacedItem<Item>>();
  const issues = [...list.issues];
  for (const placed of list.items) {
    const { id } = placed.item;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, placed);
    else issues.push(problem(placed.place("id"), id, `expected an id that ${earlier.place()} does not have already`));
  }
  return { items: [...first.values()], issues };
}
