import { isPersonNoun } from "../lexicon/nouns.ts";
import type { Token } from "../types.ts";
import { nounPhraseEnd } from "./noun-phrase.ts";
import type { Phrase } from "./subject.ts";

/** The members of the coordinated phrase that starts at a token: "Oslo, Riga and the Chamber of Industry" has three. */
export function membersAt(tokens: readonly Token[], at: number, ceiling: number): readonly Phrase[] {
  const members: Phrase[] = [];
  let first = tokens[at]?.lower === "both" ? at + 1 : at;
  for (;;) {
    const last = withOf(tokens, nounPhraseEnd(tokens, first, ceiling), ceiling);
    if (last < 0 || /^(?:VBG|CD)$/.test(tokens[last]!.tag)) return members;
    members.push({ first, last });
    const link = tokens[last + 1];
    const skip =
      link?.text === "," && /^(?:and|or)$/.test(tokens[last + 2]?.lower ?? "")
        ? 3
        : link?.text === "," || /^(?:and|or)$/.test(link?.lower ?? "")
          ? 2
          : 0;
    const next = last + skip;
    if (skip === 0 || next >= ceiling || !/^(?:NNP|NNPS|DT|PRP\$|JJ)$/.test(tokens[next]!.tag)) return members;
    const end = nounPhraseEnd(tokens, next, ceiling);
    if (end < 0 || /^(?:MD|VBD|VBZ|VBP)$/.test(tokens[end + 1]?.tag ?? "")) return members;
    first = next;
  }
}

/** "the Chamber of Industry" is one name, "ministers in Oslo" one party. */
function withOf(tokens: readonly Token[], last: number, ceiling: number): number {
  const link = tokens[last + 1]?.lower;
  const placed =
    (link === "in" || link === "from") &&
    isPersonNoun(tokens[last]?.lower ?? "") &&
    /^NNPS?$/.test(tokens[last + 2]?.tag ?? "");
  const end = last >= 0 && (link === "of" || placed) ? nounPhraseEnd(tokens, last + 2, ceiling) : -1;
  return end < 0 ? last : end;
}
