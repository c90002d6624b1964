import type { MissingPolicy } from "../measures/index.ts";
import { checkedBlocs, type Bloc } from "./bloc-members.ts";
import { pairsBetween, pairsWithin, type PartyPair } from "./bloc-pairs.ts";
import { agreementMatrix, type AgreementMatrix } from "./matrix.ts";
import type { Comparable, CompareOptions } from "./options.ts";
import { scoreStatuses } from "./score.ts";

/** The options of `blocCohesion`: those of `agreementMatrix`, without an interval. */
export type BlocCohesionOptions<TopicId extends string = string> = Omit<CompareOptions<TopicId>, "bootstrap">;

/**
 * The mean agreement of some pairs of parties: `"no-pairs"` where there is no pair to compare (a bloc of one), `"no-score"`
 * where none of the pairs has a score.
 */
export type MeanAgreement = {
  /** How many pairs have a score; only these are in the mean. */
  readonly pairs: number;
  /** How many pairs have none: nothing shared, too little, or a measure that is not defined on it. */
  readonly pairsWithoutScore: number;
  /** How many topics count in those pairs with a stand-in for a missing stance, under the policy for missing ones. */
  readonly filled: number;
} & ({ readonly status: "ok"; readonly value: number } | { readonly status: "no-pairs" | "no-score" });

/** The agreement of the members of one bloc with each other. */
export type AgreementWithin<PartyId extends string = string> = MeanAgreement & {
  readonly bloc: string;
  readonly members: readonly PartyId[];
};

/** The agreement of the members of one bloc with those of another. */
export type AgreementBetween = MeanAgreement & { readonly a: string; readonly b: string };

/** How united some blocs are, and how near to each other. */
export interface BlocCohesion<PartyId extends string = string> {
  /** The standard name of the measure of agreement. */
  readonly measure: string;
  /** The policy for missing stances that was applied. */
  readonly missing: MissingPolicy;
  /** One per bloc, in their order. */
  readonly within: readonly AgreementWithin<PartyId>[];
  /** One per two blocs, in their order. */
  readonly between: readonly AgreementBetween[];
}

/**
 * How united blocs of parties are: the mean agreement over all pairs of parties within each bloc, and between each two
 * blocs. Every pair counts once and alike, however many topics it shares. Blocs may overlap; a party is never compared
 * with itself.
 *
 * Range: that of the measure. Missing stances are treated as `agreementMatrix` does under the same options; with
 * `"listwise"` a topic counts only where all members of all the blocs hold a stance. Pairs without a score are left out of
 * the mean and counted. A bloc of one has no agreement within. There are no bounds: pairs share their unknown
 * cells, so the mean of the lowest scores need not be attainable.
 * Cost: as `agreementMatrix` of all members.
 *
 * @throws {StancekitError} `unknown-party` for a member that the study lacks; `invalid-option` for two blocs of one id;
 * else as `agreementMatrix` does.
 *
 * @example
 * import { blocCohesion, defineStudy } from "stancekit";
 * const study = defineStudy({
 *   parties: [{ id: "a", name: "A" }, { id: "b", name: "B" }, { id: "c", name: "C" }],
 *   topics: [{ id: "tax", label: "A carbon tax" }],
 *   statements: [
 *     { party: "a", topic: "tax", stance: 1 },
 *     { party: "b", topic: "tax", stance: 0.5 },
 *     { party: "c", topic: "tax", stance: -1 },
 *   ],
 * });
 * const { within, between } = blocCohesion(study, [
 *   { id: "left", members: ["a", "b"] },
 *   { id: "right", members: ["c"] },
 * ]);
 * within[0]; // => { bloc: "left", members: ["a", "b"], status: "ok", value: 0.75, pairs: 1, pairsWithoutScore: 0, filled: 0 }
 * within[1]?.status; // => "no-pairs"
 * between; // => [{ a: "left", b: "right", status: "ok", value: 0.125, pairs: 2, pairsWithoutScore: 0, filled: 0 }]
 */
export function blocCohesion<PartyId extends string, TopicId extends string>(
  source: Comparable<PartyId, TopicId>,
  blocs: readonly Bloc<NoInfer<PartyId>>[],
  options: BlocCohesionOptions<NoInfer<TopicId>> = {},
): BlocCohesion<PartyId> {
  const checked = checkedBlocs<PartyId>(blocs);
  const parties = [...new Set(checked.flatMap(({ members }) => members))];
  const matrix = agreementMatrix(source, { ...options, parties });
  const place = new Map(parties.map((id, row) => [id, row]));
  const rows = checked.map(({ members }) => members.map((id) => place.get(id)!));
  return {
    measure: matrix.measure.id,
    missing: matrix.comparison.missing,
    within: checked.map(({ id, members }, k) => ({ bloc: id, members, ...meanOver(matrix, pairsWithin(rows[k]!)) })),
    between: checked.flatMap(({ id: a }, i) =>
      checked
        .slice(i + 1)
        .map(({ id: b }, k) => ({ a, b, ...meanOver(matrix, pairsBetween(rows[i]!, rows[i + 1 + k]!)) })),
    ),
  };
}

function meanOver(
  { parties, values, status, filled: fills }: AgreementMatrix,
  all: Iterable<PartyPair>,
): MeanAgreement {
  let sum = 0;
  let pairs = 0;
  let pairsWithoutScore = 0;
  let filled = 0;
  for (const [a, b] of all) {
    const place = a * parties.length + b;
    if (scoreStatuses[status[place]!] !== "ok") {
      pairsWithoutScore++;
      continue;
    }
    sum += values[place]!;
    filled += fills[place]!;
    pairs++;
  }
  const counts = { pairs, pairsWithoutScore, filled };
  if (pairs > 0) return { status: "ok", value: sum / pairs, ...counts };
  return { status: pairsWithoutScore > 0 ? "no-score" : "no-pairs", ...counts };
}
