import type { Answer } from "./answers.ts";
import { stanceOf } from "./answers.ts";
import type { PairMatch, QuestionMatch } from "./assess.ts";
import type { AppliedMissing } from "./missing-policy.ts";
import type { AskedQuestion } from "./question.ts";
import type { Scoring } from "./scoring.ts";

/** A question that both answered, with how far it parts them. */
interface Shared extends QuestionMatch {
  readonly asked: AskedQuestion;
  readonly candidate: Answer;
}

/** What a skipped question does to a score, in words. */
const consequences: Record<AppliedMissing["policy"], string> = {
  rule: "counts as the rule has it",
  pairwise: "is left out",
  listwise: "is left out for everybody",
  neutral: "counts as an answer in the middle",
  extreme: "counts as the answer farthest from yours",
  penalty: "counts at the worst score",
};

/** A match in plain words, addressed to the voter. */
export function whyOf(scoring: Scoring, match: PairMatch, name: string, standing: string): string {
  if (match.status === "no-overlap") {
    return `You and ${name} have answered no question in common that counts, so there is no score.`;
  }
  const questions = new Map(scoring.questions.map((question) => [question.id, question]));
  const shared = match.byQuestion.flatMap((one): Shared[] =>
    one.candidate === undefined ? [] : [{ ...one, candidate: one.candidate, asked: questions.get(one.question)! }],
  );
  return [
    agreement(shared, name),
    ...apart(shared),
    ...skipped(match, name),
    `Score: ${Number(match.score!.toFixed(2))} (${match.rule}), ${standing}.`,
  ].join(" ");
}

function agreement(shared: readonly Shared[], name: string): string {
  if (shared.length === 0) return `${name} answered none of your questions.`;
  const agreed = shared.filter((one) => sameSide(one)).length;
  const of = shared.length === 1 ? "the one question" : `${shared.length} questions`;
  return `${name} agrees with you on ${agreed === 0 ? "none" : agreed} of ${of} that you both answered.`;
}

/** The two questions that cost the most of their maximum, the heavier ones first, if any sets the two sides apart. */
function apart(shared: readonly Shared[]): string[] {
  const lost = ({ points, maximum }: Shared) => 1 - points / maximum;
  const worst = shared
    .filter((one) => !sameSide(one))
    .sort((one, other) => lost(other) - lost(one) || other.weight - one.weight)
    .slice(0, 2)
    .map((one) => {
      const [yours, theirs] = [side(one.voter, one.asked), side(one.candidate, one.asked)];
      return `${one.asked.label ?? one.question} (you ${yours}, they ${theirs})`;
    });
  return worst.length === 0 ? [] : [`You are furthest apart on ${worst.join(" and ")}.`];
}

function skipped({ unanswered, missing }: PairMatch, name: string): string[] {
  if (unanswered.length === 0) return [];
  const count = unanswered.length === 1 ? "1 question" : `${unanswered.length} questions`;
  return [`${name} did not answer ${count} that you did; each ${consequences[missing.policy]}.`];
}

/** Both for, both against or both in the middle; for answers without sides, the same. */
function sameSide({ voter, candidate, asked }: Shared): boolean {
  if (typeof voter !== "number" || typeof candidate !== "number") {
    return JSON.stringify(voter) === JSON.stringify(candidate);
  }
  return Math.sign(stanceOf(voter, asked)) === Math.sign(stanceOf(candidate, asked));
}

function side(answer: Answer, question: AskedQuestion): string {
  if (typeof answer === "number") {
    const stance = stanceOf(answer, question);
    return stance === 0 ? "in the middle" : stance > 0 ? "in favour" : "against";
  }
  if (typeof answer === "string") return `for ${answer}`;
  if ("proposition" in answer) return answer.proposition;
  if ("range" in answer) return String(answer.range);
  return `for ${("priorities" in answer ? answer.priorities : answer).join(", ")}`;
}
