import type { PackedWeights } from "../../learning/index.ts";

/** What `trainAttitude` makes: plain JSON, to be kept in a file and read by `parseAttitudeModel`. */
export interface TrainedAttitude {
  readonly format: "stancekit-attitude";
  readonly version: 1;
  /** For one side of a pair: neither holds anything of the other, this one supports, this one opposes. */
  readonly weights: PackedWeights;
  /** Makes the scores of the five attitudes into logarithms of probabilities: `factor · score + shift`, then softmax. */
  readonly calibration: { readonly factor: number; readonly shift: readonly number[] };
  /** The answer is the attitude whose probability times this is greatest. */
  readonly emphasis: readonly number[];
  /** Answers less sure than this are not given. */
  readonly abstainBelow: number;
  /** How many pairs it has learnt from. */
  readonly examples: number;
}
