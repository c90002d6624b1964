import type { AgreementWeights } from "./agreement-weights.ts";
import { chanceMeasure, type ChanceMeasure } from "./chance-measure.ts";

/** What can be bound to a chance-corrected measure. */
export interface BoundOptions {
  /** How much two categories agree. */
  readonly weights?: AgreementWeights;
  /** The stances there are, standardised to −1 … 1 where the measure is to stand in a comparison. */
  readonly categories?: readonly number[];
  /** The name it goes by; made of the measure's and that of the weights unless given. */
  readonly id?: string;
}

/**
 * The same measure with options bound to it, called and used as before: `measure: withOptions(cohenKappa, { weights:
 * "linear" })`. A comparison has no other way to say which categories its stances fall into; without it they are −1, 0, 1.
 *
 * Its `id` gets the name of the weights added where they are not the measure's own (`"cohen-kappa-linear"`, `-custom` for
 * weights of your own). Its `range` goes by the weights: chance drawn from the shares (κ, π, α) keeps to [−1, 1] under all
 * weights by name; under weights that no distance could give, such as `a` and `b` agreeing with `c` but not
 * with each other, it has no lower end.
 *
 * @throws {StancekitError} `invalid-option` for weights that do not fit the categories (see `agreementWeights`).
 *
 * @example
 * import { cohenKappa, withOptions } from "stancekit";
 * const graded = withOptions(cohenKappa, { weights: "linear", categories: [-1, -0.5, 0, 0.5, 1] });
 * const kappa = graded([1, 0.5, -1, 0], [0.5, 0.5, -1, -0.5]);
 * kappa.status === "ok" && kappa.value.toFixed(3); // => "0.692"
 * graded.id; // => "cohen-kappa-linear"
 */
export function withOptions(measure: ChanceMeasure, options: BoundOptions): ChanceMeasure {
  const { model, weights, categories, id } = measure.definition;
  return chanceMeasure({
    model,
    ...(weights !== undefined && { weights }),
    ...(categories !== undefined && { categories }),
    ...(id !== undefined && options.weights === undefined && { id }),
    ...options,
  });
}
