import type { NgramRange, PackedWeights } from "../../../learning/index.ts";

/** What `trainTopics` makes: plain JSON, to be kept in a file and read by `parseTopicModel`. */
export interface TrainedTopics {
  readonly format: "stancekit-topics";
  readonly version: 1;
  /** The topics it knows, in the order of its weights. */
  readonly topics: readonly string[];
  /** The shortest and longest runs of words and of characters that passages are described by. */
  readonly features: { readonly words: NgramRange; readonly characters: NgramRange };
  readonly weights: PackedWeights;
  /** For each topic, what makes its score `s` into a probability: `1 / (1 + exp(−(slope · s + offset)))`. */
  readonly calibration: { readonly slopes: readonly number[]; readonly offsets: readonly number[] };
  /** Topics less likely than this are not given. */
  readonly abstainBelow: number;
  /** How many examples it has learnt from. */
  readonly examples: number;
}
