import type { ProfileKernel, SharedTopics } from "../profile-measure.ts";
import type { CountedGroup } from "./group-means.ts";

/** Topics put together where they are alike, and how many there were: for measures that go by their number. */
interface GroupedTopics extends SharedTopics {
  units: number;
}

/** A group counted by the cells of cross tables, with the two levels that meet in each cell. */
export interface CellGroup extends CountedGroup {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Scores by measures of whole profiles from the cells of cross tables: all topics of a cell are one topic with their
 * weight together, which is what a weight means to such a measure.
 */
export function cellProfiles(groups: readonly CellGroup[]) {
  const size = groups.reduce((sum, { cases }) => sum + cases, 0);
  const topics: GroupedTopics = {
    x: new Float64Array(size),
    y: new Float64Array(size),
    weights: new Float64Array(size),
    count: 0,
    units: 0,
  };

  function gather({ counts, cases, weight, x, y }: CellGroup, row: number): void {
    for (let cell = 0; cell < cases; cell++) {
      const count = counts[row * cases + cell]!;
      if (count === 0) continue;
      topics.x[topics.count] = x[cell]!;
      topics.y[topics.count] = y[cell]!;
      topics.weights[topics.count++] = weight * count;
      topics.units += count;
    }
  }

  return ({ evaluate }: ProfileKernel, rows: number, values: Float64Array, at: number): void => {
    for (let row = 0; row < rows; row++) {
      topics.count = 0;
      topics.units = 0;
      for (const group of groups) gather(group, row);
      values[at + row] = topics.count === 0 ? NaN : (evaluate(topics) ?? NaN);
    }
  };
}
