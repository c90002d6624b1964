import { StancekitError } from "../../base/errors.ts";

/** Where each category stands. */
export function placesOf<Category extends number | string>(categories: readonly Category[]): Map<Category, number> {
  const places = new Map(categories.map((category, place) => [category, place]));
  if (places.size === categories.length) return places;
  const twice = categories.find((category, place) => places.get(category) !== place);
  throw new StancekitError("invalid-option", `categories has ${JSON.stringify(twice)} twice: expected each once`);
}

/** Categories for what reckons with them: numbers all. */
export function numericCategories(categories: readonly (number | string)[], purpose: string): readonly number[] {
  const wrong = categories.find((category) => typeof category !== "number" || !Number.isFinite(category));
  if (wrong === undefined) return categories as readonly number[];
  throw new StancekitError(
    "invalid-option",
    `categories has ${JSON.stringify(wrong)}: expected finite numbers for ${purpose}`,
  );
}

/** Categories for what needs their order: numbers, or words whose order was declared. */
export function orderedCategories(
  { categories, declared }: { readonly categories: readonly (number | string)[]; readonly declared?: boolean },
  purpose: string,
): void {
  const word = declared === true ? undefined : categories.find((category) => typeof category === "string");
  if (word === undefined) return;
  throw new StancekitError(
    "invalid-option",
    `ratings are words such as ${JSON.stringify(word)} in no declared order: expected options.categories, in order, for ${purpose}`,
  );
}

/** Refuses categories that are asked for of something whose categories were settled when it was made. */
export function refuseOther(asked: readonly (number | string)[] | undefined, made: readonly (number | string)[]): void {
  if (asked === undefined || (asked.length === made.length && asked.every((one, place) => one === made[place]))) return;
  throw new StancekitError(
    "invalid-option",
    `categories are ${asked.join(", ")}, but what was given is made ready with ${made.join(", ")}: expected them where it is made`,
  );
}
