import type { MissingPolicyName } from "../measures/index.ts";
import {
  scoreAt,
  scoreStatuses,
  type AgreementMatrix,
  type BoundsKind,
  type ScoreInterval,
  type ScoreStatus,
} from "../compare/index.ts";

/** One pair of an agreement matrix as a flat record. */
export interface AgreementRow {
  readonly a: string;
  readonly b: string;
  /** The standard name of the measure. */
  readonly measure: string;
  readonly status: ScoreStatus;
  /** There only for status `"ok"`. */
  readonly value?: number;
  readonly low: number;
  readonly high: number;
  /** Whether low and high are the true extremes, or the measure's whole range. */
  readonly boundsKind: BoundsKind;
  readonly shared: number;
  /** The policy for missing stances, and how many topics count because of it. */
  readonly missing: MissingPolicyName;
  readonly filled: number;
  readonly coverage: number;
  /** There where the matrix was asked for intervals and enough documents stand behind the pair. */
  readonly interval?: ScoreInterval;
}

/**
 * The pairs of an agreement matrix as flat records, each pair of different parties once: for tables and plots.
 *
 * @example
 * import { agreementMatrix, defineStudy } from "stancekit";
 * import { agreementRows } from "stancekit/io";
 * const study = defineStudy({
 *   parties: [{ id: "a", name: "A" }, { id: "b", name: "B" }],
 *   topics: [{ id: "tax", label: "A carbon tax" }],
 *   statements: [{ party: "a", topic: "tax", stance: 1 }],
 * });
 * agreementRows(agreementMatrix(study));
 * // => [{
 * //   a: "a", b: "b", measure: "city-block", status: "no-overlap", low: 0, high: 1, boundsKind: "exact",
 * //   shared: 0, missing: "pairwise", filled: 0, coverage: 0,
 * // }]
 */
export function agreementRows(matrix: AgreementMatrix): AgreementRow[] {
  const { parties, values, low, high, shared, filled, coverage, boundsKind, measure, comparison } = matrix;
  const size = parties.length;
  return parties.flatMap((a, row) =>
    parties.slice(row + 1).map((b, offset) => {
      const place = row * size + row + 1 + offset;
      const status = scoreStatuses[matrix.status[place]!]!;
      return {
        a: a.id,
        b: b.id,
        measure: measure.id,
        status,
        ...(status === "ok" ? { value: values[place]! } : {}),
        low: low[place]!,
        high: high[place]!,
        boundsKind,
        shared: shared[place]!,
        missing: comparison.missing.policy,
        filled: filled[place]!,
        coverage: coverage[place]!,
        ...intervalOf(matrix, a.id, b.id),
      };
    }),
  );
}

function intervalOf(matrix: AgreementMatrix, a: string, b: string): { readonly interval?: ScoreInterval } {
  if (matrix.comparison.bootstrap === undefined) return {};
  const score = scoreAt(matrix, a, b);
  return score.status === "ok" && score.interval !== undefined ? { interval: score.interval } : {};
}
