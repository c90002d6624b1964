import { StancekitError } from "../../base/errors.ts";
import { extent, type Range } from "../../base/range.ts";
import { checkedScale } from "../../base/scale.ts";

/** The lowest and highest value there can be: of the declared scale, else of the categories. */
export function valueRange(values: readonly number[], scale: Range | undefined): Range {
  const found = extent(values);
  if (scale === undefined) return found;
  checkedScale(scale, "scale");
  const beyond = values.find((value) => value < scale.low || value > scale.high);
  if (beyond === undefined) return scale;
  throw new StancekitError(
    "invalid-data",
    `a rating is ${beyond}: expected a number from ${scale.low} to ${scale.high}, the declared scale`,
  );
}
