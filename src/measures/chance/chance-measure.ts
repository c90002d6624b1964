import type { Coefficient } from "../coefficient.ts";
import type { ProfileKernel } from "../profile-measure.ts";
import type { Rating } from "../reliability/ratings.ts";
import { agreementWeights, type AgreementWeights } from "./agreement-weights.ts";
import { attainableRange } from "./attainable-range.ts";
import type { IntervalOptions } from "./coefficient-result.ts";
import { crossTable, crossTableOf, type CrossTableInput } from "./cross-table.ts";
import { orderedWeights } from "./ordered-weights.ts";
import { stanceKernel, type StanceKernel } from "./stance-kernel.ts";
import { tableCoefficient } from "./table-coefficient.ts";
import type { TwoRaterModel } from "./two-raters.ts";

/** How to read the answers of two raters. */
export interface ChanceOptions extends IntervalOptions {
  /** The categories there are, in their order, used or not; those that occur unless given. */
  readonly categories?: readonly (number | string)[];
  /** How much two categories agree; the measure's own unless given. */
  readonly weights?: AgreementWeights;
}

/**
 * A chance-corrected coefficient of two raters: a function of their answers, which also takes a ready table and can
 * stand as the `measure` of a comparison.
 */
export interface ChanceMeasure extends ProfileKernel, StanceKernel {
  (x: ArrayLike<Rating>, y: ArrayLike<Rating>, options?: ChanceOptions): Coefficient;
  /** The same of a cross table, or of its rows of counts; the categories of bare rows are 1, 2, 3 … unless declared. */
  readonly ofTable: (table: CrossTableInput, options?: ChanceOptions) => Coefficient;
  /** What the measure is made of; for {@link withOptions}. */
  readonly definition: ChanceDefinition;
}

/** What a measure is made of: a model, and the options bound to it. */
export interface ChanceDefinition {
  readonly model: TwoRaterModel;
  readonly weights?: AgreementWeights;
  readonly categories?: readonly number[];
  readonly id?: string;
}

/** The stances there are unless declared: against, neutral, in favour. */
const stanceCategories = [-1, 0, 1];

export function chanceMeasure(definition: ChanceDefinition): ChanceMeasure {
  const { model } = definition;
  const bound = definition.weights ?? model.weights;
  const id = definition.id ?? idOf(model, bound);
  const categories = definition.categories ?? stanceCategories;
  const stanceWeights = agreementWeights(bound, categories);
  const withBound = (options: ChanceOptions): ChanceOptions =>
    definition.categories === undefined ? options : { categories: definition.categories, ...options };
  const ofTable = (input: CrossTableInput, options: ChanceOptions = {}): Coefficient => {
    const crossed = crossTableOf(input, withBound(options));
    const weights = options.weights ?? bound;
    const name = options.weights === undefined ? id : idOf(model, options.weights);
    const table = orderedWeights(weights, crossed.categories, crossed.declared ?? true);
    return tableCoefficient(crossed, model, table, { ...options, id: name });
  };
  const measure = (x: ArrayLike<Rating>, y: ArrayLike<Rating>, options: ChanceOptions = {}): Coefficient =>
    ofTable(crossTable(x, y, withBound(options)), options);
  return Object.assign(measure, {
    kind: "profile" as const,
    id,
    range: attainableRange(model, stanceWeights),
    ...stanceKernel(model, stanceWeights, categories),
    ofTable,
    definition,
  });
}

function idOf(model: TwoRaterModel, weights: AgreementWeights): string {
  if (weights === model.weights) return model.id;
  return `${model.id}-${typeof weights === "string" ? weights : "custom"}`;
}
