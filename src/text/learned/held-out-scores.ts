import { foldsOf } from "../../learning/index.ts";
import type { StanceExample } from "./stance-example.ts";
import type { StanceSettings } from "./stance-options.ts";
import { fitParts, scoresOf } from "./stance-parts.ts";
import type { StanceRows } from "./stance-rows.ts";

/** The folds of examples: groups stay together, and each fold has its share of every stance on every topic. */
export function stanceFolds(
  examples: readonly StanceExample[],
  { classes, topics }: Pick<StanceRows, "classes" | "topics">,
  { folds, seed }: Pick<StanceSettings, "folds" | "seed">,
): Int32Array {
  const groups = examples.map(({ group }) => group);
  const strata = new Map<string, number>();
  const labels = classes.map((label, row) => {
    const key = `${label} ${topics[row] ?? ""}`;
    if (!strata.has(key)) strata.set(key, strata.size);
    return strata.get(key)!;
  });
  const apart = new Set(groups.map((group, place) => group ?? place)).size;
  return foldsOf(examples.length, { folds: Math.min(folds, apart), seed, labels, groups });
}

/** The scores of each example by classifiers that have not seen its fold, one after the other. */
export function heldOutScores(data: StanceRows, folds: Int32Array, settings: StanceSettings): Float64Array {
  const width = data.labels.length;
  const scores = new Float64Array(folds.length * width);
  for (const fold of new Set(folds)) {
    const rows = [...folds.keys()];
    const parts = fitParts(
      data,
      rows.filter((row) => folds[row] !== fold),
      settings,
    );
    for (const row of rows) if (folds[row] === fold) scores.set(scoresOf(parts, data, row), row * width);
  }
  return scores;
}
