import { krippendorffAlpha, type KrippendorffAlpha } from "../measures/reliability/alpha.ts";
import { percentageAgreement, type PercentageAgreement } from "../measures/reliability/percentage-agreement.ts";
import type { Study } from "../model/study.ts";
import { codedStance } from "./coded-stance.ts";
import { codingsOf, type LeftOut } from "./coded-units.ts";
import { coderDisagreements, type CoderDisagreement } from "./coder-disagreement.ts";
import { coderPairs, type CoderPair } from "./coder-pairs.ts";
import { reliabilityOptionsOf, type CodingUnit, type ReliabilityOptions, type StanceLevel } from "./options.ts";

/** What was compared. */
export interface ReliabilityBasis {
  readonly coders: readonly string[];
  readonly level: StanceLevel;
  readonly unit: CodingUnit;
  readonly units: {
    /** With a statement of any coder. */
    readonly coded: number;
    /** With statements of two coders or more: those that count. */
    readonly shared: number;
  };
  /** How often a coder has several statements on one unit, of which the mean is taken. */
  readonly averaged: number;
  readonly leftOut: LeftOut;
}

/** How far the coders of a study agree, or that there are too few to tell. */
export type CoderReliability<PartyId extends string = string, TopicId extends string = string> = ReliabilityBasis &
  (
    | {
        readonly status: "ok";
        readonly alpha: KrippendorffAlpha;
        readonly agreement: PercentageAgreement;
        /** Every pair of coders. */
        readonly pairs: readonly CoderPair[];
        /** How many units coders disagree on. */
        readonly disagreeing: number;
        /** The worst of these, worst first. */
        readonly worst: readonly CoderDisagreement<PartyId, TopicId>[];
      }
    | { readonly status: "too-few-coders" }
  );

/**
 * How far the coders of a study agree: Krippendorff's alpha, percentage agreement, every pair of coders, and the units they
 * disagree on most, with statement ids and quotes, so that an editor can look them up. The result is plain JSON.
 *
 * A unit is a party and a topic in a document (`unit: "cell"` takes all documents together), and its value is the stance
 * that a coder gives it. Where a coder has several statements on a unit the mean of their stances counts (`averaged` says
 * how often); confidence, strength and voice do not count. Stances are compared as numbers on −1 to 1 (`"interval"`), by
 * order, as labels (`"nominal"`) or by their sign alone (`"sign"`: against, neutral, for); for the formulas see
 * `krippendorffAlpha` and `percentageAgreement`.
 *
 * Missing: a unit that only one coder has statements on counts for nothing, since a statement that a coder lacks may have
 * been overlooked or not been looked for; compare `units.coded` with `units.shared`. Statements without a coder, or without
 * a document where one is needed, are listed in `leftOut`. With fewer than two coders the status is `"too-few-coders"`.
 * The bootstrap draws units; those of one document are treated as independent.
 *
 * @throws {StancekitError} `invalid-option` for an option out of its range.
 *
 * @example
 * import { coderReliability, defineStudy } from "stancekit";
 * const study = defineStudy({
 *   parties: [{ id: "ruritania", name: "Ruritania" }, { id: "freedonia", name: "Freedonia" }],
 *   topics: [{ id: "treaty", label: "The border treaty" }],
 *   statements: [
 *     { id: "a1", party: "ruritania", topic: "treaty", stance: 1, document: "d1", coder: "Ann" },
 *     { id: "b1", party: "ruritania", topic: "treaty", stance: 1, document: "d1", coder: "Ben" },
 *     { id: "a2", party: "freedonia", topic: "treaty", stance: -1, document: "d1", coder: "Ann" },
 *     { id: "b2", party: "freedonia", topic: "treaty", stance: -0.5, document: "d1", coder: "Ben" },
 *   ],
 * });
 * const found = coderReliability(study);
 * found.status === "ok" && found.alpha.status === "ok" && found.alpha.value.toFixed(4); // => "0.9412"
 * found.status === "ok" && found.worst.map(({ codings }) => codings.flatMap(({ statements }) => statements));
 * // => [[{ id: "a2", stance: -1 }, { id: "b2", stance: -0.5 }]]
 */
export function coderReliability<PartyId extends string, TopicId extends string>(
  study: Study<PartyId, TopicId>,
  options: ReliabilityOptions = {},
): CoderReliability<PartyId, TopicId> {
  const { level, unit, tolerance, worst, bootstrap } = reliabilityOptionsOf(options);
  const codings = codingsOf(study, unit);
  const { coders, units, statements, leftOut } = codings;
  const basis: ReliabilityBasis = {
    coders,
    level,
    unit,
    units: { coded: units.length, shared: statements.filter(({ size }) => size > 1).length },
    averaged: statements.flatMap((ofUnit) => [...ofUnit.values()]).filter(({ length }) => length > 1).length,
    leftOut,
  };
  if (coders.length < 2) return { ...basis, status: "too-few-coders" };
  const rows = coders.map((coder) =>
    statements.map((ofUnit) => (ofUnit.has(coder) ? codedStance(ofUnit.get(coder)!, level) : NaN)),
  );
  const measured = {
    level: level === "sign" ? "nominal" : level,
    ...(level === "interval" ? { scale: { low: -1, high: 1 } } : {}),
    ...(level === "sign" ? { categories: [-1, 0, 1] } : {}),
  } as const;
  const disagreeing = coderDisagreements(codings, rows, measured.level);
  return {
    ...basis,
    status: "ok",
    alpha: krippendorffAlpha(rows, { ...measured, ...(bootstrap === undefined ? {} : { bootstrap }) }),
    agreement: percentageAgreement(rows, { tolerance }),
    pairs: coderPairs(coders, rows, measured, tolerance),
    disagreeing: disagreeing.length,
    worst: disagreeing.slice(0, worst),
  };
}
