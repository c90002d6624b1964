import type { Strength } from "../../model/statement.ts";
import type { Topic } from "../../model/topic.ts";
import type { Span } from "../types.ts";

/** One question to a model: where does this passage stand on this topic? */
export interface StanceQuery {
  /** The words to judge; offsets of an answer count in it. */
  readonly text: string;
  readonly topic: Topic;
  /** Whose stance is asked for, by name; without it that of whoever wrote the words. */
  readonly holder?: string;
  /** What stands around the words, for a model that can use it. */
  readonly context?: string;
}

/** How likely each stance is, as far as the model can tell; the three sum to 1. */
export interface StanceProbabilities {
  readonly support: number;
  readonly oppose: number;
  /** Neither side taken. */
  readonly neutral: number;
}

/** What a model answers: a stance with the confidence it has in it, or that it abstains. */
export type StanceAnswer =
  | {
      readonly status: "answered";
      /** −1 opposes … +1 supports; 0 where no side is taken. */
      readonly stance: number;
      /** Plain unless said. */
      readonly strength?: Strength;
      /** How likely the answer is to be right, in (0, 1]. */
      readonly confidence: number;
      readonly probabilities?: StanceProbabilities;
      /** The words that the answer rests on, as a span of the query's text. */
      readonly evidence?: Span;
      /** The model's reason, in words. */
      readonly rationale?: string;
    }
  | {
      readonly status: "abstained";
      /** It finds that no stance is stated; it is too unsure; its answer cannot be used; it could not be asked. */
      readonly reason: "not-stated" | "unsure" | "invalid-answer" | "failed";
      readonly detail?: string;
      readonly probabilities?: StanceProbabilities;
    };

/** What a batch of questions may be told. */
export interface PredictOptions {
  /** Ends the work; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called as answers come in, with how many of how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Anything that reads stances: a trained classifier, a local transformer, a hosted model. One answer a query, in their order. */
export interface StanceModel {
  /** Names the model in the trace of what it read. */
  readonly name: string;
  predict(queries: readonly StanceQuery[], options?: PredictOptions): Promise<readonly StanceAnswer[]>;
}
