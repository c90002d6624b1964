import type { UnitTally } from "./unit-tally.ts";

/**
 * Per unit, the sum of `(x − y)²` over its m ratings in ordered pairs, divided by m − 1. By `ΣΣ (x − y)² = 2(m·Σx² − (Σx)²)`
 * it takes one pass, and no pair is looked at. Places are taken from the unit's first, which changes no difference: far
 * from 0 the squares would outgrow their difference, and close ratings would look the same.
 */
export function squaresWithin({ sizes, offsets, codes, counts }: UnitTally, places: Float64Array): Float64Array {
  const within = new Float64Array(sizes.length);
  for (let unit = 0; unit < sizes.length; unit++) {
    const size = sizes[unit]!;
    const first = offsets[unit]!;
    const end = offsets[unit + 1]!;
    const origin = places[codes[first]!]!;
    let sum = 0;
    let squares = 0;
    // the first place itself would add nothing
    for (let entry = first + 1; entry < end; entry++) {
      const place = places[codes[entry]!]! - origin;
      const part = counts[entry]! * place;
      sum += part;
      squares += part * place;
    }
    // rounding must not make units of equal ratings differ by less than nothing
    within[unit] = Math.max(0, (2 * (size * squares - sum * sum)) / (size - 1));
  }
  return within;
}

/** Per category, the sum of `(x − y)²` to all ratings. */
export function squaresTowards(totals: Float64Array, places: Float64Array): Float64Array {
  let all = 0;
  let sum = 0;
  let squares = 0;
  for (let category = 0; category < totals.length; category++) {
    const place = places[category]!;
    all += totals[category]!;
    sum += totals[category]! * place;
    squares += totals[category]! * place * place;
  }
  return places.map((place) => Math.max(0, all * place * place - 2 * place * sum + squares));
}
