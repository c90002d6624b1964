/** A source of random numbers: each call gives the next number in [0, 1). */
export type Random = () => number;

/**
 * A seeded random source, the same in every environment: the 32-bit SplitMix generator (Steele, Lea & Flood 2014,
 * "Fast splittable pseudorandom number generators"). Good enough to resample with; not for secrets.
 */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    mixed ^= mixed >>> 15;
    return (mixed >>> 0) / 4294967296;
  };
}
