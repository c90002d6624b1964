import { StancekitError } from "../base/errors.ts";
import { aligned, questionIds, type Answers } from "./answers.ts";
import { assess, type PairMatch } from "./assess.ts";
import type { PairOptions } from "./options.ts";
import { questionsOf } from "./question.ts";
import type { MatchingRule } from "./rule.ts";
import { scoringOf } from "./scoring.ts";

/** A matching rule that also matches one voter with one candidate, as a plain function. */
export interface PairRule extends MatchingRule {
  (voter: Answers, candidate: Answers, options?: PairOptions): PairMatch;
}

/** A rule as it is written down; `range`, `worst`, `total` and `part` are those of a plain mean of points unless given. */
export type RuleDefinition = Omit<MatchingRule, "range" | "worst" | "total" | "part"> &
  Partial<Pick<MatchingRule, "range" | "worst" | "total" | "part">>;

/**
 * Makes a rule of your own into a function of one pair, which `rankMatches` takes as `rule`.
 *
 * Formula: `score = total(Σ w·points / Σ w·maximum)` over the questions that count. Range: the rule's own, [0, 1] unless
 * it gives one.
 * Missing: questions that the voter skipped never count; those that the candidate skipped as `missing` says. Where
 * nothing is left the status is `"no-overlap"` and there is no score.
 *
 * @throws {StancekitError} (the function made) `invalid-data` for answers that the rule cannot read, lists of unequal
 * length or an answer to a question that was not asked; `invalid-option` for a bad weight, scale, category or policy.
 *
 * @example
 * import { matchingRule } from "stancekit";
 * const sameAnswer = matchingRule({
 *   id: "same-answer",
 *   symmetric: true,
 *   scale: { low: 0, high: 1 },
 *   compare: (voter, candidate) => ({ points: voter === candidate ? 1 : 0, maximum: 1 }),
 *   maximum: () => 1,
 *   outcomes: () => [{ points: 0, maximum: 1 }, { points: 1, maximum: 1 }],
 * });
 * sameAnswer(["tram", "ferry"], ["tram", "bus"]).score; // => 0.5
 */
export function matchingRule(definition: RuleDefinition): PairRule {
  const plain = { range: { low: 0, high: 1 }, worst: 0, total: (mean: number) => mean, part: (share: number) => share };
  const rule: MatchingRule = { ...plain, ...definition };
  const match = (voter: Answers, candidate: Answers, options: PairOptions = {}): PairMatch => {
    const questions = questionsOf(options.questions ?? questionIds([voter, candidate]), options.scale);
    const answers = aligned(candidate, questions, "the candidate");
    const scoring = scoringOf(rule, questions, voter, options, (place) => answers[place] === undefined);
    return assess(scoring, (place) => answers[place], emptyScore(rule, options));
  };
  return Object.assign(match, rule);
}

function emptyScore(rule: MatchingRule, { noOverlap = "status" }: PairOptions): number | undefined {
  if (noOverlap === "status") return undefined;
  if (noOverlap === "reference" && rule.whenEmpty !== undefined) return rule.whenEmpty;
  const expected =
    rule.whenEmpty === undefined ? `"status" (${rule.id} has no such number)` : `"status" or "reference"`;
  throw new StancekitError("invalid-option", `noOverlap is "${noOverlap}": expected ${expected}`);
}
