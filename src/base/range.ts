/** A closed interval of numbers. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** The smallest and largest of some numbers, however many; Infinity and −Infinity of none. */
export function extent(numbers: Iterable<number>): Range {
  let low = Infinity;
  let high = -Infinity;
  for (const number of numbers) {
    if (number < low) low = number;
    if (number > high) high = number;
  }
  return { low, high };
}
