import type { Token } from "../types.ts";
import type { Phrase } from "./subject.ts";

/** The possessor with which a noun phrase opens: "Oslo" of "Oslo’s backing". */
export function possessorIn(tokens: readonly Token[], { first, last }: Phrase): Phrase | undefined {
  for (let i = first + 1; i < last; i += 1) if (tokens[i]!.tag === "POS") return { first, last: i - 1 };
  return undefined;
}
