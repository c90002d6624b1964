import type { Document } from "../document.ts";
import { subjectOf } from "../grammar/find-subject.ts";
import { endsNounPhrase } from "../grammar/noun-phrase.ts";
import { clauseFloor, phrasesEndingAt, type Phrase } from "../grammar/subject.ts";
import type { VerbGroup } from "../grammar/verb-group.ts";
import type { Draft } from "./draft.ts";

/** The subject of a verb as one phrase, where it is what the sentence takes a side on: "*the plan* was rejected by". */
export function surfaceSubject(
  document: Document,
  at: number,
  group: VerbGroup,
  drafts: readonly Draft[],
): Phrase | undefined {
  const { tokens } = document;
  const floor = clauseFloor(document, at);
  const before = tokens[group.before];
  if (before === undefined || group.before < floor) return undefined;
  if (before.tag === "CC") return drafts[drafts.length - 1]?.content;
  const subject = subjectOf(document, group, floor);
  const members =
    subject?.members ??
    (before.text === "," && endsNounPhrase(tokens[group.before - 1])
      ? phrasesEndingAt(tokens, group.before - 1, floor)
      : []);
  const first = members[0];
  const last = members[members.length - 1];
  return first && last && { first: first.first, last: last.last };
}
