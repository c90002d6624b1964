import type { Interval } from "../../statistics/interval.ts";
import { studentQuantile } from "../../statistics/student.ts";
import type { Disagreement } from "./alpha-disagreement.ts";
import type { AlphaOptions } from "./alpha-options.ts";
import type { UnitTally } from "./unit-tally.ts";

/**
 * The standard error of alpha under a δ that does not depend on the ratings: the root of `Σ_u l_u² / (N(N − 1))`, with N
 * units and `l_u` the first-order change of alpha by unit u (Gwet 2014). With m̄ the mean number of ratings of a unit,
 * `x = m_u/m̄`, w the unit's own disagreement, e the one of its ratings to all, both per m̄, `O = Σw/N`, and E the expected:
 * `l_u = (−w − O·x + 2·e·O/E − O·(x − 1)/n) / E`. The last part, of the order 1/n, is what irrCAC 1.0 has in
 * `krippen.alpha.raw`, where it adjusts for unequal m_u by the p_a that is already corrected for small samples.
 *
 * irrCAC's `krippen.alpha.dist` takes the change of p_e once instead of twice, though p_e is a square of proportions; with
 * complete ratings the first form gives the error of Fleiss' kappa, to which alpha then tends, and that one does not.
 */
export function standardErrorOf(
  tally: UnitTally,
  { pairable, observed, expected, within, towards }: Disagreement,
  compat: AlphaOptions["compat"],
): number | undefined {
  const units = tally.units.length;
  if (units < 2) return undefined;
  const mean = pairable / units;
  const meanWithin = observed / pairable;
  const chance = expected / (pairable * pairable);
  let squares = 0;
  for (let unit = 0; unit < units; unit++) {
    const size = tally.sizes[unit]! / mean;
    const own = within[unit]! / mean;
    let toAll = 0;
    for (let entry = tally.offsets[unit]!; entry < tally.offsets[unit + 1]!; entry++) {
      toAll += tally.counts[entry]! * towards[tally.codes[entry]!]!;
    }
    toAll /= pairable * mean;
    const change =
      compat === "irrCAC-dist"
        ? (1 - 1 / pairable) * (-own + meanWithin * (size - 1) + (toAll * meanWithin) / chance)
        : -own - meanWithin * size + (2 * toAll * meanWithin) / chance - (meanWithin * (size - 1)) / pairable;
    squares += (change / chance) ** 2;
  }
  return Math.sqrt(squares / (units * (units - 1)));
}

/** The interval of Student's t around a coefficient that cannot be above 1; none at a level so near to 1 that it has no ends. */
export function analyticInterval(value: number, error: number, units: number, level: number): Interval | undefined {
  const quantile = studentQuantile((1 + level) / 2, units - 1);
  if (quantile === Infinity) return undefined;
  const reach = quantile * error;
  return { low: value - reach, high: Math.min(1, value + reach), level, method: "analytic" };
}
