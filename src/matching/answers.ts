import { StancekitError } from "../base/errors.ts";
import { stanceFrom } from "../base/scale.ts";
import type { AskedQuestion, Question } from "./question.ts";

/** An answer to an election compass question, as SVT asks them; `important` where its giver marked it so. */
export type CompassAnswer =
  | { readonly proposition: "A" | "B" | "C" | "D"; readonly important?: boolean }
  | { readonly range: 0 | 1 | 2 | 3 | 4; readonly important?: boolean }
  | { readonly priorities: readonly number[]; readonly important?: boolean };

/**
 * One answer: a number on the question's scale; one of its choices; a place in several dimensions, some of them
 * unknown (`null`); or an election compass answer. Each rule says which it takes.
 */
export type Answer = number | string | readonly (number | null)[] | CompassAnswer;

/** Answers by question id, or a list in the order of the questions. `null`, `undefined` and `NaN` are skipped ones. */
export type Answers = ArrayLike<Answer | null | undefined> | { readonly [question: string]: Answer | null | undefined };

/** Whether an answer is none. */
function isSkipped(answer: Answer | null | undefined): answer is null | undefined {
  return answer === null || answer === undefined || Number.isNaN(answer);
}

/** Whether what was given can hold answers at all. */
function isGiven(answers: Answers | null | undefined): answers is Answers {
  return typeof answers === "object" && answers !== null;
}

/** Whether answers come as a list, in the order of the questions. */
function isList(answers: Answers): answers is ArrayLike<Answer | null | undefined> {
  return Array.isArray(answers) || ArrayBuffer.isView(answers);
}

/** The ids of the questions that answers speak of: the keys of records, else "0", "1" … for lists. What is neither speaks of none. */
export function questionIds(all: readonly Answers[]): string[] {
  const ids = new Set<string>();
  for (const answers of all.filter(isGiven)) {
    const own = isList(answers) ? Array.from(answers, (_, place) => String(place)) : Object.keys(answers);
    for (const id of own) ids.add(id);
  }
  return [...ids];
}

/** The answers in the order of the questions, `undefined` where skipped. `who` names their giver in errors. */
export function aligned(answers: Answers, questions: readonly Question[], who: string): (Answer | undefined)[] {
  if (!isGiven(answers)) {
    throw new StancekitError(
      "invalid-data",
      `the answers of ${who} are ${String(answers)}: expected a list or a record`,
    );
  }
  if (isList(answers)) {
    if (answers.length === questions.length) {
      const list = new Array<Answer | undefined>(answers.length);
      for (let place = 0; place < list.length; place++) {
        const one = answers[place];
        list[place] = isSkipped(one) ? undefined : one;
      }
      return list;
    }
    throw new StancekitError(
      "invalid-data",
      `${who} has ${answers.length} answers: expected one for each of the ${questions.length} questions`,
    );
  }
  const known = new Set(questions.map(({ id }) => id));
  for (const id of Object.keys(answers)) {
    if (known.has(id)) continue;
    const some = [...known].slice(0, 20).join(", ") || "none";
    throw new StancekitError("invalid-data", `${who} answers "${id}", no question asked: expected one of ${some}`);
  }
  return questions.map(({ id }) => {
    const one = Object.hasOwn(answers, id) ? answers[id] : undefined;
    return isSkipped(one) ? undefined : one;
  });
}

/** A numeric answer moved from the question's scale to [−1, 1]. */
export function stanceOf(answer: Answer, { id, scale }: AskedQuestion): number {
  const { low, high } = scale;
  if (typeof answer === "number" && answer >= low && answer <= high) {
    return stanceFrom(scale)(answer);
  }
  throw new StancekitError(
    "invalid-data",
    `an answer to "${id}" is ${JSON.stringify(answer)}: expected a number from ${low} to ${high}`,
  );
}
