/** The rows of two different parties. */
export type PartyPair = readonly [a: number, b: number];

/** Every two rows of one bloc, once. */
export function* pairsWithin(rows: readonly number[]): Generator<PartyPair, void, undefined> {
  for (let i = 0; i < rows.length; i++) {
    for (let j = i + 1; j < rows.length; j++) yield [rows[i]!, rows[j]!];
  }
}

/**
 * Every two different rows of which one belongs to the first bloc and the other to the second, once: two rows that both
 * belong to both blocs would else be met twice.
 */
export function* pairsBetween(
  first: readonly number[],
  second: readonly number[],
): Generator<PartyPair, void, undefined> {
  const inFirst = new Set(first);
  const inSecond = new Set(second);
  for (const a of first) {
    for (const b of second) {
      const metTwice = inSecond.has(a) && inFirst.has(b);
      if (a !== b && !(metTwice && a > b)) yield [a, b];
    }
  }
}
