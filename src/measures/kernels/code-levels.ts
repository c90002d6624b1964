/** A matrix by levels: which distinct values it has, and a code for each cell. */
export interface LevelCodes {
  /** The distinct values, upwards. */
  readonly levels: Float64Array;
  readonly codes: Uint8Array;
  /** The place of each code's value among the levels; as many as there are levels stands for a missing value. */
  readonly places: Uint8Array;
}

const slots = 256;

/**
 * Gives a code to each value, `NaN` where it is missing; `undefined` when there are more than `maximum` levels (at most
 * 253). A value's 64 bits are looked up in a small table with one slot for each hash, which the last value of that hash
 * holds. Votes have no pattern that a processor could guess, so comparing with one level after the other would spend its
 * time on wrong guesses.
 */
export function codeLevels(values: Float64Array, maximum: number): LevelCodes | undefined {
  const halves = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
  const first = new Int32Array(slots);
  const second = new Int32Array(slots);
  const slotCodes = new Uint8Array(slots);
  const codes = new Uint8Array(values.length);
  const found: number[] = [];
  const unset = 255;
  slotCodes.fill(unset);
  for (let i = 0; i < codes.length; i++) {
    const one = halves[2 * i]!;
    const other = halves[2 * i + 1]!;
    const slot = Math.imul(one ^ other, 0x9e3779b1) >>> 24;
    let code = slotCodes[slot]!;
    if (first[slot] !== one || second[slot] !== other || code === unset) {
      code = codeOf(values[i]!, found, maximum);
      if (code > maximum) return undefined;
      first[slot] = one;
      second[slot] = other;
      slotCodes[slot] = code;
    }
    codes[i] = code;
  }
  return { ...inOrder(found, found.keys()), codes };
}

/** The same of whole numbers in single bytes, which are codes already; none is missing. */
export function codeBytes(values: Int8Array | Uint8Array, maximum: number): LevelCodes | undefined {
  const codes = new Uint8Array(values.buffer, values.byteOffset, values.length);
  const seen = new Uint8Array(256);
  for (let i = 0; i < codes.length; i++) seen[codes[i]!] = 1;
  const bytes = Array.from(seen.keys()).filter((byte) => seen[byte] === 1);
  if (bytes.length > maximum) return undefined;
  const signed = values instanceof Int8Array;
  return {
    ...inOrder(
      bytes.map((byte) => (signed ? (byte << 24) >> 24 : byte)),
      bytes,
    ),
    codes,
  };
}

/** The code of a value among those found so far, to which it is added; `missing` for NaN, more when there are too many. */
function codeOf(value: number, found: number[], missing: number): number {
  if (Number.isNaN(value)) return missing;
  const known = found.indexOf(value);
  if (known >= 0) return known;
  // zero has two patterns of bits, but is one level
  return found.length === missing ? missing + 1 : found.push(value + 0) - 1;
}

function inOrder(values: readonly number[], codes: Iterable<number>): Pick<LevelCodes, "levels" | "places"> {
  const levels = Float64Array.from(values).sort();
  const places = new Uint8Array(256).fill(levels.length);
  let next = 0;
  for (const code of codes) places[code] = levels.indexOf(values[next++]!);
  return { levels, places };
}
