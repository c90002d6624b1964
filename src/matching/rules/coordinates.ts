import { StancekitError } from "../../base/errors.ts";
import { stanceOf, type Answer } from "../answers.ts";
import type { AskedQuestion } from "../question.ts";

/**
 * Where an answer stands, each dimension on [−1, 1] or unknown: one dimension for a number, one for a choice of two, one
 * per alternative for a choice of more (1 for the one chosen, −1 for the others), and as many as it is long for a list.
 */
export function coordinatesOf(answer: Answer, question: AskedQuestion): (number | undefined)[] {
  if (typeof answer === "string") {
    const { id, choices = [] } = question;
    const chosen = choices.indexOf(answer);
    if (chosen >= 0) return choices.length === 2 ? [2 * chosen - 1] : choices.map((_, i) => (i === chosen ? 1 : -1));
    throw new StancekitError(
      "invalid-data",
      `an answer to "${id}" is "${answer}": expected one of its choices (${choices.join(", ") || "it declares none"})`,
    );
  }
  if (!Array.isArray(answer)) return [stanceOf(answer, question)];
  return (answer as readonly (number | null)[]).map((one) =>
    one === null || Number.isNaN(one) ? undefined : stanceOf(one, question),
  );
}
