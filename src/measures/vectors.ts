import { StancekitError } from "../base/errors.ts";
import type { Range } from "../base/range.ts";
import { stanceFrom, standardScale } from "../base/scale.ts";
import { checkedWeights } from "../base/weights.ts";

/** How to read the numbers given to a measure. */
export interface MeasureOptions {
  /** One weight per topic, finite and ≥ 0; all 1 unless given. */
  readonly weights?: ArrayLike<number>;
  /** The declared scale of the answers, never the range that happened to be observed; −1 to 1 unless given. */
  readonly scale?: Range;
}

/** The answers moved from their declared scale to [−1, 1]; `NaN` (missing) stays. */
export function standardised(answers: ArrayLike<number>, name: string, scale: Range = standardScale): Float64Array {
  const stanceOf = stanceFrom(scale);
  return Float64Array.from(answers, (answer, place) => {
    if (answer < scale.low || answer > scale.high || (typeof answer !== "number" && answer !== undefined)) {
      throw new StancekitError(
        "invalid-option",
        `${name}[${place}] is ${String(answer)}: expected a number from ${scale.low} to ${scale.high}, or NaN for a missing answer`,
      );
    }
    return stanceOf(answer);
  });
}

/** The weight of every topic that both sides answered, 0 for the others. */
export function sharedWeights(x: Float64Array, y: Float64Array, weights?: ArrayLike<number>): Float64Array {
  if (x.length !== y.length || (weights !== undefined && weights.length !== x.length)) {
    const given = weights === undefined ? "" : ` and weights ${weights.length}`;
    throw new StancekitError(
      "invalid-option",
      `x has ${x.length} topics, y ${y.length}${given}: expected equal lengths`,
    );
  }
  return checkedWeights(x.length, weights, "topic").map((weight, place) =>
    Number.isNaN(x[place]!) || Number.isNaN(y[place]!) ? 0 : weight,
  );
}
