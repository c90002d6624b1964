import { codeLevels } from "../measures/kernels/code-levels.ts";
import { eachCrossTable } from "../measures/kernels/cross-tables.ts";
import { mostGroups, mostLevels } from "../measures/kernels/limits.ts";
import { packCodes } from "../measures/kernels/pack-levels.ts";
import type { Comparison } from "./comparison.ts";
import type { PairScorer, PairVisitor } from "./pair-scorer.ts";
import { scorerOf } from "./pairs.ts";
import type { Scope } from "./scope.ts";

/** The topics of one weight that are counted, or left out by listwise deletion, alike. */
interface Group {
  readonly weight: number;
  readonly counted: number;
  readonly columns: Uint32Array;
}

/**
 * Visits all pairs by the cells of their cross tables, all topics of a cell as one with their weight together: which is
 * what a weight means to a measure, and how topics that are alike are treated alike by bounds. False, and nothing
 * visited, where the stances have too many levels or the topics too many weights.
 */
export function packedPairs(comparison: Comparison, profiles: readonly Float64Array[], visit: PairVisitor): boolean {
  const { scope } = comparison;
  const width = scope.weights.length;
  const groups = groupsOf(scope);
  const values = new Float64Array(profiles.length * width);
  for (const [row, profile] of profiles.entries()) values.set(profile, row * width);
  const coded = groups.length > mostGroups || width === 0 ? undefined : codeLevels(values, mostLevels);
  if (coded === undefined) return false;
  const stances = [...coded.levels, NaN];
  const cells = cellSpace(groups.length * stances.length ** 2);
  const ofCount = cellScorers(comparison, cells);
  const gather = (tables: readonly Int32Array[]): number => {
    let count = 0;
    for (let g = 0; g < tables.length; g++) {
      const { weight, counted } = groups[g]!;
      const table = tables[g]!;
      for (let cell = 0; cell < table.length; cell++) {
        const units = table[cell]!;
        if (units === 0) continue;
        cells.x[count] = stances[Math.floor(cell / stances.length)]!;
        cells.y[count] = stances[cell % stances.length]!;
        cells.weights[count] = weight * units;
        cells.units[count] = units;
        cells.counted[count++] = counted;
      }
    }
    return count;
  };
  const packed = groups.map(({ columns }) => packCodes(coded, profiles.length, columns, width));
  eachCrossTable(packed, (a, b, tables) => {
    const { scorer, x, y } = ofCount(gather(tables));
    visit(a, b, scorer, x, y);
  });
  return true;
}

function groupsOf({ weights, counted }: Scope): Group[] {
  const places = new Map<string, number[]>();
  for (const [place, weight] of weights.entries()) {
    const key = `${weight} ${counted[place]}`;
    const held = places.get(key);
    if (held === undefined) places.set(key, [place]);
    else held.push(place);
  }
  return [...places.values()].map((columns) => ({
    weight: weights[columns[0]!]!,
    counted: counted[columns[0]!]!,
    columns: Uint32Array.from(columns),
  }));
}

type Cells = Record<"x" | "y" | "weights", Float64Array> & { counted: Uint8Array; units: Uint32Array };

function cellSpace(size: number): Cells {
  const [x, y, weights] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  return { x, y, weights, counted: new Uint8Array(size), units: new Uint32Array(size) };
}

/** A scorer for each number of cells, made when first needed, over views of the same arrays: none is made per pair. */
function cellScorers(comparison: Comparison, { x, y, weights, counted, units }: Cells) {
  const scorers: { scorer: PairScorer; x: Float64Array; y: Float64Array }[] = [];
  return (count: number) =>
    (scorers[count] ??= {
      scorer: scorerOf({
        ...comparison,
        scope: {
          ...comparison.scope,
          weights: weights.subarray(0, count),
          counted: counted.subarray(0, count),
          units: units.subarray(0, count),
        },
      }),
      x: x.subarray(0, count),
      y: y.subarray(0, count),
    });
}
