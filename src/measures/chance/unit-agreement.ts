import type { CategoryCounts } from "./category-counts.ts";

/** How the raters of each unit agree among themselves. Units that nobody rated are left out. */
export interface UnitAgreement {
  /** Where the units stand in the counts. */
  readonly rated: readonly number[];
  /** How many raters each rated unit has. */
  readonly raters: Float64Array;
  /** The (weighted) share of its pairs of raters that agree; 0 where there is no pair. */
  readonly agreements: Float64Array;
  /** How many units have two raters or more. */
  readonly paired: number;
  /** p_a, the mean of the agreements of those. */
  readonly observed: number;
}

/** Formula: `a_i = Σ_k n_ik·(Σ_l w_kl·n_il − 1) / (r_i(r_i − 1))`, with n_ik raters of unit i in category k, r_i in all. */
export function unitAgreement({ categories, units, counts }: CategoryCounts, weights: Float64Array): UnitAgreement {
  const q = categories.length;
  const ratersOf = (unit: number) => {
    let sum = 0;
    for (let k = 0; k < q; k++) sum += counts[unit * q + k]!;
    return sum;
  };
  const rated = Array.from({ length: units }, (_, unit) => unit).filter((unit) => ratersOf(unit) > 0);
  const raters = Float64Array.from(rated, ratersOf);
  const agreements = Float64Array.from(rated, (unit, place) => {
    const here = raters[place]!;
    if (here < 2) return 0;
    let agreeing = 0;
    for (let k = 0; k < q; k++) {
      const count = counts[unit * q + k]!;
      if (count === 0) continue;
      let credit = -1;
      for (let l = 0; l < q; l++) credit += weights[k * q + l]! * counts[unit * q + l]!;
      agreeing += count * credit;
    }
    return agreeing / (here * (here - 1));
  });
  const paired = raters.reduce((sum, here) => sum + (here < 2 ? 0 : 1), 0);
  const observed = agreements.reduce((sum, agreement) => sum + agreement, 0) / paired;
  return { rated, raters, agreements, paired, observed };
}
