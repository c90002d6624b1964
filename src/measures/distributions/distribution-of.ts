import { StancekitError } from "../../base/errors.ts";

/** How many answers fell into each declared category. */
export interface Distribution<Category extends number | string = number | string> {
  readonly categories: readonly Category[];
  /** One count per category, in their order: what the measures of a distribution take. */
  readonly frequencies: readonly number[];
  /** The sum of the frequencies. */
  readonly total: number;
  /** How many answers were missing; they are in no category. */
  readonly missing: number;
}

/** The options of `distributionOf`. */
export interface DistributionOptions<Category extends number | string = number | string> {
  /** All categories there are, in their order, used or not. */
  readonly categories: readonly Category[];
}

/**
 * Counts answers into declared categories. The categories are never taken from the answers: what nobody chose is a
 * category with a count of 0, without which every measure of dispersion would come out too high.
 *
 * Missing: `null`, `undefined` and `NaN` are counted in `missing` and in no category.
 *
 * @throws {StancekitError} `invalid-option` for categories that are none, repeated, or neither finite number nor word;
 * `invalid-data` for an answer outside them, with its place.
 *
 * @example
 * import { distributionOf, vanDerEijkAgreement } from "stancekit";
 * const answers = distributionOf([4, 4, 5, null, 4], { categories: [1, 2, 3, 4, 5] });
 * answers.frequencies; // => [0, 0, 0, 3, 1]
 * answers.missing; // => 1
 * vanDerEijkAgreement(answers.frequencies); // => 0.875
 * distributionOf([6], { categories: [1, 2, 3, 4, 5] }); // throws /values\[0\] is 6/
 */
export function distributionOf<Category extends number | string>(
  values: ArrayLike<Category | null | undefined>,
  { categories }: DistributionOptions<Category>,
): Distribution<Category> {
  const places = placesOf(categories);
  const frequencies = categories.map(() => 0);
  let missing = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value === null || value === undefined || Number.isNaN(value)) {
      missing++;
      continue;
    }
    const place = places.get(value);
    if (place === undefined) {
      throw new StancekitError(
        "invalid-data",
        `values[${i}] is ${JSON.stringify(value)}: expected one of the categories ${categories.join(", ")}`,
      );
    }
    frequencies[place]!++;
  }
  return { categories, frequencies, total: values.length - missing, missing };
}

function placesOf<Category extends number | string>(categories: readonly Category[]): Map<Category, number> {
  if (categories.length === 0) throw new StancekitError("invalid-option", "categories is empty: expected at least one");
  const places = new Map<Category, number>();
  for (const [place, category] of categories.entries()) {
    if (typeof category !== "string" && !Number.isFinite(category)) {
      throw new StancekitError(
        "invalid-option",
        `categories[${place}] is ${String(category)}: expected a finite number or a word`,
      );
    }
    if (places.has(category)) {
      throw new StancekitError(
        "invalid-option",
        `categories[${place}] is ${JSON.stringify(category)} again: expected each category once`,
      );
    }
    places.set(category, place);
  }
  return places;
}
