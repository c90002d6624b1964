import { StancekitError } from "../../base/errors.ts";
import type { Answer, CompassAnswer } from "../answers.ts";
import type { AskedQuestion } from "../question.ts";

/** `[user][entity]` for the answers A, B, C and D. */
const propositions = [
  [11, 8, 3, 0],
  [5, 8, 3, 0],
  [0, 3, 8, 5],
  [0, 3, 8, 11],
];

/** `[user][entity]` for the alternatives 0 to 4. */
const ranges = [
  [16, 12, 8, 4, 0],
  [8, 12, 8, 4, 0],
  [0, 4, 8, 4, 0],
  [0, 4, 8, 12, 8],
  [0, 4, 8, 12, 16],
];

const letters = ["A", "B", "C", "D"];

/** All points for the same priorities, split 1.75 to 1 between the shares of the user's and of the entity's choices. */
const priorities = { maximum: 33, user: 1.75, entity: 1 };

/** Whether what stands under each kind is an answer of that kind. */
const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
  proposition: (value) => typeof value === "string" && letters.includes(value),
  range: (value) => typeof value === "number" && Object.hasOwn(ranges, value),
  // a number that came twice would count as two in common
  priorities: (value) =>
    Array.isArray(value) && value.every((one) => Number.isFinite(one)) && new Set(value).size === value.length,
};

/** What an election compass answer is to which kind of question, or an error that says what was expected. */
export function compassAnswer(answer: Answer, { id }: AskedQuestion): CompassAnswer {
  if (isCompassAnswer(answer)) return answer;
  throw new StancekitError(
    "invalid-data",
    `an answer to "${id}" is ${JSON.stringify(answer)}: expected { proposition: "A" … "D" }, { range: 0 … 4 } or { priorities: [ … ] } of different numbers, with important: true or false or without`,
  );
}

function isCompassAnswer(answer: Answer): answer is CompassAnswer {
  if (typeof answer !== "object" || Array.isArray(answer)) return false;
  const { important = false, ...rest } = answer as { readonly [key: string]: unknown };
  const kinds = Object.keys(checks).filter((kind) => Object.hasOwn(rest, kind));
  return typeof important === "boolean" && kinds.length === 1 && kinds.every((kind) => checks[kind]!(rest[kind]));
}

/** The points of two answers to the same kind of question, before importance. */
export function compassPoints(user: CompassAnswer, entity: CompassAnswer, { id }: AskedQuestion): number {
  if ("proposition" in user && "proposition" in entity)
    return propositions[letters.indexOf(user.proposition)]![letters.indexOf(entity.proposition)]!;
  if ("range" in user && "range" in entity) return ranges[user.range]![entity.range]!;
  if ("priorities" in user && "priorities" in entity) {
    const common = user.priorities.filter((one) => entity.priorities.includes(one)).length;
    const share =
      (priorities.user * common) / user.priorities.length + (priorities.entity * common) / entity.priorities.length;
    return (priorities.maximum * share) / (priorities.user + priorities.entity);
  }
  throw new StancekitError(
    "invalid-data",
    `the answers to "${id}" are ${JSON.stringify(user)} and ${JSON.stringify(entity)}: expected two of a kind`,
  );
}

/** What any answer of an entity could score against the user's. */
export function possiblePoints(user: CompassAnswer): readonly number[] {
  if ("proposition" in user) return propositions[letters.indexOf(user.proposition)]!;
  if ("range" in user) return ranges[user.range]!;
  return [0, priorities.maximum];
}
