import { StancekitError } from "../../base/errors.ts";
import type { Answer } from "../answers.ts";
import { matchingRule, type PairRule } from "../pair.ts";
import type { AskedQuestion } from "../question.ts";
import { stanceOf } from "../answers.ts";
import type { MatchingRule } from "../rule.ts";

/** A rule that is a square table of points, over answers on so many equally spaced levels of the scale. */
interface PointTable {
  readonly id: string;
  readonly symmetric: boolean;
  /** `points[voter][candidate]`, levels upwards; an answer matched with itself gives the maximum. */
  readonly points: readonly (readonly number[])[];
}

/** Makes a matching rule of a table of points. Scale −1 to 1 unless the questions declare another. */
export function tableRule(
  { id, symmetric, points }: PointTable,
  more: Partial<Pick<MatchingRule, "unanswered">> = {},
): PairRule {
  const top = points.length - 1;
  const at = (voter: number, candidate: number) => ({
    points: points[voter]![candidate]!,
    maximum: points[voter]![voter]!,
  });
  return matchingRule({
    id,
    symmetric,
    scale: { low: -1, high: 1 },
    compare: (voter, candidate, question) => at(levelOf(voter, question, top), levelOf(candidate, question, top)),
    maximum: (voter, question) => {
      const level = levelOf(voter, question, top);
      return at(level, level).maximum;
    },
    ...(top % 2 === 0
      ? { middle: (voter: Answer, question: AskedQuestion) => at(levelOf(voter, question, top), top / 2) }
      : {}),
    farthest: (voter, question) => {
      const level = levelOf(voter, question, top);
      return at(level, level <= top / 2 ? top : 0);
    },
    outcomes: (voter, question) => points.map((_, candidate) => at(levelOf(voter, question, top), candidate)),
    ...more,
  });
}

/** The level of an answer, 0 … `top`. */
function levelOf(answer: Answer, question: AskedQuestion, top: number): number {
  const level = ((stanceOf(answer, question) + 1) / 2) * top;
  if (Math.abs(level - Math.round(level)) < 1e-9) return Math.round(level);
  const { low, high } = question.scale;
  const levels = Array.from({ length: top + 1 }, (_, step) => low + ((high - low) * step) / top);
  throw new StancekitError(
    "invalid-data",
    `an answer to "${question.id}" is ${JSON.stringify(answer)}: expected one of ${levels.join(", ")}`,
  );
}
