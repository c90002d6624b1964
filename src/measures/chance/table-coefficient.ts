import type { Coefficient } from "../coefficient.ts";
import { fullChance } from "./chance-models.ts";
import { coefficientOf, type IntervalOptions } from "./coefficient-result.ts";
import type { CrossTable } from "./cross-table.ts";
import { adjusted, crossWork, settle, type CrossWork, type TwoRaterModel } from "./two-raters.ts";

/** The coefficient of a cross table, with the standard error of its formula. */
export function tableCoefficient(
  table: CrossTable,
  model: TwoRaterModel,
  weights: Float64Array,
  options: IntervalOptions & { readonly id: string },
): Coefficient {
  const work = crossWork(table.categories.length);
  work.cells.set(table.counts);
  settle(work, model, weights);
  const { total: units, observed, expected } = work;
  const basis = { coefficient: options.id, units, raters: 2, categories: table.categories.length };
  if (units === 0) return { ...basis, status: "undefined", reason: "no-overlap" };
  if (expected > fullChance) return { ...basis, status: "undefined", reason: "no-variation" };
  const shown = adjusted(observed, model, units);
  const value = (shown - expected) / (1 - expected);
  return coefficientOf(basis, { value, observed: shown, expected, variance: variance(work, weights) }, options);
}

/**
 * The variance by the delta method: every unit in cell (k, l) pulls the coefficient by
 * `w_kl − (1 − κ)(promise to x of k + promise to y of l)`, and `Var κ = Var(pull) / (n(1 − p_e)²)`. For Cohen's κ this is
 * the formula of Fleiss, Cohen & Everitt (1969), for the others Gwet's (2008, 2014), as irrCAC has them.
 */
function variance({ cells, xPromise, yPromise, total, observed, expected }: CrossWork, weights: Float64Array): number {
  const q = xPromise.length;
  const short = (1 - observed) / (1 - expected);
  const mean = observed - 2 * short * expected;
  let squares = 0;
  for (let cell = 0; cell < cells.length; cell++) {
    const promise = xPromise[Math.floor(cell / q)]! + yPromise[cell % q]!;
    squares += (cells[cell]! / total) * (weights[cell]! - short * promise - mean) ** 2;
  }
  return squares / total / (1 - expected) ** 2;
}
