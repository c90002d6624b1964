/** Whole numbers below some bound, in the narrowest array that holds them. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/**
 * The answers of all candidates to a few questions, one number for each candidate: Σ code·stride. The code of a question
 * is 0 for a skipped one, else one more than the place of the answer among those that were given to it.
 */
export interface PackedColumn {
  readonly codes: Codes;
  /** The questions, as places in the table; and for each how many codes it has, and its stride. */
  readonly questions: readonly number[];
  readonly sizes: readonly number[];
  readonly strides: readonly number[];
}

/** As many combinations fit one byte; tables to look them up in stay within the fastest cache. */
const widest = 256;

/**
 * Packs the codes of all questions: neighbours share a column as long as their combinations fit one byte. Three five-point
 * questions do, so that summing over them takes one look-up in place of three.
 */
export function packed(codes: readonly Codes[], sizes: readonly number[], candidates: number): PackedColumn[] {
  const columns: PackedColumn[] = [];
  for (let start = 0; start < codes.length;) {
    const strides = [1];
    let end = start + 1;
    let combinations = sizes[start]!;
    while (end < codes.length && combinations * sizes[end]! <= widest) {
      strides.push(combinations);
      combinations *= sizes[end++]!;
    }
    const column = emptyCodes(combinations, candidates);
    for (let i = start; i < end; i++) {
      const own = codes[i]!;
      const stride = strides[i - start]!;
      for (let c = 0; c < candidates; c++) column[c]! += own[c]! * stride;
    }
    columns.push({
      codes: column,
      questions: Array.from(strides, (_, i) => start + i),
      sizes: sizes.slice(start, end),
      strides,
    });
    start = end;
  }
  return columns;
}

/** Zeros in the narrowest array for that many different codes. */
function emptyCodes(different: number, length: number): Codes {
  if (different <= 256) return new Uint8Array(length);
  return different <= 65_536 ? new Uint16Array(length) : new Uint32Array(length);
}
