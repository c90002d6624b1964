import { packCodes, type PackedLevels } from "./pack-levels.ts";
import type { StanceMatrix } from "./stance-matrix.ts";

/** Graded stances, made ready for sums over the topics that two rows share. A topic of weight 0 is known to nobody. */
export interface GradedRows {
  readonly columns: number;
  /** Row-major; 0 where a stance is missing. Three empty rows at the end let rows be taken four at a time. */
  readonly stances: Float64Array;
  /** The weight of each stance, laid out the same; 0 where it is missing. */
  readonly weights: Float64Array;
  /** The weight of every topic, where they all weigh the same. */
  readonly commonWeight: number | undefined;
  /** The columns that each row knows: those of row r stand from `starts[r]` up to `starts[r + 1]`. */
  readonly knownColumns: Int32Array;
  readonly starts: Uint32Array;
  /** The same in bits, as a matrix of one level. */
  readonly known: PackedLevels;
}

export function gradedRows({ rows, columns, weights: given, values }: StanceMatrix): GradedRows {
  const stances = values(3);
  const weights = new Float64Array(stances.length);
  const codes = new Uint8Array(rows * columns);
  const knownColumns = new Int32Array(rows * columns);
  const starts = new Uint32Array(rows + 1);
  let next = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      if (Number.isNaN(stances[at]!) || given[column] === 0) {
        stances[at] = 0;
        continue;
      }
      weights[at] = given[column]!;
      codes[at] = 1;
      knownColumns[next++] = column;
    }
    starts[row + 1] = next;
  }
  const presence = { levels: Float64Array.of(1), codes, places: Uint8Array.of(1, 0) };
  const known = packCodes(presence, rows, new Uint32Array(given.keys()), columns);
  return { columns, stances, weights, commonWeight: commonOf(given), knownColumns, starts, known };
}

/** The weight that all topics have which weigh anything. */
function commonOf(weights: Float64Array): number | undefined {
  const distinct = new Set(weights.filter((weight) => weight > 0));
  return distinct.size === 1 ? [...distinct][0] : undefined;
}
