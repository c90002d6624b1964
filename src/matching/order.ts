/** The digits of two words, from the last: eleven bits each, ten for the first of each word. */
const digits = [
  { high: false, shift: 0 },
  { high: false, shift: 11 },
  { high: false, shift: 22 },
  { high: true, shift: 0 },
  { high: true, shift: 11 },
  { high: true, shift: 22 },
];

/**
 * The places of the keys, the greatest key first and equal keys in their order: a radix sort over the bits of the
 * numbers, eleven at a time. Digits that all keys share cost nothing, so that small whole numbers take one or two passes.
 * Time O(n), stable. The keys must hold no `NaN` and no −0.
 */
export function descendingOrder(keys: Float64Array): Uint32Array {
  const length = keys.length;
  const words = sortableWords(keys);
  let order = new Uint32Array(length);
  let next = new Uint32Array(length);
  for (let place = 0; place < length; place++) order[place] = place;
  const starts = new Uint32Array(2048);
  for (const { high, shift } of digits) {
    const word = high ? words.high : words.low;
    const varying = high ? words.varyingHigh : words.varyingLow;
    if (((varying >>> shift) & 2047) === 0) continue;
    starts.fill(0);
    for (let i = 0; i < length; i++) starts[(word[i]! >>> shift) & 2047]!++;
    for (let digit = 0, start = 0; digit < 2048; digit++) {
      const count = starts[digit]!;
      starts[digit] = start;
      start += count;
    }
    for (let i = 0; i < length; i++) {
      const place = order[i]!;
      next[starts[(word[place]! >>> shift) & 2047]!++] = place;
    }
    [order, next] = [next, order];
  }
  return order;
}

interface SortableWords {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  /** The bits in which some key differs from the first. */
  readonly varyingHigh: number;
  readonly varyingLow: number;
}

/** The bits of the keys as two words each, turned so that as whole numbers they ascend while the keys descend. */
function sortableWords(keys: Float64Array): SortableWords {
  const bits = new Uint32Array(keys.buffer, keys.byteOffset, 2 * keys.length);
  const upperFirst = new Uint8Array(new Uint16Array([1]).buffer)[0] === 0 ? 0 : 1;
  const high = new Uint32Array(keys.length);
  const low = new Uint32Array(keys.length);
  let varyingHigh = 0;
  let varyingLow = 0;
  for (let i = 0; i < keys.length; i++) {
    const upper = bits[2 * i + upperFirst]!;
    const lower = bits[2 * i + 1 - upperFirst]!;
    // negative numbers already descend as their bits ascend, and the sign bit puts them after the others
    const turned = upper >>> 31 === 1 ? 0 : -1;
    high[i] = upper ^ (turned & 0x7fffffff);
    low[i] = lower ^ turned;
    varyingHigh |= high[i]! ^ high[0]!;
    varyingLow |= low[i]! ^ low[0]!;
  }
  return { high, low, varyingHigh, varyingLow };
}
