import { columnsAtOnce } from "./drawn-sums.ts";
import type { MeanTables } from "./mean-tables.ts";

type Total = (mean: number) => number;

/** The mean of one column as it is, and how many topics it rests on. */
export function knownMean(tables: MeanTables, column: number, total: Total) {
  const { part, mass, clusters } = columnSums(tables, column);
  return { estimate: clusters === 0 ? undefined : total(part / mass), clusters };
}

/** The mean of one column in each replicate that drew any of its topics. */
export function replicateMeans({ parts, masses }: MeanTables, column: number, total: Total): Float64Array {
  const values = new Float64Array(parts.length / columnsAtOnce);
  let found = 0;
  for (let place = column; place < parts.length; place += columnsAtOnce) {
    if (masses[place]! > 0) values[found++] = total(parts[place]! / masses[place]!);
  }
  return values.subarray(0, found);
}

/** The mean of one column without each topic in turn; `undefined` where one topic is all it rests on. */
export function jackknifeMeans(tables: MeanTables, column: number, total: Total): Float64Array | undefined {
  const { part, mass, clusters } = columnSums(tables, column);
  if (clusters < 2) return undefined;
  return Float64Array.from({ length: tables.parts.length / columnsAtOnce }, (_, topic) => {
    const place = topic * columnsAtOnce + column;
    return total((part - tables.parts[place]!) / (mass - tables.masses[place]!));
  });
}

function columnSums({ parts, masses }: MeanTables, column: number) {
  let part = 0;
  let mass = 0;
  let clusters = 0;
  for (let place = column; place < parts.length; place += columnsAtOnce) {
    part += parts[place]!;
    mass += masses[place]!;
    if (masses[place]! > 0) clusters++;
  }
  return { part, mass, clusters };
}
