import { StancekitError } from "../../base/errors.ts";
import type { Answer } from "../answers.ts";
import { matchingRule, type PairRule } from "../pair.ts";
import type { AskedQuestion } from "../question.ts";
import type { Points } from "../rule.ts";
import { coordinatesOf } from "./coordinates.ts";

/** How OpenVAA measures, and what it puts in place of an answer that the candidate lacks. */
export interface OpenVaaOptions {
  /** `"manhattan"` unless given. */
  readonly metric?: "manhattan" | "directional" | "euclidean";
  /** `"relativeMaximum"`, the end farthest from the voter, unless given; or the middle. */
  readonly missing?: "relativeMaximum" | "neutral";
  /** The end taken for a neutral voter under `"relativeMaximum"`; `"positive"` unless given. */
  readonly bias?: "positive" | "negative";
}

/** How close two coordinates on [−1, 1] are, 0 … 1; and the least that this can be for one of them. */
const closeness = {
  manhattan: (a: number, b: number) => 1 - Math.abs(a - b) / 2,
  directional: (a: number, b: number) => (1 + a * b) / 2,
  euclidean: (a: number, b: number) => 1 - ((a - b) * (a - b)) / 4,
};

/**
 * The matching of OpenVAA, as a rule: questions are coordinates, of one dimension where they are numbers or a choice of
 * two, of several where they are a choice of more (one for each, so that two different ones are 2/n apart) or a list of
 * numbers. The dimensions of a question share its weight.
 *
 * Formula, with distances d on [0, 1]: Manhattan `1 − Σ w·d / Σ w`; directional the same with `d = (1 − a·b)/2`;
 * Euclidean `1 − √(Σ w²·d² / Σ w²)`, with the weights squared as OpenVAA has them (`smartvoteUntil2025` and `euclidean` do
 * not). Range [0, 1]; OpenVAA shows `Math.round(100 · score)`. Symmetric, but for missing answers. Numbers are read on
 * −½ to ½, OpenVAA's own coordinates, unless a scale is declared; choices need `choices` in the question.
 * Missing: what the voter lacks drops, by dimension too; what the candidate lacks is filled in as `missing` says, unless
 * the matching asks for another policy (a list with unknown dimensions is an answer, whatever the policy). Where the voter answered nothing the status is `"no-overlap"`; OpenVAA gives ½,
 * as `noOverlap: "reference"` does.
 * Source: OpenVAA/voting-advice-application, packages/matching (GPL-3.0, facts only).
 *
 * @throws {StancekitError} `invalid-option` for an unknown metric or filling; (the rule made) `invalid-data` for an
 * answer off the scale, one that is no choice of the question, or lists of unequal length.
 *
 * @example
 * import { openVaa } from "stancekit";
 * const scale = { low: 1, high: 5 };
 * openVaa({ metric: "manhattan", missing: "neutral" })([1, 3, 5], [null, null, null], { scale }).score;
 * // => 0.6666666666666666
 * openVaa()([1, 3, 5], [null, null, null], { scale }).score; // => 0.16666666666666666
 */
export function openVaa(options: OpenVaaOptions = {}): PairRule {
  const { metric = "manhattan", missing = "relativeMaximum", bias = "positive" } = options;
  expectOneOf("metric", metric, Object.keys(closeness));
  expectOneOf("missing", missing, ["relativeMaximum", "neutral"]);
  expectOneOf("bias", bias, ["positive", "negative"]);
  const close = closeness[metric];
  const upper = bias === "positive" ? 1 : -1;
  const far = (voter: number) => (voter === 0 ? upper : -Math.sign(voter));
  const fill = missing === "neutral" ? () => 0 : far;

  const meanOver = (
    voter: Answer,
    question: AskedQuestion,
    other: (a: number, dimension: number) => number,
  ): Points => {
    const known = coordinatesOf(voter, question).flatMap((a, dimension) =>
      a === undefined ? [] : [close(a, other(a, dimension))],
    );
    const dimensions = coordinatesOf(voter, question).length;
    return { points: known.reduce((sum, one) => sum + one, 0) / dimensions, maximum: known.length / dimensions };
  };
  const compare = (voter: Answer, candidate: Answer, question: AskedQuestion): Points => {
    const place = coordinatesOf(candidate, question);
    const own = coordinatesOf(voter, question);
    if (own.length === place.length) return meanOver(voter, question, (a, dimension) => place[dimension] ?? fill(a));
    throw new StancekitError(
      "invalid-data",
      `the answers to "${question.id}" have ${own.length} and ${place.length} dimensions: expected as many`,
    );
  };
  const best = (a: number) => (metric === "directional" && a !== 0 ? Math.sign(a) : a);
  return matchingRule({
    id: `openvaa-${metric}`,
    symmetric: false,
    scale: { low: -0.5, high: 0.5 },
    compare,
    maximum: (voter, question) => meanOver(voter, question, (a) => a).maximum,
    unanswered: (voter, question) => meanOver(voter, question, fill),
    middle: (voter, question) => meanOver(voter, question, () => 0),
    farthest: (voter, question) => meanOver(voter, question, far),
    outcomes: (voter, question) =>
      question.choices === undefined
        ? [meanOver(voter, question, far), meanOver(voter, question, best)]
        : question.choices.map((choice) => compare(voter, choice, question)),
    whenEmpty: 0.5,
    ...(metric === "euclidean"
      ? {
          weight: (importance: number) => importance * importance,
          total: (mean: number) => 1 - Math.sqrt(Math.max(0, 1 - mean)),
          part: (share: number, mean: number) => (mean >= 1 ? 1 : 1 - (1 - share) / Math.sqrt(1 - mean)),
        }
      : {}),
  });
}

function expectOneOf(name: string, value: string, allowed: readonly string[]): void {
  if (allowed.includes(value)) return;
  throw new StancekitError("invalid-option", `${name} is "${value}": expected one of ${allowed.join(", ")}`);
}
