/**
 * Where an increasing function of a positive number passes 0, to the last bit: the bracket is doubled or halved
 * from 1 until it holds the root, then halved until nothing lies between its ends.
 */
export function positiveRoot(increasing: (x: number) => number): number {
  let low = 1;
  let high = 1;
  while (low > Number.MIN_VALUE && increasing(low) > 0) low /= 2;
  while (high < Number.MAX_VALUE / 2 && increasing(high) < 0) high *= 2;
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return middle;
    if (increasing(middle) < 0) low = middle;
    else high = middle;
  }
}
