import { codeLevels } from "../../../src/measures/kernels/code-levels.ts";
import { packCodes } from "../../../src/measures/kernels/pack-levels.ts";

/** Packs all columns of a row-major matrix. */
export function packAll(values: Float64Array, rows: number, columns: number, maximum = 7) {
  const coded = codeLevels(values, maximum);
  const chosen = Uint32Array.from({ length: columns }, (_, column) => column);
  return coded && packCodes(coded, rows, chosen, columns);
}
