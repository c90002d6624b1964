import { StancekitError } from "../base/errors.ts";
import type { MissingOption, MissingPolicy } from "../measures/index.ts";
import { missingPolicyOf } from "../measures/missing.ts";
import type { Answer } from "./answers.ts";
import type { AskedQuestion } from "./question.ts";
import type { MatchingRule, Points } from "./rule.ts";

/**
 * What becomes of a question that the voter answered and the candidate did not: whatever the rule itself says (most drop
 * it, Wahl-O-Mat counts it with no points), or one of the policies for missing stances.
 */
export type MatchingMissing = "rule" | MissingOption;

/** Such a policy as it was applied: `"rule"` only where the rule has one of its own, which is none of the others. */
export type AppliedMissing = MissingPolicy | { readonly policy: "rule" };

/** The policy that is asked for, by the name of what it does: a rule that drops such questions is pairwise. */
export function appliedMissing(rule: MatchingRule, missing: MatchingMissing = "rule"): AppliedMissing {
  if (missing === "rule") return rule.unanswered === undefined ? { policy: "pairwise" } : { policy: "rule" };
  const applied = missingPolicyOf(missing);
  const { policy } = applied;
  const lacks =
    policy === "neutral" && rule.middle === undefined
      ? "middle"
      : policy === "extreme" && rule.farthest === undefined
        ? "ends"
        : undefined;
  if (lacks === undefined) return applied;
  throw new StancekitError(
    "invalid-option",
    `missing is "${policy}", but the answers of ${rule.id} have no ${lacks}: expected rule, pairwise, listwise or penalty`,
  );
}

/** What a question that the candidate skipped brings, before the voter's weight; `undefined` where it drops. */
export function pointsOfMissing(
  rule: MatchingRule,
  missing: AppliedMissing,
  voter: Answer,
  question: AskedQuestion,
): Points | undefined {
  switch (missing.policy) {
    case "rule":
      return rule.unanswered?.(voter, question);
    case "neutral":
      return rule.middle?.(voter, question);
    case "extreme":
      return rule.farthest?.(voter, question);
    case "penalty": {
      const maximum = rule.maximum(voter, question) * (missing.weight ?? 1);
      return { points: rule.worst * maximum, maximum };
    }
    default:
      return undefined;
  }
}
