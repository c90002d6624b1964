import type { Measure, MeanMeasure } from "../measure.ts";
import { groupMeans } from "./group-means.ts";
import { tileRows, type TileScorer } from "./places.ts";
import { stepCounter, stepWorths } from "./step-counts.ts";
import type { WeightGroup } from "./weight-groups.ts";

/**
 * Scores from counts of steps; `undefined` when a measure's terms do not fall step by step, or when there are so few
 * levels that a cross table costs no more.
 */
export function stepScorer(groups: readonly WeightGroup[], measures: readonly Measure[]): TileScorer | undefined {
  if (groups.some(({ packed }) => packed.levels.length < 3)) return undefined;
  const written: { measure: MeanMeasure; worths: Float64Array[] }[] = [];
  for (const measure of measures) {
    if (measure.kind !== "mean") return undefined;
    const worths = groups.map(({ packed }) => stepWorths(measure, packed.levels));
    if (!worths.every((group) => group !== undefined)) return undefined;
    written.push({ measure, worths });
  }
  const { count, write } = groupMeans(
    groups.map(({ weight, packed }) => {
      const cases = packed.levels.length;
      const shared = Float64Array.from({ length: cases }, (_, i) => Number(i === 0));
      return { weight, cases, counts: new Int32Array(tileRows * cases), fill: stepCounter(packed), shared };
    }),
  );
  return (a, from, to, places) => {
    count(a, from, to, places);
    for (const [m, { measure, worths }] of written.entries()) {
      write(measure.total, worths, to - from, places.values[m]!, places.at);
    }
  };
}
