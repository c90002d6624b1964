import { cityBlock, defineProfileMeasure, type MeanMeasure, type Measure } from "../../../src/measures/index.ts";
import { directional } from "../../../src/measures/pairwise/directional.ts";
import { euclidean } from "../../../src/measures/pairwise/euclidean.ts";
import { exactMatch } from "../../../src/measures/pairwise/exact-match.ts";
import { hybrid } from "../../../src/measures/pairwise/hybrid.ts";
import { sameSign } from "../../../src/measures/pairwise/same-sign.ts";

/** Scott's π over the values found, straight from its definition: a profile measure that needs all of the table. */
const pi = defineProfileMeasure({
  kind: "profile",
  id: "pi",
  range: { low: -1, high: 1 },
  evaluate: ({ x, y, weights, count }) => {
    const shares = new Map<number, number>();
    let total = 0;
    let same = 0;
    for (let i = 0; i < count; i++) {
      total += weights[i]!;
      if (x[i] === y[i]) same += weights[i]!;
      for (const value of [x[i]!, y[i]!]) shares.set(value + 0, (shares.get(value + 0) ?? 0) + weights[i]! / 2);
    }
    let chance = 0;
    for (const weight of shares.values()) chance += (weight / total) ** 2;
    return 1 - chance < 1e-12 ? undefined : (same / total - chance) / (1 - chance);
  },
});

export const measures: readonly Measure[] = [cityBlock, euclidean, directional, hybrid, exactMatch, sameSign, pi];

export type Rows = readonly (readonly number[])[];

/** The naive twin: every pair, measure and topic on its own, through the measures as plain functions of two vectors. */
export function naiveScores(rows: Rows, chosen: readonly Measure[], weights: readonly number[]): number[][] {
  return chosen.map((measure) =>
    rows.flatMap((x, a) => rows.slice(a + 1).map((y) => callOf(measure)(x, y, { weights }) ?? NaN)),
  );
}

export function naiveShared(rows: Rows, weights: readonly number[]): number[] {
  const known = (row: readonly number[], topic: number) => !Number.isNaN(row[topic]);
  return rows.flatMap((x, a) =>
    rows.slice(a + 1).map((y) => weights.filter((w, topic) => w > 0 && known(x, topic) && known(y, topic)).length),
  );
}

/** All the ways in which two rows meet, missing values last on either side. */
export function naiveTable(x: readonly number[], y: readonly number[], levels: readonly number[]): number[] {
  const placeOf = (value: number) => (Number.isNaN(value) ? levels.length : levels.indexOf(value));
  const table = new Array<number>((levels.length + 1) ** 2).fill(0);
  for (const [topic, value] of x.entries()) table[placeOf(value) * (levels.length + 1) + placeOf(y[topic]!)]!++;
  return table;
}

function callOf(measure: Measure): MeanMeasure {
  if (typeof measure === "function") return measure as MeanMeasure;
  throw new Error(`${measure.id} is no function`);
}
