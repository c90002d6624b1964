import type { Document } from "../document.ts";
import { REPLIES } from "../lexicon/echoes.ts";
import type { Token } from "../types.ts";
import { closes, subjectBefore, type Elision } from "./elision.ts";

/** "Oslo refused", "Riga accepted at once" */
export function replied(document: Document, at: number, ceiling: number): Elision | undefined {
  const { tokens } = document;
  const sign = REPLIES.get(tokens[at]!.lower);
  if (sign === undefined || !closes(tokens, afterPromptness(tokens, at + 1), ceiling)) return undefined;
  const members = subjectBefore(document, at);
  return members.length > 0
    ? { members, cue: { first: at, last: at }, kind: sign > 0 ? "yes" : "no", replies: true }
    : undefined;
}

/** "at once", "without hesitation", "on the spot": how fast somebody answered. */
function afterPromptness(tokens: readonly Token[], at: number): number {
  const [a, b, c] = [at, at + 1, at + 2].map((i) => tokens[i]?.lower ?? "");
  if (
    /^(?:at once|at length|without hesitation|without hesitating|without delay|in turn|with thanks|with pleasure|with relief)$/.test(
      `${a} ${b}`,
    )
  )
    return at + 2;
  return /^(?:on the spot|right away now|with open arms)$/.test(`${a} ${b} ${c}`) ? at + 3 : at;
}
