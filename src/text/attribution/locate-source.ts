import type { Document } from "../document.ts";
import { subjectAfter } from "../grammar/subject-after.ts";
import { openingSubject } from "../grammar/opening-subject.ts";
import { clauseCeiling, clauseFloor } from "../grammar/subject.ts";
import type { VerbGroup } from "../grammar/verb-group.ts";
import type { Draft } from "./draft.ts";
import { findSource } from "./find-source.ts";
import type { FoundSource } from "./found-source.ts";
import type { CueMatch } from "./match-cue.ts";

/** The holder of a cue, and the first token after it where it follows the cue. */
export interface LocatedSource {
  readonly source: FoundSource;
  readonly next?: number;
}

/** Looks for the holder of the cue at `at` beside it, after it, far before it, and in the verb before it in a series. */
export function locateSource(
  document: Document,
  at: number,
  matches: readonly CueMatch[],
  group: VerbGroup,
  drafts: readonly Draft[],
): LocatedSource | undefined {
  const quotes = matches.some(({ sense }) => sense.complements.has("q"));
  const speaks = quotes || matches.some(({ sense }) => sense.complements.has("t"));
  // “…” said Lee: what stands before the quotation is no subject
  const afterQuote = document.tokens[at - 1]?.tag === "''";
  const ahead = afterQuote ? undefined : findSource(document, at, group, drafts);
  if (ahead) return { source: ahead };
  const inverted = quotes && !takesAddressee(matches) ? invertedSource(document, at) : undefined;
  if (inverted) return inverted;
  const source =
    (afterQuote ? findSource(document, at, group, drafts) : undefined) ??
    (speaks ? distantSource(document, at, group) : undefined) ??
    seriesSource(document, group, drafts);
  return source && { source };
}

/** "The minister, who could not be reached before, said": the subject stands far off. */
function distantSource(document: Document, at: number, group: VerbGroup): FoundSource | undefined {
  const subject = group.finite && document.quoteAt[at]! < 0 ? openingSubject(document, group.first) : undefined;
  return subject && { ...subject, implicit: false };
}

/** "Lee praised the dam, called it safe and left": one of several verbs of a subject, between commas. */
function seriesSource(document: Document, group: VerbGroup, drafts: readonly Draft[]): FoundSource | undefined {
  const previous = drafts[drafts.length - 1];
  const { tokens, quoteAt } = document;
  if (tokens[group.before]?.text !== "," || !group.finite || group.first !== group.before + 1) return undefined;
  const follows = previous !== undefined && previous.content.last === group.before - 1 && !previous.nested;
  return follows && quoteAt[group.before]! < 0
    ? { members: previous.members, introducedBy: "", implicit: true }
    : undefined;
}

/** "told Lee" has Lee for its addressee, never for its subject. */
function takesAddressee(matches: readonly CueMatch[]): boolean {
  return matches.some(({ sense }) => /^(?:tell|inform|assure|remind|notify|brief)$/.test(sense.lemma));
}

/** “…,” said Lee, the minister – the subject follows its verb. */
function invertedSource(document: Document, at: number): LocatedSource | undefined {
  const { tokens } = document;
  const before = tokens[at - 1];
  if (!/^VB[DZ]$/.test(tokens[at]!.tag) || at - 1 < clauseFloor(document, at) || !before) return undefined;
  if (before.tag !== "''" && before.text !== ",") return undefined;
  const members = subjectAfter(tokens, at + 1, clauseCeiling(document, at));
  const last = members[members.length - 1]?.last;
  if (last === undefined || /^VB[PZ]?$|^MD/.test(tokens[last + 1]?.tag ?? "")) return undefined;
  return { source: { members, introducedBy: "", implicit: false }, next: last + 1 };
}
