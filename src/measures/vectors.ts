import { StancekitError } from "../base/errors.ts";
import type { Range } from "../base/range.ts";

/** How to read the numbers given to a measure. */
export interface MeasureOptions {
  /** One weight per topic, finite and ≥ 0; all 1 unless given. */
  readonly weights?: ArrayLike<number>;
  /** The declared scale of the answers, never the range that happened to be observed; −1 to 1 unless given. */
  readonly scale?: Range;
}

const standardScale: Range = { low: -1, high: 1 };

/** The answers moved from their declared scale to [−1, 1]; `NaN` (missing) stays. */
export function standardised(answers: ArrayLike<number>, name: string, scale: Range = standardScale): Float64Array {
  if (!(Number.isFinite(scale.low) && Number.isFinite(scale.high) && scale.low < scale.high)) {
    throw new StancekitError("invalid-option", `scale is ${scale.low} to ${scale.high}: expected low < high`);
  }
  const middle = (scale.low + scale.high) / 2;
  const half = (scale.high - scale.low) / 2;
  return Float64Array.from(answers, (answer, place) => {
    if (answer < scale.low || answer > scale.high || (typeof answer !== "number" && answer !== undefined)) {
      throw new StancekitError(
        "invalid-option",
        `${name}[${place}] is ${String(answer)}: expected a number from ${scale.low} to ${scale.high}, or NaN for a missing answer`,
      );
    }
    // rounding must not carry an answer at the end of its scale beyond it
    return Math.min(1, Math.max(-1, (answer - middle) / half));
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
  return x.map((stance, place) => {
    const weight = weights === undefined ? 1 : weights[place]!;
    if (!Number.isFinite(weight) || weight < 0) {
      throw new StancekitError("invalid-option", `weights[${place}] is ${weight}: expected a finite number ≥ 0`);
    }
    return Number.isNaN(stance) || Number.isNaN(y[place]!) ? 0 : weight;
  });
}
