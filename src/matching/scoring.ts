import { StancekitError } from "../base/errors.ts";
import { checkedWeight } from "../base/weights.ts";
import { aligned, type Answer, type Answers } from "./answers.ts";
import { appliedMissing, pointsOfMissing, type AppliedMissing } from "./missing-policy.ts";
import type { MatchingOptions } from "./options.ts";
import { asked, type AskedQuestion, type Question } from "./question.ts";
import type { MatchingRule, Points } from "./rule.ts";

/** One voter's side of a matching, settled: who answered what, what it weighs and what becomes of missing answers. */
export interface Scoring {
  readonly rule: MatchingRule;
  readonly questions: readonly AskedQuestion[];
  /** The voter's answer to each question. */
  readonly voter: readonly (Answer | undefined)[];
  /** The weight of each question; 0 where the voter skipped it. */
  readonly weights: Float64Array;
  /** The same, but 0 also where the question drops for all candidates. */
  readonly counting: Float64Array;
  readonly missing: AppliedMissing;
  /** The groups of questions to score on their own, as places in `questions`. */
  readonly categories: readonly Category[];
}

/** A named group of questions. */
export interface Category {
  readonly name: string;
  readonly places: readonly number[];
}

/** Settles the options for one voter. `incomplete` tells the questions that drop for all under the listwise policy. */
export function scoringOf(
  rule: MatchingRule,
  questions: readonly Question[],
  voterAnswers: Answers,
  options: MatchingOptions,
  incomplete: (place: number) => boolean,
): Scoring {
  const missing = appliedMissing(rule, options.missing);
  const voter = aligned(voterAnswers, questions, "the voter").map((answer) =>
    answer === undefined || rule.blank?.(answer) ? undefined : answer,
  );
  const asking = questions.map((question) => asked(question, rule.scale));
  const weights = Float64Array.from(importanceOf(questions, options.weights), (importance, place) =>
    voter[place] === undefined ? 0 : (rule.weight?.(importance) ?? importance),
  );
  expectFiniteSum(rule, weights, (place) => rule.maximum(voter[place]!, asking[place]!));
  const drops = (place: number) => missing.policy === "listwise" && incomplete(place);
  return {
    rule,
    questions: asking,
    voter,
    weights,
    counting: weights.map((weight, place) => (drops(place) ? 0 : weight)),
    missing,
    categories: categoriesOf(questions, options.categories),
  };
}

/** The points on a question that the voter answered, before its weight; `undefined` where the question drops. */
export function pointsOn(scoring: Scoring, place: number, candidate: Answer | undefined): Points | undefined {
  const { rule, missing } = scoring;
  const question = scoring.questions[place]!;
  const voter = scoring.voter[place];
  if (voter === undefined) return undefined;
  if (hasAnswer(scoring, candidate)) return rule.compare(voter, candidate, question);
  return pointsOfMissing(rule, missing, voter, question);
}

/** Whether the candidate's answer is one, by the rule. */
export function hasAnswer({ rule }: Scoring, candidate: Answer | undefined): candidate is Answer {
  return candidate !== undefined && !rule.blank?.(candidate);
}

function importanceOf(questions: readonly Question[], weights: MatchingOptions["weights"]): number[] {
  if (weights === undefined) return questions.map(() => 1);
  const invalid = (message: string) => new StancekitError("invalid-option", message);
  const list = Array.isArray(weights) || ArrayBuffer.isView(weights) ? (weights as ArrayLike<number>) : undefined;
  if (list !== undefined && list.length !== questions.length)
    throw invalid(`weights has ${list.length} numbers: expected one for each of the ${questions.length} questions`);
  const byId = list === undefined ? (weights as Readonly<Record<string, number>>) : {};
  const known = new Set(questions.map(({ id }) => id));
  for (const id of Object.keys(byId)) if (!known.has(id)) throw invalid(`weights names "${id}", no question asked`);
  return questions.map(({ id }, place) => {
    const weight = list === undefined ? (Object.hasOwn(byId, id) ? byId[id]! : 1) : list[place]!;
    return checkedWeight(weight, `the weight of "${id}"`);
  });
}

/** Refuses weights whose maxima could add up to more than there are numbers for. */
function expectFiniteSum({ id }: MatchingRule, weights: Float64Array, maximum: (place: number) => number): void {
  const sum = weights.reduce((all, weight, place) => (weight > 0 ? all + weight * maximum(place) : all), 0);
  // a candidate's answer may count for more than the voter's alone, and bounds take differences of sums
  if (Number.isFinite(4 * sum)) return;
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  throw new StancekitError(
    "invalid-option",
    `the weights are too large to add up by ${id}: the largest comes to ${largest}; expected a finite sum of weights times maxima`,
  );
}

function categoriesOf(questions: readonly Question[], groups: MatchingOptions["categories"] = {}): Category[] {
  const places = new Map(questions.map(({ id }, place) => [id, place]));
  return Object.entries(groups).map(([name, ids]) => ({
    name,
    places: [...new Set(ids)].map((id) => {
      const place = places.get(id);
      if (place !== undefined) return place;
      throw new StancekitError("invalid-option", `category "${name}" names "${id}", no question asked`);
    }),
  }));
}
