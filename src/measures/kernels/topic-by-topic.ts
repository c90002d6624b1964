import type { MeanMeasure } from "../measure.ts";
import type { ProfileKernel, SharedTopics } from "../profile-measure.ts";
import type { GradedRows } from "./graded-rows.ts";

/** Scores any measure over graded stances, gathering the topics that each pair shares. */
export function topicByTopic({ columns, stances, weights, knownColumns, starts }: GradedRows) {
  const topics: SharedTopics = {
    x: new Float64Array(columns),
    y: new Float64Array(columns),
    weights: new Float64Array(columns),
    count: 0,
  };

  function gather(a: number, b: number): void {
    topics.count = 0;
    for (let i = starts[a]!; i < starts[a + 1]!; i++) {
      const column = knownColumns[i]!;
      const weight = weights[b * columns + column]!;
      // written in any case and kept only if shared: cheaper than to guess
      topics.x[topics.count] = stances[a * columns + column]!;
      topics.y[topics.count] = stances[b * columns + column]!;
      topics.weights[topics.count] = weight;
      topics.count += Number(weight > 0);
    }
  }

  function writeProfiles(
    { evaluate }: ProfileKernel,
    a: number,
    from: number,
    rows: number,
    values: Float64Array,
    at: number,
  ): void {
    for (let row = 0; row < rows; row++) {
      gather(a, from + row);
      values[at + row] = topics.count === 0 ? NaN : (evaluate(topics) ?? NaN);
    }
  }

  function writeMeans(
    { term, total }: MeanMeasure,
    a: number,
    from: number,
    rows: number,
    values: Float64Array,
    at: number,
  ): void {
    for (let row = 0; row < rows; row++) {
      gather(a, from + row);
      let sum = 0;
      let weight = 0;
      for (let i = 0; i < topics.count; i++) {
        sum += topics.weights[i]! * term(topics.x[i]!, topics.y[i]!);
        weight += topics.weights[i]!;
      }
      values[at + row] = weight === 0 ? NaN : total(sum / weight);
    }
  }

  return { writeProfiles, writeMeans };
}
