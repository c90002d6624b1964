import { StancekitError } from "../base/errors.ts";
import type { Study } from "../model/study.ts";
import {
  cityBlock,
  measureNamed,
  type MeanMeasure,
  type MeanMeasureName,
  type Measure,
  type MeasureName,
  type MissingOption,
} from "../measures/index.ts";
import type { PositionOptions } from "../positions/options.ts";
import { positions } from "../positions/positions.ts";
import type { PositionTable } from "../positions/table.ts";
import type { BoundsKind } from "./score.ts";
import { checkedCount, resamplingOf, type ResamplingOptions } from "../statistics/resampling.ts";

/** What can be compared: a study, or the position table already made of one (made once, it serves many comparisons). */
export type Comparable<PartyId extends string = string, TopicId extends string = string> =
  Study<PartyId, TopicId> | PositionTable<PartyId, TopicId>;

/** A seeded bootstrap of a score. */
export interface BootstrapOptions extends ResamplingOptions {
  /**
   * What is drawn anew. `"documents"`, unless given, asks what other reporting on the same topics would have given:
   * topics are fixed, and are only lost where none of their documents is drawn. Where each topic rests on a document of
   * its own (roll calls, questionnaires) that says too little; `"topics"` asks what other topics of the kind would have.
   */
  readonly over?: "documents" | "topics";
  /** With fewer documents behind the two parties, or topics, no interval is given; 5 unless given. */
  readonly minimumClusters?: number;
}

/** How positions are compared. */
export interface CompareOptions<TopicId extends string = string> {
  /** A measure or its standard name; `cityBlock` unless given. */
  readonly measure?: Measure | MeasureName;
  /** The topics that count, each with all that is below it; all of them unless given. */
  readonly topics?: readonly TopicId[];
  /** Weights that replace the topics' own. */
  readonly weights?: Readonly<Partial<Record<TopicId, number>>>;
  /** What becomes of a topic that one of two parties holds no stance on; `"pairwise"`, left out, unless given. */
  readonly missing?: MissingOption;
  /**
   * How far to go for bounds: `"exact"` computes the true extremes where they can be computed, `"range"` gives the
   * measure's whole range as soon as a cell is unknown, which saves time over many pairs. `"exact"` unless given.
   */
  readonly bounds?: BoundsKind;
  /** With fewer shared topics the status is `"insufficient"`; 1 unless given. */
  readonly minimumShared?: number;
  /** How statements become positions; only with a study, since a table's positions are made already. */
  readonly positions?: PositionOptions;
  /** Asks for an interval. */
  readonly bootstrap?: BootstrapOptions;
}

/** The table behind what was given. */
export function tableOf<PartyId extends string, TopicId extends string>(
  source: Comparable<PartyId, TopicId>,
  options: CompareOptions<TopicId>,
): PositionTable<PartyId, TopicId> {
  if (typeof source !== "object" || source === null) {
    throw new StancekitError("invalid-option", `the source is ${String(source)}: expected a study or a position table`);
  }
  if (!("offsets" in source)) return positions(source, options.positions);
  if (!(source.values instanceof Float64Array)) {
    throw new StancekitError(
      "invalid-data",
      "the position table has no typed arrays (JSON cannot hold one): expected it as positions() gave it",
    );
  }
  if (options.positions === undefined) return source;
  throw new StancekitError(
    "invalid-option",
    "positions was given with a position table: expected it with a study only",
  );
}

/** The measure that the options name. */
export function measureOf({ measure = cityBlock }: Pick<CompareOptions, "measure">): Measure {
  return typeof measure === "string" ? measureNamed(measure) : checkedMeasure(measure);
}

function checkedMeasure(measure: Measure): Measure {
  if (measure?.kind === "mean" || measure?.kind === "profile") return measure;
  throw new StancekitError(
    "invalid-option",
    `measure is ${String(measure)}: expected a standard name, or what defineMeasure or defineProfileMeasure gave`,
  );
}

/** How far to go for bounds. */
export function boundsOf({ bounds = "exact" }: CompareOptions): BoundsKind {
  if (bounds === "exact" || bounds === "range") return bounds;
  throw new StancekitError("invalid-option", `bounds is ${JSON.stringify(bounds)}: expected "exact" or "range"`);
}

/** The measure that the options name, where one topic alone must have a score. */
export function meanMeasureOf(options: { readonly measure?: MeanMeasure | MeanMeasureName }): MeanMeasure {
  const measure = measureOf(options);
  if (measure.kind === "mean") return measure;
  throw new StancekitError(
    "invalid-option",
    `measure is "${measure.id}", which rates whole profiles: expected one that rates single topics, such as "city-block"`,
  );
}

/** How many topics two parties must share for a score. */
export function minimumSharedOf({ minimumShared = 1 }: CompareOptions): number {
  if (Number.isInteger(minimumShared) && minimumShared >= 1) return minimumShared;
  throw new StancekitError(
    "invalid-option",
    `minimumShared is ${minimumShared}: expected a whole number of at least 1`,
  );
}

/** The bootstrap that is asked for, with its defaults filled in. */
export function bootstrapOf({ bootstrap }: CompareOptions): Required<BootstrapOptions> | undefined {
  if (bootstrap === undefined) return undefined;
  const { minimumClusters = 5, over = "documents" } = bootstrap;
  checkedCount("bootstrap.minimumClusters", minimumClusters, 2);
  if (over !== "documents" && over !== "topics") {
    throw new StancekitError(
      "invalid-option",
      `bootstrap.over is ${JSON.stringify(over)}: expected "documents" or "topics"`,
    );
  }
  return { ...resamplingOf(bootstrap, "bootstrap."), minimumClusters, over };
}
