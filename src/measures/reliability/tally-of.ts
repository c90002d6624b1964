import { categoriesOf, codeColumns, offCategories } from "./code-columns.ts";
import { checkedShape, offPlaces } from "./rating-checks.ts";
import { unitsOf, type RatingColumns } from "./rating-columns.ts";
import { ratingsOf, type Ratings, type RatingsOptions } from "./ratings.ts";
import { tallyCells } from "./tally-cells.ts";
import { tallyOfCounts } from "./tally-counts.ts";
import { pairableUnits, type AlphaInput, type Tally, type UnitTally } from "./unit-tally.ts";
import { slotsOf } from "./values.ts";

/** So many cells usually hold every category there is. */
const SAMPLE = 65_536;

/** How often each unit got each rating, however the ratings were given. */
export function tallyOf(input: AlphaInput, options: RatingsOptions): UnitTally {
  if ("counts" in input) return pairableUnits(tallyOfCounts(input, options.categories));
  // the tally finds codes that are no place by itself
  if ("codes" in input) return pairableUnits(tallyOfRatings(checkedShape(input)));
  if ("coders" in input && "values" in input) return pairableUnits(tallyOfColumns(input, options.categories));
  return pairableUnits(tallyOfRatings(ratingsOf(input, options)));
}

/** Tries the categories of some cells first, since to look at all of them for categories costs as much as to count them. */
function tallyOfColumns(columns: RatingColumns, declared: readonly (number | string)[] | undefined): Tally {
  const categories = categoriesOf(columns, declared, declared ? undefined : SAMPLE);
  const slots = slotsOf(columns, categories);
  if (slots === undefined) return tallyOfRatings(codeColumns(columns, declared));
  const about = { categories, declared: declared !== undefined };
  const { coders, values: cells, missing = NaN } = columns;
  const tally = tallyCells(about, { cells, coders, units: unitsOf(columns), missing, ...slots });
  if (typeof tally !== "number") return tally;
  if (declared === undefined) return tallyOfColumns(columns, categoriesOf(columns));
  throw offCategories(columns, tally, categories);
}

function tallyOfRatings({ coders, units, codes, categories, declared = false }: Ratings): Tally {
  const slots = Int32Array.from(categories, (_, place) => place);
  const tally = tallyCells({ categories, declared }, { cells: codes, coders, units, slots, low: 0, missing: -1 });
  if (typeof tally !== "number") return tally;
  throw offPlaces(codes, tally, categories.length);
}
