import type { Range } from "../base/range.ts";
import type { Answer } from "./answers.ts";
import { boundsOf } from "./bounds.ts";
import type { AppliedMissing } from "./missing-policy.ts";
import { hasAnswer, pointsOn, type Scoring } from "./scoring.ts";

/** What one question adds to a match. */
export interface QuestionMatch {
  readonly question: string;
  readonly voter: Answer;
  /** Not there where the candidate skipped the question and it counts all the same, by the policy in `missing`. */
  readonly candidate?: Answer;
  readonly missing?: AppliedMissing["policy"];
  /** Its part of the maximum, 0 … 1; the parts of all questions sum to 1. */
  readonly weight: number;
  readonly points: number;
  readonly maximum: number;
  /** What it adds to the score; the contributions of all questions sum to it. */
  readonly contribution: number;
}

/** How a group of questions scores on its own. */
export interface CategoryMatch {
  readonly category: string;
  readonly status: "ok" | "no-overlap";
  /** There only with status `"ok"`. */
  readonly score?: number;
  readonly points: number;
  readonly maximum: number;
  /** How many of its questions both answered. */
  readonly shared: number;
  /** Its part of the whole maximum, 0 … 1. */
  readonly weight: number;
  /** What its questions add to the whole score. */
  readonly contribution: number;
}

/** How one voter and one candidate match, as plain JSON. `score` is there only with status `"ok"`. */
export interface PairMatch {
  readonly status: "ok" | "no-overlap";
  /** The name of the rule. */
  readonly rule: string;
  readonly score?: number;
  /** Σ weight·points and Σ weight·maximum over the questions that count; their ratio, through the rule's total, is the score. */
  readonly points: number;
  readonly maximum: number;
  /** The lowest and highest score there could be, were any of the candidate's skipped questions answered. */
  readonly bounds: Range;
  /** How many questions that weigh anything the voter answered, and how many of those that count both did. */
  readonly answered: number;
  readonly shared: number;
  /** What became of those that the candidate skipped, and which they are. */
  readonly missing: AppliedMissing;
  readonly unanswered: readonly string[];
  readonly byQuestion: readonly QuestionMatch[];
  readonly byCategory: readonly CategoryMatch[];
}

/** A question as it counts, with its place. */
interface Counted {
  readonly place: number;
  readonly known: boolean;
  readonly points: number;
  readonly maximum: number;
}

/** The whole match of the voter and one candidate. `whenEmpty` is the score to give where nothing can be compared. */
export function assess(
  scoring: Scoring,
  candidate: (place: number) => Answer | undefined,
  whenEmpty?: number,
): PairMatch {
  const { rule, questions, voter, weights, counting, missing } = scoring;
  const open = [...weights.keys()].filter((place) => weights[place]! > 0);
  const unanswered = open.filter((place) => !hasAnswer(scoring, candidate(place)));
  const counted = open.flatMap((place): Counted[] => {
    const weight = counting[place]!;
    const found = pointsOn(scoring, place, candidate(place));
    if (weight === 0 || found === undefined || found.maximum === 0) return [];
    const known = hasAnswer(scoring, candidate(place));
    return [{ place, known, points: weight * found.points, maximum: weight * found.maximum }];
  });
  const whole = sumOf(counted);
  const mean = whole.points / whole.maximum;
  const score = whole.maximum > 0 ? rule.total(mean) : whenEmpty;
  const byQuestion = counted.map(({ place, known, points, maximum }): QuestionMatch => {
    const weight = maximum / whole.maximum;
    return {
      question: questions[place]!.id,
      voter: voter[place]!,
      ...(known ? { candidate: candidate(place)! } : { missing: missing.policy }),
      weight,
      points,
      maximum,
      contribution: weight * rule.part(points / maximum, mean),
    };
  });
  const ids = (places: readonly number[]) => places.map((place) => questions[place]!.id);
  return {
    status: score === undefined ? "no-overlap" : "ok",
    rule: rule.id,
    ...(score === undefined ? {} : { score }),
    ...whole,
    bounds: boundsOf(scoring, sumOf(counted.filter(({ known }) => known)), unanswered),
    answered: open.length,
    shared: counted.filter(({ known }) => known).length,
    missing,
    unanswered: ids(unanswered),
    byQuestion,
    byCategory: scoring.categories.map(({ name, places }): CategoryMatch => {
      const own = counted.flatMap((one, i) => (places.includes(one.place) ? [{ ...one, ...byQuestion[i]! }] : []));
      const sum = sumOf(own);
      const part = sum.maximum > 0 ? rule.total(sum.points / sum.maximum) : whenEmpty;
      return {
        category: name,
        status: part === undefined ? "no-overlap" : "ok",
        ...(part === undefined ? {} : { score: part }),
        ...sum,
        shared: own.filter(({ known }) => known).length,
        weight: whole.maximum > 0 ? sum.maximum / whole.maximum : 0,
        contribution: own.reduce((all, { contribution }) => all + contribution, 0),
      };
    }),
  };
}

function sumOf(counted: readonly Counted[]): { points: number; maximum: number } {
  return {
    points: counted.reduce((sum, { points }) => sum + points, 0),
    maximum: counted.reduce((sum, { maximum }) => sum + maximum, 0),
  };
}
