/** Orders by a number, the largest first; equals by the next number, and at last as they stood. */
export function largestFirst<Item>(...numbers: readonly ((item: Item) => number)[]): (a: Item, b: Item) => number {
  return (a, b) => {
    for (const number of numbers) {
      const [one, other] = [number(a), number(b)];
      if (one !== other) return other - one;
    }
    return 0;
  };
}
