import { foldsOf, scoreRow } from "../../learning/index.ts";
import type { StanceExample } from "./stance-example.ts";
import type { StanceSettings } from "./stance-options.ts";
import { fitParts, partsFor } from "./stance-parts.ts";
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

/**
 * The scores of each example by classifiers that have not seen its fold: one array for each classifier that judges an
 * example, in it the scores of all examples one after the other.
 */
export function heldOutScores(
  data: StanceRows,
  folds: Int32Array,
  settings: StanceSettings,
  judges: number,
): readonly Float64Array[] {
  const width = data.labels.length;
  const rows = [...folds.keys()];
  const scores = Array.from({ length: judges }, () => new Float64Array(folds.length * width));
  for (const fold of new Set(folds)) {
    const parts = fitParts(
      data,
      rows.filter((row) => folds[row] !== fold),
      settings,
    );
    for (const row of rows) {
      if (folds[row] !== fold) continue;
      const judging = partsFor(parts, data.topics[row]);
      for (const [judge, own] of scores.entries()) {
        const part = judging[judge] ?? judging[0];
        if (part) scoreRow(part.weights, data.rows, row, own.subarray(row * width, (row + 1) * width));
      }
    }
  }
  return scores;
}
