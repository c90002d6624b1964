import type { BucketIndex } from "./bucket-index.ts";
import type { FeatureRows } from "./feature-rows.ts";

/** A sequence to label: the features of each position, and the kind of step that leads to it. */
export interface Sequence {
  readonly features: FeatureRows;
  /** For each position, which table of steps scores the move to it from the label before. */
  readonly kinds: Uint8Array;
}

/** A sequence with the label of each position. */
export interface LabelledSequence extends Sequence {
  readonly labels: Uint8Array;
}

/** Which labels there are and which may follow which. */
export interface ChainShape {
  readonly labels: number;
  /** How many tables of steps. */
  readonly kinds: number;
  /** 1 where a label may follow another: entry `previous * labels + next`; `previous = labels` stands for the start. */
  readonly moves: Uint8Array;
}

/**
 * A linear-chain conditional random field (Lafferty, McCallum & Pereira 2001): the score of a labelling is the sum, over
 * positions, of a weight for each feature with the label, and of a weight for each step from label to label.
 */
export interface Chain extends ChainShape {
  /** The row of each bucket in `weights`. */
  readonly index: BucketIndex;
  /** `row * labels + label`. */
  readonly weights: Float32Array;
  /** `(kind * (labels + 1) + previous) * labels + next`. */
  readonly steps: Float32Array;
}

/** The factors exp(weight) of all steps; 0 where a move is not allowed. */
export function stepFactors({ labels, kinds, moves, steps }: Pick<Chain, keyof ChainShape | "steps">): Float64Array {
  const factors = new Float64Array(steps.length);
  const table = (labels + 1) * labels;
  for (let kind = 0; kind < kinds; kind += 1)
    for (let move = 0; move < table; move += 1)
      if (moves[move] === 1) factors[kind * table + move] = Math.exp(steps[kind * table + move]!);
  return factors;
}

/** The weights of all steps; −Infinity where a move is not allowed. */
export function stepScores({ labels, moves, steps }: Pick<Chain, keyof ChainShape | "steps">): Float64Array {
  const table = (labels + 1) * labels;
  return Float64Array.from(steps, (step, i) => (moves[i % table] === 1 ? step : -Infinity));
}
