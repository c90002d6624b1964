import type { Answer } from "../answers.ts";
import { matchingRule, type PairRule } from "../pair.ts";
import type { AskedQuestion } from "../question.ts";
import { compassAnswer, compassPoints, possiblePoints } from "./compass-scoring.ts";

/** How many times a question counts that the user, the entity or both marked as important. */
interface Importance {
  readonly user: number;
  readonly entity: number;
  readonly both: number;
}

/** What a question counts at most that the entity skipped, before importance. */
const skipped = 2.5;

function compass(id: string, importance: Importance): PairRule {
  const factor = (user: boolean, entity: boolean) =>
    user && entity ? importance.both : user ? importance.user : entity ? importance.entity : 1;
  const compare = (voter: Answer, candidate: Answer, question: AskedQuestion) => {
    const user = compassAnswer(voter, question);
    const entity = compassAnswer(candidate, question);
    const times = factor(user.important === true, entity.important === true);
    return {
      points: times * compassPoints(user, entity, question),
      maximum: times * compassPoints(user, user, question),
    };
  };
  return matchingRule({
    id,
    symmetric: false,
    scale: { low: 0, high: 4 },
    compare,
    maximum: (voter, question) =>
      compare(voter, { ...compassAnswer(voter, question), important: false }, question).maximum,
    unanswered: (voter, question) => ({
      points: 0,
      maximum: skipped * factor(compassAnswer(voter, question).important === true, false),
    }),
    outcomes: (voter, question) => {
      const user = compassAnswer(voter, question);
      const most = compassPoints(user, user, question);
      return [false, true].flatMap((marked) => {
        const times = factor(user.important === true, marked);
        return possiblePoints(user).map((points) => ({ points: times * points, maximum: times * most }));
      });
    },
    blank: (answer) => typeof answer === "object" && "priorities" in answer && isEmptyList(answer.priorities),
    whenEmpty: 0,
  });
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/**
 * The rule of the Swedish Valkompass (SVT): tables of points for propositions (A to D) and ranges of five alternatives,
 * shares of common choices for priorities. A question counts double if either side marked it as important, fourfold if
 * both did. Asymmetric: the maximum is what the user's answer would score with itself.
 *
 * Formula: `Σ f·points(user, entity) / Σ f·points(user, user)`, f the factor of importance. Range [0, 1].
 * Missing: what the user skips drops; what the entity skips counts as 0 of 2.5. No priority chosen is a skipped question.
 * Where the user answered nothing the status is `"no-overlap"`; SVT gives 0, as `noOverlap: "reference"` does.
 * Source: svt/election-compass-match 2.0 (MIT, facts only).
 *
 * @throws {StancekitError} `invalid-data` for an answer of another kind, a priority that comes twice or answers of two
 * kinds to one question,
 * `invalid-option` for a bad weight or policy (there is no `"neutral"` or `"extreme"` here).
 *
 * @example
 * import { svtElectionCompass, type Answer } from "stancekit";
 * const user: Answer[] = [{ proposition: "B" }, { priorities: [1, 3] }];
 * const entity: Answer[] = [{ proposition: "A" }, { priorities: [1, 3] }];
 * svtElectionCompass(user, entity).score; // => 0.926829268292683
 * svtElectionCompass(entity, user).score; // => 0.9318181818181818
 */
export const svtElectionCompass = /* @__PURE__ */ compass("svt-election-compass", { user: 2, entity: 2, both: 4 });

/**
 * The rule of the Swedish Valkompass (SVT) until 2024: as `svtElectionCompass`, but only the user's mark of importance
 * counts, and fourfold.
 *
 * Formula, range and missing answers: as `svtElectionCompass`. Asymmetric.
 * Source: the former scoring in the tests of svt/election-compass-match 2.0 (MIT, facts only).
 *
 * @throws {StancekitError} as `svtElectionCompass` does.
 *
 * @example
 * import { svtElectionCompassUntil2024, type Answer } from "stancekit";
 * const user: Answer[] = [{ proposition: "A", important: true }, { range: 0 }];
 * const entity: Answer[] = [{ proposition: "A" }, { range: 4, important: true }];
 * const { points, maximum } = svtElectionCompassUntil2024(user, entity);
 * [points, maximum]; // => [44, 60]
 */
export const svtElectionCompassUntil2024 = /* @__PURE__ */ compass("svt-election-compass-until-2024", {
  user: 4,
  entity: 1,
  both: 4,
});
