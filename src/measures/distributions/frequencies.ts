import { StancekitError } from "../../base/errors.ts";

/** The sum of some frequencies, each of which must be a finite number of at least 0. */
export function totalOf(frequencies: ArrayLike<number>, name = "frequencies"): number {
  if (typeof (frequencies as unknown) !== "object" || typeof frequencies?.length !== "number") {
    throw new StancekitError(
      "invalid-option",
      `${name} is ${JSON.stringify(frequencies)}: expected a list of numbers, one per category`,
    );
  }
  let total = 0;
  for (let place = 0; place < frequencies.length; place++) {
    const frequency = frequencies[place]!;
    if (!Number.isFinite(frequency) || frequency < 0)
      throw new StancekitError("invalid-option", `${name}[${place}] is ${frequency}: expected a finite number ≥ 0`);
    total += frequency;
  }
  if (total === Infinity)
    throw new StancekitError("invalid-option", `${name} sum to Infinity: expected a finite total`);
  return total;
}

/** The share of each category; `undefined` where nothing was counted or there are fewer categories than it takes. */
export function sharesOf(frequencies: ArrayLike<number>, minimumCategories = 2): Float64Array | undefined {
  const total = totalOf(frequencies);
  if (total === 0 || frequencies.length < minimumCategories) return undefined;
  return Float64Array.from(frequencies, (frequency) => frequency / total);
}

/**
 * The share at or below each category but the last, where it is always 1; `undefined` as for {@link sharesOf}. Summed
 * before it is divided, so that it is exactly 1 from the last category in use on.
 */
export function cumulativeSharesOf(frequencies: ArrayLike<number>): Float64Array | undefined {
  const total = totalOf(frequencies);
  if (total === 0 || frequencies.length < 2) return undefined;
  const cumulative = new Float64Array(frequencies.length - 1);
  let sum = 0;
  for (let place = 0; place < cumulative.length; place++) {
    sum += frequencies[place]!;
    cumulative[place] = sum / total;
  }
  return cumulative;
}
