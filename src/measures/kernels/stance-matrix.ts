import { StancekitError } from "../../base/errors.ts";
import { stanceFrom, standardScale } from "../../base/scale.ts";
import { checkedWeights } from "../../base/weights.ts";
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
    weights: checkedWeights(columns, options.weights, "topic"),
    coded: found && stanceLevels(found, stances),
    values: (spareRows) => {
      const message = (place: number) => messageOf(answers, place, options);
      return standardised(given, options, message, spareRows * columns);
    },
  };
}

/** Turns answers into stances, `NaN` for missing ones; throws what `refusal` says about one off the scale. */
function standardised(
  answers: ArrayLike<number>,
  { scale = standardScale, missingCode = NaN }: VoteOptions,
  refusal: (place: number, answer: number) => string,
  spare = 0,
): Float64Array {
  const stanceOf = stanceFrom(scale);
  const { low, high } = scale;
  const stances = new Float64Array(answers.length + spare);
  stances.set(answers);
  for (let i = 0; i < answers.length; i++) {
    const answer = stances[i]!;
    if ((answer < low || answer > high) && answer !== missingCode) {
      throw new StancekitError("invalid-option", refusal(i, answer));
    }
    stances[i] = answer === missingCode ? NaN : stanceOf(answer);
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
