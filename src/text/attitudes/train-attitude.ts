import { StancekitError } from "../../base/errors.ts";
import { emphasisForMacroF1, foldsOf, packWeights, scoreScaling, softmax } from "../../learning/index.ts";
import { attitudes, checkAttitudeExamples, returned, type AttitudeExample } from "./attitude.ts";
import { fitSides, pairRows, scoresOfPair, type PairRows } from "./pair-scores.ts";
import type { TrainedAttitude } from "./trained-attitude.ts";

/** How attitudes are learnt. */
export interface AttitudeTrainingOptions {
  /** Draws the folds and the order of examples; the same seed gives the same model. */
  readonly seed: number;
  /** Answers less likely than this to be right are not given; 0.5 unless said. */
  readonly abstainBelow?: number;
  /** How freely weights may grow, the inverse of the penalty; 1 unless given. */
  readonly freedom?: number;
  /** How far rare attitudes count more in training: 0 not at all, 1 as much together as frequent ones; 0.5 unless given. */
  readonly balance?: number;
  /** How many parts the examples are cut into to find out how far answers can be trusted; 4 unless given. */
  readonly folds?: number;
}

/** Features whose weights are all below this share of the largest are left out of the model. */
const NEGLIGIBLE = 0.005;
const WIDTH = attitudes.length;

/**
 * Learns from coded pairs what passages say one party holds of another: that it supports or opposes it, the other way round,
 * or nothing. A pair is described from the side of each party by the words before, between, after and next to the two, the
 * signs of words by the lexicons of the rules, what the rules read, and the shape of the passage. The names of the two, and
 * all other names, are hidden, so that nobody is opposed for who they are. Linear support vector machines learn from both
 * sides at once, so that swapping the parties swaps the answer exactly. Held-out examples then calibrate the
 * probabilities, and choose how much rare attitudes are emphasised (for the greatest mean F1).
 *
 * Shape: one example a pair of places in a passage; with `group`, pairs of one document are held out together, which
 * pairs from one sentence should be. Returns plain JSON. With few examples probabilities are close to the shares of the
 * attitudes, so that most answers are withheld. English only.
 *
 * @throws {StancekitError} `invalid-data` for examples that are none, or of which all have the same attitude;
 * `invalid-option` for an option out of its range, or fewer groups than two.
 *
 * Source: the task is that of Park, Pan & Joo 2021, "Who blames or endorses whom?"; Hsieh et al. 2008 for the learner; Guo
 * et al. 2017 for the calibration.
 *
 * @example
 * import { predictAttitude, trainAttitude } from "stancekit/text";
 * const pair = (verb: string) => ({ text: `Ann ${verb} Bob.`, from: { start: 0, end: 3 }, to: { start: 5 + verb.length, end: 8 + verb.length } });
 * const model = trainAttitude(
 *   ["praised", "backed", "thanked", "attacked", "blamed", "mocked"].map((verb, place) => ({
 *     ...pair(verb),
 *     attitude: place < 3 ? "supports" : "opposes",
 *   })),
 *   { seed: 1, abstainBelow: 0 },
 * );
 * const answer = predictAttitude(model, pair("blamed"));
 * answer.status === "answered" && answer.attitude; // => "opposes"
 */
export function trainAttitude(
  examples: readonly AttitudeExample[],
  { seed, abstainBelow = 0.5, freedom = 1, balance = 0.5, folds = 4 }: AttitudeTrainingOptions,
): TrainedAttitude {
  checkAttitudeExamples(examples);
  checkOption("seed", seed, "a whole number", Number.isSafeInteger(seed));
  checkOption("abstainBelow", abstainBelow, "a number from 0 to 1", abstainBelow >= 0 && abstainBelow <= 1);
  checkOption("freedom", freedom, "a number above 0", freedom > 0 && freedom < Infinity);
  checkOption("balance", balance, "a number from 0 to 1", balance >= 0 && balance <= 1);
  const options = { freedom, balance, seed };
  const data = pairRows(examples);
  const scores = heldOut(data, foldsFor(examples, data.labels, folds, seed), options);
  const { calibration, emphasis } = calibrated(scores, data.labels);
  const weights = fitSides(data, [...examples.keys()], options);
  return {
    format: "stancekit-attitude",
    version: 1,
    weights: packWeights(weights, data.vocabulary.hashes, NEGLIGIBLE),
    calibration,
    emphasis,
    abstainBelow,
    examples: examples.length,
  };
}

function foldsFor(examples: readonly AttitudeExample[], labels: readonly number[], folds: number, seed: number) {
  const groups = examples.map(({ group }) => group);
  const apart = new Set(groups.map((group, place) => group ?? place)).size;
  return foldsOf(examples.length, { folds: Math.min(folds, apart), seed, labels, groups });
}

/** The scores of each example by classifiers that have not seen its fold, one after the other. */
function heldOut(data: PairRows, folds: Int32Array, options: Parameters<typeof fitSides>[2]): Float64Array {
  const scores = new Float64Array(folds.length * WIDTH);
  for (const fold of new Set(folds)) {
    const places = [...folds.keys()];
    const weights = fitSides(
      data,
      places.filter((place) => folds[place] !== fold),
      options,
    );
    for (const place of places) {
      if (folds[place] === fold) scores.set(scoresOfPair(weights, data, place), place * WIDTH);
    }
  }
  return scores;
}

/** Calibrates on every pair and on the same pair the other way round, so that both ways get the same. */
function calibrated(
  scores: Float64Array,
  labels: readonly number[],
): Pick<TrainedAttitude, "calibration" | "emphasis"> {
  const bothWays = new Float64Array(2 * scores.length);
  for (let at = 0; at < scores.length; at++) {
    bothWays[at] = scores[at]!;
    bothWays[scores.length + at - (at % WIDTH) + returnedLabel(at % WIDTH)] = scores[at]!;
  }
  const held = [...labels, ...labels.map(returnedLabel)];
  const { factors, shift } = scoreScaling([bothWays], held, WIDTH);
  const calibration = { factor: factors[0]!, shift };
  const probabilities = bothWays.map((score, at) => calibration.factor * score + calibration.shift[at % WIDTH]!);
  for (let at = 0; at < probabilities.length; at += WIDTH) softmax(probabilities.subarray(at, at + WIDTH));
  const mirrored = attitudes.flatMap((_, k) => (k < returnedLabel(k) ? [[k, returnedLabel(k)]] : []));
  return { calibration, emphasis: emphasisForMacroF1(probabilities, held, WIDTH, mirrored) };
}

const returnedLabel = (label: number): number => attitudes.indexOf(returned[attitudes[label]!]);

function checkOption(name: string, value: unknown, expected: string, holds: boolean): void {
  if (holds) return;
  throw new StancekitError("invalid-option", `options.${name} is ${String(value)}: expected ${expected}`);
}
