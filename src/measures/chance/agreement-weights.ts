import { StancekitError } from "../../base/errors.ts";
import { extent } from "../../base/range.ts";

/** A rule by name for how much two categories agree; {@link agreementWeights} has the formulas. */
export type WeightScheme =
  "identity" | "linear" | "quadratic" | "ordinal" | "radical" | "ratio" | "circular" | "bipolar";

/** How much two categories agree: by name, by distance, as a table, or as a function. */
export type AgreementWeights =
  | WeightScheme
  /** What it costs to be 0, 1, 2 … places apart, such as irr's `0, 1, 2, 4, 7, 11`; as many as there are categories. */
  | { readonly disagreement: readonly number[] }
  /** One row and one column per category, 1 on the diagonal. */
  | readonly (readonly number[])[]
  | ((a: number | string, b: number | string) => number);

/** Two categories, by value and by place, on a scale from `low` to `high`. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly places: number;
  readonly low: number;
  readonly high: number;
}

const disagreements: Record<WeightScheme, (pair: Pair) => number> = {
  identity: ({ places }) => (places === 0 ? 0 : 1),
  linear: ({ a, b }) => Math.abs(a - b),
  quadratic: ({ a, b }) => (a - b) ** 2,
  ordinal: ({ places }) => (places * (places + 1)) / 2,
  radical: ({ a, b }) => Math.sqrt(Math.abs(a - b)),
  ratio: ({ a, b }) => (a === b ? 0 : ((a - b) / (a + b)) ** 2),
  circular: ({ a, b, low, high }) => Math.sin((Math.PI * (a - b)) / (high - low + 1)) ** 2,
  bipolar: ({ a, b, low, high }) => (a === b ? 0 : (a - b) ** 2 / ((a + b - 2 * low) * (2 * high - a - b))),
};

/**
 * How much each two of q categories agree: 1 for the same, 0 for the farthest apart, as a table of q × q numbers (row
 * after row). A scheme gives `1 − d(a, b) / max d` with `d` the disagreement of two categories:
 *
 * - `"identity"`: 1 unless the same; agreement is all or nothing;
 * - `"linear"`: `|a − b|` (irr calls it "equal"); `"quadratic"`: `(a − b)²` (irr: "squared"); `"radical"`: `√|a − b|`;
 * - `"ordinal"`: `m(m + 1)/2` for `m` places apart, whatever the values;
 * - `"ratio"`: `((a − b)/(a + b))²`, for values of 0 and above;
 * - `"circular"`: `sin²(π(a − b)/U)` with `U = max − min + 1`, for whole numbers that close into a ring;
 * - `"bipolar"`: `(a − b)² / ((a + b − 2·min)(2·max − a − b))`, steeper towards both ends.
 *
 * Numbers count by their value, words by their place (1, 2, 3 …): declare words in their order. A list of costs by
 * distance goes by places and is scaled so that its smallest gives 1 and its largest 0. Range [0, 1].
 *
 * Source: Gwet (2014), "Handbook of Inter-Rater Reliability", ch. 3; the same tables as R's irrCAC 1.0.
 *
 * @throws {StancekitError} `invalid-option` for an unknown scheme, a category that stands twice, a negative number under
 * `"ratio"`, costs that do not start with the smallest or are not one per category, and weights that are not symmetric,
 * not 1 on the diagonal or outside 0 … 1.
 *
 * @example
 * import { agreementWeights } from "stancekit";
 * Array.from(agreementWeights("linear", [-1, 0, 1])); // => [1, 0.5, 0, 0.5, 1, 0.5, 0, 0.5, 1]
 * Array.from(agreementWeights({ disagreement: [0, 1, 4] }, ["no", "maybe", "yes"])).slice(0, 3); // => [1, 0.75, 0]
 */
export function agreementWeights(weights: AgreementWeights, categories: readonly (number | string)[]): Float64Array {
  if (new Set(categories).size < categories.length) {
    throw invalid(`categories are ${categories.join(", ")}: expected each once`);
  }
  if (typeof weights === "string") return ofDisagreement(schemeNamed(weights, categories), categories);
  if (typeof weights === "function")
    return checked(table(categories, (k, l) => weights(categories[k]!, categories[l]!)));
  if ("disagreement" in weights) return checked(byDistance(weights.disagreement, categories));
  const q = categories.length;
  if (weights.length !== q || weights.some((row) => row.length !== q)) {
    throw invalid(`weights have ${weights.length} rows: expected ${q} rows of ${q}, one for each category`);
  }
  return checked(table(categories, (k, l) => weights[k]![l]!));
}

function schemeNamed(name: string, categories: readonly (number | string)[]): (pair: Pair) => number {
  if (!Object.hasOwn(disagreements, name)) {
    throw invalid(
      `weights are "${name}": expected one of ${Object.keys(disagreements).join(", ")}, or weights of your own`,
    );
  }
  const negative = categories.find((category) => typeof category === "number" && category < 0);
  if (name === "ratio" && negative !== undefined) {
    throw invalid(`category ${negative} under weights "ratio": expected numbers of 0 and above`);
  }
  return disagreements[name as WeightScheme];
}

function ofDisagreement(disagreement: (pair: Pair) => number, categories: readonly (number | string)[]): Float64Array {
  const values = categories.map((category, place) => (typeof category === "number" ? category : place + 1));
  const { low, high } = extent(values);
  const costs = table(categories, (k, l) =>
    disagreement({ a: values[k]!, b: values[l]!, places: Math.abs(k - l), low, high }),
  );
  const { high: most } = extent(costs);
  return costs.map((cost) => (most === 0 ? 1 : 1 - cost / most));
}

function byDistance(costs: readonly number[], categories: readonly (number | string)[]): Float64Array {
  const { low: least, high: most } = extent(costs);
  if (costs.length !== categories.length || costs[0] !== least || !costs.every(Number.isFinite)) {
    throw invalid(
      `disagreement is ${costs.join(", ")}: expected ${categories.length} finite numbers, one for each distance between categories, the smallest first`,
    );
  }
  return table(categories, (k, l) => (most === least ? 1 : 1 - (costs[Math.abs(k - l)]! - least) / (most - least)));
}

function table(categories: readonly (number | string)[], entry: (k: number, l: number) => number): Float64Array {
  const q = categories.length;
  return Float64Array.from({ length: q * q }, (_, cell) => entry(Math.floor(cell / q), cell % q));
}

function checked(weights: Float64Array): Float64Array {
  const q = Math.sqrt(weights.length);
  for (const [cell, weight] of weights.entries()) {
    const k = Math.floor(cell / q);
    const l = cell % q;
    const asExpected = k === l ? weight === 1 : weight >= 0 && weight <= 1 && weight === weights[l * q + k];
    if (!asExpected) {
      throw invalid(
        `weight of categories ${k} and ${l} is ${weight}: expected numbers from 0 to 1, 1 on the diagonal, the same both ways`,
      );
    }
  }
  return weights;
}

function invalid(message: string): StancekitError {
  return new StancekitError("invalid-option", message);
}
