import { StancekitError } from "../base/errors.ts";
import { krippendorffAlpha, type KrippendorffAlpha } from "../measures/reliability/alpha.ts";
import { documentOf, type Statement } from "../model/statement.ts";
import { calibrationBins, expectedCalibrationError, type CalibrationBin } from "../statistics/calibration-error.ts";
import type { ResamplingOptions } from "../statistics/resampling.ts";
import { readerUnits, sideOf, SIDES, type ReaderUnit, type Side } from "./reader-units.ts";

/** How a reader is compared with a coded sample. */
export interface ReaderReliabilityOptions {
  /** The documents that were coded, also those on which the coders found nothing; unless given, those their statements name. */
  readonly documents?: readonly string[];
  /** Asks for a bootstrap interval of the alphas over units. */
  readonly bootstrap?: ResamplingOptions;
}

/** A unit on which reader and coders differ. */
export interface ReaderDisagreement<
  PartyId extends string = string,
  TopicId extends string = string,
> extends ReaderUnit<PartyId, TopicId> {
  /** Nobody coded it; the reader did not see it; they take different sides. */
  readonly kind: "invented" | "missed" | "other-side";
}

/** How a reader's statements compare with a coded sample. */
export interface ReaderReliability<PartyId extends string = string, TopicId extends string = string> {
  /** How many documents were compared. */
  readonly documents: number;
  readonly units: {
    /** With a statement of the reader. */
    readonly read: number;
    /** With a statement of the coders. */
    readonly coded: number;
    /** On which both take the same side. */
    readonly right: number;
    readonly missed: number;
    readonly invented: number;
    /** On which the sides differ; `opposite` are those for on one hand and against on the other. */
    readonly otherSide: number;
    readonly opposite: number;
  };
  /** right / read, in [0, 1]; `undefined` where nothing was read. */
  readonly precision: number | undefined;
  /** right / coded, in [0, 1]; `undefined` where nothing was coded. */
  readonly recall: number | undefined;
  /** The harmonic mean of the two, `undefined` where one of them is. */
  readonly f1: number | undefined;
  /** Over the sides of units that both have: against, neutral, for. */
  readonly alpha: KrippendorffAlpha;
  /** Over all units, silence being a side of its own. */
  readonly alphaWithSilence: KrippendorffAlpha;
  /** Whether the reader's confidence is the share of units it gets right. */
  readonly calibration: {
    /** In [0, 1]; `undefined` where nothing was read. */
    readonly expectedCalibrationError: number | undefined;
    readonly bins: readonly CalibrationBin[];
  };
  readonly disagreements: readonly ReaderDisagreement<PartyId, TopicId>[];
  /** Ids of the reader's statements that name no document of the sample: they are not compared. */
  readonly leftOut: readonly string[];
}

/**
 * How far the statements of a reader (rules, a trained or a hosted model) can be trusted: compared with a sample that people
 * coded, unit by unit, a unit being a party and a topic in a document.
 *
 * Reader and coders are compared by the side they take on a unit, the sign of the mean of their stances there; several coders
 * count together. `precision = right / read`, `recall = right / coded`, `f1` their harmonic mean. Both alphas are
 * Krippendorff's, nominal: over the units that both have, and over all with silence as a fourth side. A reader that invents or
 * misses much has a low second one, however well it does on the units it shares; units on which both are silent are in neither, since
 * nothing counts them. Calibration compares the mean confidence of the reader's statements on a unit (1 where none is given)
 * with how often such units are right.
 *
 * Missing: only documents of the sample count; give `documents` where coders looked and found nothing, or every statement that
 * a reader invents there is passed over. Statements without a document, and the reader's on documents outside the sample, are
 * in `leftOut`. Figures that nothing was found for are `undefined`, never 0. Confidences also carry into scores: a position is
 * the mean weighted by them.
 *
 * @throws {StancekitError} `invalid-option` where there is no document to compare on, or an option is out of its range.
 *
 * Source: Krippendorff 2018, "Content Analysis", ch. 12; Naeini, Cooper & Hauskrecht 2015 for the calibration error.
 *
 * @example
 * import { readerReliability } from "stancekit";
 * const at = { topic: "quota", document: "mon" };
 * const read = [
 *   { id: "r1", party: "no", stance: 1, confidence: 0.9, ...at },
 *   { id: "r2", party: "is", stance: 1, confidence: 0.6, ...at },
 * ];
 * const coded = [
 *   { id: "c1", party: "no", stance: 1, ...at },
 *   { id: "c2", party: "is", stance: -1, ...at },
 *   { id: "c3", party: "fo", stance: -1, ...at },
 * ];
 * const { precision, recall, disagreements } = readerReliability(read, coded);
 * [precision, recall]; // => [0.5, 1 / 3]
 * disagreements.map(({ party, kind }) => [party, kind]); // => [["is", "other-side"], ["fo", "missed"]]
 */
