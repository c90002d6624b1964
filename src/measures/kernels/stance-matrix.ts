import { StancekitError } from "../../base/errors.ts";
import { answersOf, type Answers, type VoteOptions, type VoteRows } from "./answers.ts";
import { mostLevels } from "./limits.ts";
import { codeBytes, codeLevels, type LevelCodes } from "./code-levels.ts";

/** Stances on [−1, 1] with a weight for each column. */
export interface StanceMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly weights: Float64Array;
  /** The stances by level, where there are few levels. */
  readonly coded: LevelCodes | undefined;
  /** The stances one by one in a new array, row-major, `NaN` where missing, with so many rows of zeros after them. */
  readonly values: (spareRows: number) => Float64Array;
}

/** Reads a matrix of answers, checked and moved to [−1, 1]. */
export function stanceMatrix(votes: VoteRows, options: VoteOptions): StanceMatrix {
  const answers = answersOf(votes);
  const { rows, columns, values: given } = answers;
  const found = given instanceof Float64Array ? codeLevels(given, mostLevels + 1) : codeBytes(given, mostLevels + 1);
  // it is enough to read each level once
  const stances = standardised(found?.levels ?? [], options, (_, level) =>
    messageOf(answers, given.indexOf(level), options),
  );
  return {
    rows,
    columns,
    weights: weightsOf(columns, options.weights),
    coded: found && stanceLevels(found, stances),
    values: (spareRows) => {
      const message = (place: number) => messageOf(answers, place, options);
      return standardised(given, options, message, spareRows * columns);
    },
  };
}

const standardScale = { low: -1, high: 1 };

/** Turns answers into stances, `NaN` for missing ones; throws what `refusal` says about one off the scale. */
function standardised(
  answers: ArrayLike<number>,
  { scale: { low, high } = standardScale, missingCode = NaN }: VoteOptions,
  refusal: (place: number, answer: number) => string,
  spare = 0,
): Float64Array {
  if (!(Number.isFinite(low) && Number.isFinite(high) && low < high)) {
    throw new StancekitError("invalid-option", `scale is ${low} to ${high}: expected low < high`);
  }
  const middle = (low + high) / 2;
  const half = (high - low) / 2;
  const stances = new Float64Array(answers.length + spare);
  stances.set(answers);
  for (let i = 0; i < answers.length; i++) {
    const answer = stances[i]!;
    if ((answer < low || answer > high) && answer !== missingCode) {
      throw new StancekitError("invalid-option", refusal(i, answer));
    }
    const stance = (answer - middle) / half;
    // rounding must not carry an answer at the end of its scale beyond it
    stances[i] = answer === missingCode ? NaN : stance > 1 ? 1 : stance < -1 ? -1 : stance;
  }
  return stances;
}

function messageOf({ values, columns }: Answers, place: number, { scale = standardScale }: VoteOptions): string {
  const at = `votes[${Math.floor(place / columns)}][${place % columns}]`;
  return `${at} is ${values[place]}: expected a number from ${scale.low} to ${scale.high}, or NaN for a missing answer`;
}

/** The same codes for stances instead of answers. */
function stanceLevels({ codes, places }: LevelCodes, stances: Float64Array): LevelCodes | undefined {
  const kept = stances.filter((stance) => !Number.isNaN(stance));
  if (kept.length > mostLevels) return undefined;
  const moved = places.map((place) => {
    const level = kept.indexOf(stances[place] ?? NaN);
    return level === -1 ? kept.length : level;
  });
  return { levels: kept, codes, places: moved };
}

function weightsOf(columns: number, weights?: ArrayLike<number>): Float64Array {
  if (weights === undefined) return new Float64Array(columns).fill(1);
  if (weights.length !== columns) {
    throw new StancekitError(
      "invalid-option",
      `weights has ${weights.length} places: expected ${columns}, one a topic`,
    );
  }
  return Float64Array.from(weights, (weight, place) => {
    if (Number.isFinite(weight) && weight >= 0) return weight;
    throw new StancekitError("invalid-option", `weights[${place}] is ${weight}: expected a finite number ≥ 0`);
  });
}
