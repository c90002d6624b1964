import { oneAgainstRest, scoreRow, selectRows, type LinearWeights } from "../../learning/index.ts";
import type { StanceSettings } from "./stance-options.ts";
import type { StanceRows } from "./stance-rows.ts";

/** A classifier that has learnt from the examples of one topic, or (`null`) from all. */
export interface StancePart {
  readonly topic: string | null;
  readonly weights: LinearWeights;
}

/** The classifiers for these rows: one a topic, one for all, or both. A topic on which all agree has none of its own. */
export function fitParts(data: StanceRows, rows: readonly number[], settings: StanceSettings): readonly StancePart[] {
  const topics = [...new Set(rows.flatMap((row) => data.topics[row] ?? []))].sort();
  const own = settings.scope === "pooled" || (settings.scope === "both" && topics.length < 2) ? [] : topics;
  const pooled = settings.scope === "topic" && own.length > 0 ? [] : [null];
  return [...pooled, ...own].flatMap((topic) => {
    const members = topic === null ? rows : rows.filter((row) => data.topics[row] === topic);
    const differ = new Set(members.map((row) => data.classes[row])).size > 1;
    return differ ? [{ topic, weights: fit(data, members, settings) }] : [];
  });
}

function fit(
  { rows, labels, classes }: StanceRows,
  members: readonly number[],
  { freedom, balance, seed }: StanceSettings,
): LinearWeights {
  const own = members.map((row) => classes[row]!);
  const sizes = labels.map((_, k) => own.filter((label) => label === k).length);
  const even = own.length / sizes.filter((size) => size > 0).length;
  return oneAgainstRest(selectRows(rows, members), own, {
    classes: labels.length,
    freedom,
    seed,
    exampleWeights: own.map((label) => (even / sizes[label]!) ** balance),
  });
}

/** The scores of a row: the mean over the parts for all topics and for its own. */
export function scoresOf(
  parts: readonly StancePart[],
  { rows, labels, topics }: StanceRows,
  row: number,
): Float64Array {
  const sum = new Float64Array(labels.length);
  const fitting = parts.filter(({ topic }) => topic === null || topic === topics[row]);
  const own = new Float64Array(labels.length);
  for (const { weights } of fitting) {
    scoreRow(weights, rows, row, own);
    for (let k = 0; k < sum.length; k++) sum[k]! += own[k]! / fitting.length;
  }
  return sum;
}
