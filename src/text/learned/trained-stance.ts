import type { PackedWeights, ScoreScaling } from "../../learning/index.ts";
import type { PackedBackground } from "./background.ts";
import type { StanceLabel } from "./stance-example.ts";
import type { StanceFeatures } from "./stance-features.ts";

/** One linear classifier of a trained model. */
export interface TrainedPart {
  /** The topic that it is for; `null` for the one that has learnt from all topics. */
  readonly topic: string | null;
  readonly weights: PackedWeights;
}

/** What `trainStance` makes: plain JSON, to be kept in a file and read by `parseStanceModel`. */
export interface TrainedStance {
  readonly format: "stancekit-stance";
  readonly version: 1;
  /** The stances it tells apart, in the order of the scores of its parts. */
  readonly labels: readonly StanceLabel[];
  /** The topics it has seen; empty where its examples name none. */
  readonly topics: readonly string[];
  readonly features: StanceFeatures;
  readonly parts: readonly TrainedPart[];
  /** Which words stand together in the examples; `null` without the feature `topic`. */
  readonly background: PackedBackground | null;
  /**
   * Makes scores into logarithms of probabilities, before softmax: `shift` plus the scores times their factor. There is one
   * factor, or two where parts for all topics (the first) and for single ones (the second) go together.
   */
  readonly calibration: ScoreScaling;
  /** The answer is the label whose probability times this is greatest. */
  readonly emphasis: readonly number[];
  /** Answers less sure than this are not given. */
  readonly abstainBelow: number;
  /** How many examples it has learnt from. */
  readonly examples: number;
}