export function readerReliability<PartyId extends string, TopicId extends string>(
  read: readonly Statement<PartyId, TopicId>[],
  coded: readonly Statement<PartyId, TopicId>[],
  { documents, bootstrap }: ReaderReliabilityOptions = {},
): ReaderReliability<PartyId, TopicId> {
  const sample = new Set(documents ?? coded.flatMap((statement) => documentOf(statement) ?? []));
  if (sample.size === 0)
    throw new StancekitError(
      "invalid-option",
      `documents is ${documents === undefined ? "not given and no coded statement names one" : "an empty list"}: expected the ids of the documents that were coded`,
    );
  const units = readerUnits(read, coded, sample);
  const sides = units.map((unit) => ({ read: sideOf(unit.read), coded: sideOf(unit.coded) }));
  const count = (holds: (read: Side, of: Side) => boolean) =>
    sides.filter((side) => holds(side.read, side.coded)).length;
  const counts = {
    read: count((mine) => mine !== "silent"),
    coded: count((_, theirs) => theirs !== "silent"),
    right: count((mine, theirs) => mine === theirs),
    missed: count((mine) => mine === "silent"),
    invented: count((_, theirs) => theirs === "silent"),
    otherSide: count((mine, theirs) => mine !== theirs && mine !== "silent" && theirs !== "silent"),
    opposite: count((mine, theirs) => `${mine} ${theirs}` === "for against" || `${mine} ${theirs}` === "against for"),
  };
  const precision = counts.read === 0 ? undefined : counts.right / counts.read;
  const recall = counts.coded === 0 ? undefined : counts.right / counts.coded;
  const alphaOver = (rows: readonly { read: Side; coded: Side }[], categories: readonly Side[]) =>
    krippendorffAlpha([rows.map((row) => row.read), rows.map((row) => row.coded)], {
      level: "nominal",
      categories,
      ...(bootstrap && { bootstrap }),
    });
  const judged = units.flatMap(({ read: own }, at) =>
    own.length === 0 ? [] : [{ confidence: meanConfidence(own), right: sides[at]!.read === sides[at]!.coded }],
  );
  const confidences = judged.map(({ confidence }) => confidence);
  const right = judged.map((one) => one.right);
  return {
    documents: sample.size,
    units: counts,
    precision,
    recall,
    f1: precision === undefined || recall === undefined ? undefined : harmonic(precision, recall),
    alpha: alphaOver(
      sides.filter((side) => side.read !== "silent" && side.coded !== "silent"),
      SIDES.slice(0, 3),
    ),
    alphaWithSilence: alphaOver(sides, SIDES),
    calibration: {
      expectedCalibrationError: expectedCalibrationError(confidences, right),
      bins: calibrationBins(confidences, right),
    },
    disagreements: units.flatMap((unit, at) => {
      const side = sides[at]!;
      if (side.read === side.coded) return [];
      const kind = side.coded === "silent" ? "invented" : side.read === "silent" ? "missed" : "other-side";
      return [{ ...unit, kind } as const];
    }),
    leftOut: read.filter((statement) => !sample.has(documentOf(statement) ?? "")).map(({ id }) => id),
  };
}

function meanConfidence(statements: readonly Statement[]): number {
  return statements.reduce((sum, { confidence = 1 }) => sum + confidence, 0) / statements.length;
}

const harmonic = (a: number, b: number) => (a + b === 0 ? 0 : (2 * a * b) / (a + b));
