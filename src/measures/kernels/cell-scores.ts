import type { Measure } from "../measure.ts";
import { cellProfiles, type CellGroup } from "./cell-profiles.ts";
import { countCells } from "./count-cells.ts";
import { groupMeans } from "./group-means.ts";
import { tileRows, type TileScorer } from "./places.ts";
import type { WeightGroup } from "./weight-groups.ts";

/** Scores from cross tables: every measure follows from how often each level meets each. */
export function cellScorer(groups: readonly WeightGroup[], measures: readonly Measure[]): TileScorer {
  const counted = groups.map(cellGroup);
  const { count, write } = groupMeans(counted);
  const writeProfiles = cellProfiles(counted);
  const writers = measures.map((measure) => {
    if (measure.kind === "profile") {
      return (rows: number, values: Float64Array, at: number) => writeProfiles(measure, rows, values, at);
    }
    const worths = counted.map(({ x, y }) => x.map((level, cell) => measure.term(level, y[cell]!)));
    return (rows: number, values: Float64Array, at: number) => write(measure.total, worths, rows, values, at);
  });
  return (a, from, to, places) => {
    count(a, from, to, places);
    for (const [m, writeScores] of writers.entries()) writeScores(to - from, places.values[m]!, places.at);
  };
}

function cellGroup({ weight, packed }: WeightGroup): CellGroup {
  const { levels } = packed;
  const cases = levels.length ** 2;
  return {
    weight,
    cases,
    counts: new Int32Array(tileRows * cases),
    fill: (a, from, to, counts) => countCells(packed, a, from, to, counts),
    shared: new Float64Array(cases).fill(1),
    x: Float64Array.from({ length: cases }, (_, cell) => levels[Math.floor(cell / levels.length)]!),
    y: Float64Array.from({ length: cases }, (_, cell) => levels[cell % levels.length]!),
  };
}
