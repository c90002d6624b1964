import {
  oneAgainstRest,
  scoreRow,
  selectRows,
  sparseRows,
  vocabularyOf,
  type LinearWeights,
  type SparseRows,
  type Vocabulary,
} from "../../learning/index.ts";
import { attitudes, returned, type Attitude, type AttitudeExample } from "./attitude.ts";
import { pairVectors } from "./pair-features.ts";

/** Examples as a matrix with two rows each: as the first party sees it, then as the second does. */
export interface PairRows {
  readonly rows: SparseRows;
  readonly vocabulary: Vocabulary;
  readonly labels: readonly number[];
}

/** What is learnt of each side: that neither holds anything of the other, that this one supports, that this one opposes. */
export const SIDES = 3;
const LEAST_ROWS = 2;

/** What one side does, by the attitude of the pair; `SIDES` is what only the other side does. */
const OWN: Readonly<Record<Attitude, number>> = {
  none: 0,
  supports: 1,
  opposes: 2,
  "is-supported": SIDES,
  "is-opposed": SIDES,
};

/** Describes every example from both sides. */
export function pairRows(examples: readonly AttitudeExample[]): PairRows {
  const vectors = examples.flatMap(pairVectors);
  const vocabulary = vocabularyOf(vectors, LEAST_ROWS);
  return {
    rows: sparseRows(vectors, vocabulary),
    vocabulary,
    labels: examples.map(({ attitude }) => attitudes.indexOf(attitude)),
  };
}

export interface FitOptions {
  readonly freedom: number;
  readonly balance: number;
  readonly seed: number;
}

/** Learns from both sides of some of the examples, so that it does not matter which party is given first. */
export function fitSides(
  data: PairRows,
  places: readonly number[],
  { freedom, balance, seed }: FitOptions,
): LinearWeights {
  const own = places.map((place) => attitudes[data.labels[place]!]!);
  const labels = own.flatMap((attitude) => [OWN[attitude], OWN[returned[attitude]]]);
  const sizes = new Map<Attitude, number>();
  for (const attitude of own.flatMap((one) => [one, returned[one]]))
    sizes.set(attitude, (sizes.get(attitude) ?? 0) + 1);
  const even = labels.length / sizes.size;
  return oneAgainstRest(
    selectRows(
      data.rows,
      places.flatMap((place) => [2 * place, 2 * place + 1]),
    ),
    labels,
    {
      classes: SIDES,
      freedom,
      seed,
      passes: PASSES,
      exampleWeights: own.flatMap((attitude) => {
        const weight = (even / sizes.get(attitude)!) ** balance;
        return [weight, weight];
      }),
    },
  );
}

const PASSES = 12;

/** The score of each attitude from those of the two sides. */
export function attitudeScores(from: ArrayLike<number>, to: ArrayLike<number>): Float64Array {
  return Float64Array.of((from[0]! + to[0]!) / 2, from[1]!, from[2]!, to[1]!, to[2]!);
}

/** The scores of an example. */
export function scoresOfPair(weights: LinearWeights, { rows }: PairRows, place: number): Float64Array {
  const [from, to] = [new Float64Array(SIDES), new Float64Array(SIDES)];
  scoreRow(weights, rows, 2 * place, from);
  scoreRow(weights, rows, 2 * place + 1, to);
  return attitudeScores(from, to);
}
