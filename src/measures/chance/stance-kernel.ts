import { StancekitError } from "../../base/errors.ts";
import type { ProfileKernel, SharedTopics } from "../profile-measure.ts";
import { fullChance } from "./chance-models.ts";
import { adjusted, crossWork, settle, type TwoRaterModel } from "./two-raters.ts";

/** The coefficient as it works on stances that fall into categories. */
export interface StanceKernel {
  /** The categories of stances, standardised to −1 … 1. */
  readonly stances: readonly number[];
  /**
   * The value of a table that was counted elsewhere, by bit sets, say: `cells[k · q + l]` is the weight of the topics with
   * category k for one side and l for the other, `topics` their number. Allocates nothing.
   */
  readonly evaluateCells: (cells: Float64Array, topics: number) => number | undefined;
  readonly evaluate: ProfileKernel["evaluate"];
}

/**
 * The coefficient of two profiles. A topic counts by its weight; topic t adds `share_t·(a_t − p_e)/(1 − p_e)`, with a_t the
 * agreement of its two categories. The small-sample term of Krippendorff's α goes by the number of topics, so that the
 * value does not depend on the unit in which weights are given.
 */
export function stanceKernel(model: TwoRaterModel, weights: Float64Array, stances: readonly number[]): StanceKernel {
  const q = stances.length;
  const work = crossWork(q);
  const cellOf = ({ x, y }: SharedTopics, topic: number) =>
    placeAmong(stances, x[topic]!) * q + placeAmong(stances, y[topic]!);
  const settled = (topics: number) => {
    settle(work, model, weights);
    const { total, observed, expected } = work;
    return total === 0 || expected > fullChance
      ? undefined
      : (adjusted(observed, model, topics) - expected) / (1 - expected);
  };
  return {
    stances,
    evaluateCells: (cells, topics) => {
      work.cells.set(cells);
      return settled(topics);
    },
    evaluate: (shared, contributions) => {
      const { count, units = count } = shared;
      work.cells.fill(0);
      for (let topic = 0; topic < count; topic++) work.cells[cellOf(shared, topic)]! += shared.weights[topic]!;
      const value = settled(units);
      if (value === undefined || contributions === undefined) return value;
      const { total, expected } = work;
      for (let topic = 0; topic < count; topic++) {
        const agreement = adjusted(weights[cellOf(shared, topic)]!, model, units);
        contributions[topic] = ((shared.weights[topic]! / total) * (agreement - expected)) / (1 - expected);
      }
      return value;
    },
  };
}

/** Where a stance stands among the categories; moving it from its scale to [−1, 1] may have cost it its last digits. */
function placeAmong(categories: readonly number[], stance: number): number {
  for (let place = 0; place < categories.length; place++) {
    if (Math.abs(stance - categories[place]!) < 1e-9) return place;
  }
  throw new StancekitError(
    "invalid-option",
    `stance ${stance} is none of the categories ${categories.join(", ")}: declare those there are, as in withOptions(measure, { categories })`,
  );
}
