import type { AgreementWeights } from "./agreement-weights.ts";
import { fullChance } from "./chance-models.ts";
import { chanceTest, type ChanceTest } from "./chance-test.ts";
import { cohenKappa } from "./cohen-kappa.ts";
import { crossTableOf, type CrossTableInput } from "./cross-table.ts";
import { orderedWeights } from "./ordered-weights.ts";
import { crossWork, settle } from "./two-raters.ts";

/** How to read the table of a test. */
export interface CohenKappaTestOptions {
  /** The categories of bare rows, in their order; 1, 2, 3 … unless given. */
  readonly categories?: readonly (number | string)[];
  /** How much two categories agree; all or nothing unless given. */
  readonly weights?: AgreementWeights;
}

/**
 * Tests Cohen's κ against 0: how far it lies from what two raters would reach who judge independently, in standard errors
 * under independence (the z of R's irr, SAS and statsmodels). For large samples; two-sided.
 *
 * Formula: `z = κ/s₀`, `s₀² = (Σ p_k.·p_.l·(w_kl − w̄_k. − w̄_.l)² − p_e²) / (n(1 − p_e)²)`, with `w̄_k. = Σ_l w_kl·p_.l` and
 * `w̄_.l = Σ_k w_kl·p_k.`; other symbols as for {@link cohenKappa}. Give it a table: that of `crossTable(x, y)`, or rows of
 * counts. `undefined` for an empty table and where a rater never varies, so that κ could not differ from 0.
 *
 * Source: Fleiss, Cohen & Everitt (1969), "Large sample standard errors of kappa and weighted kappa", doi:10.1037/h0028106.
 *
 * @throws {StancekitError} `invalid-option` for a table that is not square, a negative count, or weights that do not fit;
 * `invalid-data` for a ready table that does not fit together, and counts whose total is not finite.
 *
 * @example
 * import { cohenKappaTest, crossTable } from "stancekit";
 * cohenKappaTest([[0, 4, 1], [0, 8, 0], [0, 1, 5]])?.z.toFixed(4); // => "3.2626"
 * cohenKappaTest(crossTable(["a", "a"], ["a", "b"])); // => undefined
 */
export function cohenKappaTest(input: CrossTableInput, options: CohenKappaTestOptions = {}): ChanceTest | undefined {
  const table = crossTableOf(input, options);
  const weights = orderedWeights(options.weights ?? "identity", table.categories, table.declared ?? true);
  const work = crossWork(table.categories.length);
  work.cells.set(table.counts);
  settle(work, cohenKappa.definition.model, weights);
  const { xShares, yShares, xPromise, yPromise, total, observed, expected } = work;
  if (total === 0 || expected > fullChance) return undefined;
  let squares = 0;
  for (let k = 0; k < xShares.length; k++) {
    for (let l = 0; l < xShares.length; l++) {
      const pull = weights[k * xShares.length + l]! - xPromise[k]! - yPromise[l]! + expected;
      squares += xShares[k]! * yShares[l]! * pull ** 2;
    }
  }
  return chanceTest((observed - expected) / (1 - expected), squares / (total * (1 - expected) ** 2));
}
