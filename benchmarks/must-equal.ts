/** Throws unless the numbers are those expected, to 1e-9: nothing is timed that gives another result. */
export function mustEqual(found: ArrayLike<number>, expected: readonly number[]): void {
  if (found.length !== expected.length) throw new Error(`${found.length} numbers: expected ${expected.length}`);
  for (const [place, value] of expected.entries()) {
    if (!(Math.abs(found[place]! - value) < 1e-9)) throw new Error(`${found[place]} at ${place}: expected ${value}`);
  }
}
