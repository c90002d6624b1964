import type { Token } from "../types.ts";
import { isTimeWord, nounPhraseEnd } from "./noun-phrase.ts";
import type { Phrase } from "./subject.ts";

/** The noun phrase that starts right after an inverted cue ("said Lee, the minister"), with its apposition. */
export function subjectAfter(tokens: readonly Token[], at: number, to: number): readonly Phrase[] {
  const last = longPhraseEnd(tokens, at, to);
  if (last < 0 || isTimeWord(tokens[at]) || tokens[last]!.tag === "CD") return [];
  const members: Phrase[] = [{ first: at, last }];
  if (tokens[last + 1]?.text === "," && last + 2 < to) {
    const end = longPhraseEnd(tokens, last + 2, to);
    const closes = end < 0 ? undefined : tokens[end + 1];
    const name = end >= 0 && /^(?:NNP|DT|PRP\$|NN)$/.test(tokens[last + 2]!.tag) && !isTimeWord(tokens[end]);
    if (name && (end + 1 >= to || /^(?:,|\.|IN)$/.test(closes!.tag))) members[0] = { first: at, last: end };
  } else if (/^and$/.test(tokens[last + 1]?.lower ?? "")) {
    const end = nounPhraseEnd(tokens, last + 2, to);
    if (end >= 0 && (end + 1 >= to || /^(?:,|\.)$/.test(tokens[end + 1]!.tag)))
      members.push({ first: last + 2, last: end });
  }
  return members;
}

/** The end of a noun phrase with the prepositional phrases that tell who it is: "a spokeswoman for the ministry in Oslo". */
function longPhraseEnd(tokens: readonly Token[], at: number, to: number): number {
  let last = nounPhraseEnd(tokens, at, to);
  while (last >= 0 && last + 2 < to && /^(?:of|for|at|from)$/.test(tokens[last + 1]!.lower)) {
    const end = nounPhraseEnd(tokens, last + 2, to);
    if (end < 0) break;
    last = end;
  }
  return last;
}
