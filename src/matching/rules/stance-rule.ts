import type { Range } from "../../base/range.ts";
import { stanceOf } from "../answers.ts";
import { matchingRule, type PairRule } from "../pair.ts";
import type { MatchingRule } from "../rule.ts";

/** A rule over numeric answers, by what it says of stances on [−1, 1]. */
interface StanceKernel {
  readonly id: string;
  readonly range?: Range;
  readonly scale: Range;
  readonly symmetric: boolean;
  readonly points: (voter: number, candidate: number) => number;
  readonly maximum: (voter: number) => number;
  /** The fewest and most points against a voter of that stance. */
  readonly lowest: (voter: number) => number;
  readonly highest: (voter: number) => number;
  readonly worst?: number;
  readonly total?: (mean: number) => number;
  readonly part?: (share: number, mean: number) => number;
}

/** Makes a matching rule of a kernel over stances. */
export function stanceRule(
  kernel: StanceKernel,
  more: Partial<Pick<MatchingRule, "unanswered" | "middle">> = {},
): PairRule {
  const { points, maximum, lowest, highest, ...rest } = kernel;
  const against = (voter: number, candidate: number) => ({
    points: points(voter, candidate),
    maximum: maximum(voter),
  });
  return matchingRule({
    ...rest,
    compare: (voter, candidate, question) => against(stanceOf(voter, question), stanceOf(candidate, question)),
    maximum: (voter, question) => maximum(stanceOf(voter, question)),
    middle: (voter, question) => against(stanceOf(voter, question), 0),
    farthest: (voter, question) => {
      const stance = stanceOf(voter, question);
      return against(stance, stance <= 0 ? 1 : -1);
    },
    outcomes: (voter, question) => {
      const stance = stanceOf(voter, question);
      return [lowest(stance), highest(stance)].map((some) => ({ points: some, maximum: maximum(stance) }));
    },
    ...more,
  });
}
