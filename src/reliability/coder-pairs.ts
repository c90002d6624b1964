import { krippendorffAlpha } from "../measures/reliability/alpha.ts";
import type { AlphaOptions } from "../measures/reliability/alpha-options.ts";
import { percentageAgreement } from "../measures/reliability/percentage-agreement.ts";

/** How two coders compare. */
export interface CoderPair {
  readonly coders: readonly [string, string];
  /** The units that both coded. */
  readonly units: number;
  /** Krippendorff's alpha of the two; absent where it is not defined. */
  readonly alpha?: number;
  /** The share of these units on which they agree; absent without units. */
  readonly agreement?: number;
  /** The mean of the first coder's stances, as compared, less the second's: who reads more support. Absent without units. */
  readonly meanDifference?: number;
}

/** Every pair of coders, in their order; one row of stances per coder, `NaN` where there is none. */
export function coderPairs(
  coders: readonly string[],
  rows: readonly (readonly number[])[],
  options: AlphaOptions,
  tolerance: number,
): CoderPair[] {
  return coders.flatMap((left, a) =>
    coders.slice(a + 1).map((right, offset): CoderPair => {
      const [x, y] = [rows[a]!, rows[a + 1 + offset]!];
      const differences = x.map((stance, unit) => stance - y[unit]!).filter((difference) => !Number.isNaN(difference));
      const alpha = krippendorffAlpha([x, y], options);
      const { unanimous } = percentageAgreement([x, y], { tolerance });
      return {
        coders: [left, right],
        units: differences.length,
        ...(alpha.status === "ok" ? { alpha: alpha.value } : {}),
        ...(unanimous.status === "ok" ? { agreement: unanimous.value } : {}),
        ...(differences.length === 0
          ? {}
          : { meanDifference: differences.reduce((sum, one) => sum + one, 0) / differences.length }),
      };
    }),
  );
}
