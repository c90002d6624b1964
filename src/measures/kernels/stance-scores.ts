import type { LinearForm, Measure, MeanMeasure } from "../measure.ts";
import { countCells } from "./count-cells.ts";
import { gradedRows } from "./graded-rows.ts";
import { sumDistances, sumMatches, sumProducts, sumSquares, sumWeights, type GradedSum } from "./graded-sums.ts";
import { linearParts, type LinearPart } from "./linear-form.ts";
import { tileRows, type TileScorer } from "./places.ts";
import type { StanceMatrix } from "./stance-matrix.ts";
import { topicByTopic } from "./topic-by-topic.ts";

const sumOf: Record<LinearPart, GradedSum> = {
  distance: sumDistances,
  square: sumSquares,
  product: sumProducts,
  match: sumMatches,
};

/** Scores graded stances; measures with a linear form share the sums that they need, the others go topic by topic. */
export function stanceScorer(matrix: StanceMatrix, measures: readonly Measure[]): TileScorer {
  const graded = gradedRows(matrix);
  const forms = measures.map((measure) => (measure.kind === "mean" ? measure.linear : undefined));
  const needed = linearParts.filter((part) => forms.some((form) => form?.[part]));
  const sums = new Map(needed.map((part) => [part, new Float64Array(tileRows)]));
  const weights = new Float64Array(tileRows);
  const counts = new Int32Array(tileRows);
  const single = topicByTopic(graded);

  return (a, from, to, { shared, values, at }) => {
    const rows = to - from;
    countCells(graded.known, a, from, to, counts);
    for (let i = 0; i < rows; i++) shared[at + i] = counts[i]!;
    if (graded.commonWeight === undefined) sumWeights(graded, a, from, rows, weights);
    else for (let i = 0; i < rows; i++) weights[i] = counts[i]! * graded.commonWeight;
    for (const [part, partSums] of sums) sumOf[part](graded, a, from, rows, partSums);
    for (const [m, measure] of measures.entries()) {
      const form = forms[m];
      if (measure.kind === "profile") single.writeProfiles(measure, a, from, rows, values[m]!, at);
      else if (form === undefined) single.writeMeans(measure, a, from, rows, values[m]!, at);
      else {
        for (let i = 0; i < rows; i++) values[m]![at + i] = linearScore(measure, form, sums, weights, i);
      }
    }
  };
}

function linearScore(
  { total }: MeanMeasure,
  form: LinearForm,
  sums: ReadonlyMap<LinearPart, Float64Array>,
  weights: Float64Array,
  row: number,
): number {
  const weight = weights[row]!;
  if (weight === 0) return NaN;
  let sum = 0;
  for (const [part, partSums] of sums) sum += (form[part] ?? 0) * partSums[row]!;
  return total((form.constant ?? 0) + sum / weight);
}
