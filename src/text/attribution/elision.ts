import type { Document } from "../document.ts";
import { clauseFloor, phrasesEndingAt, type Phrase } from "../grammar/subject.ts";
import type { Token } from "../types.ts";

/** Words that repeat the verb of the clause before without saying it. */
export interface Elision {
  readonly members: readonly Phrase[];
  readonly cue: Phrase;
  /** "so does Oslo" and "nor does Oslo" take over the whole, "Oslo does" and "Oslo does not" its verb alone; a plain yes or no stands for itself. */
  readonly kind: "whole" | "contrary" | "affirmed" | "denied" | "yes" | "no";
  /** It answers what somebody asked for. */
  readonly replies?: boolean;
}

/** A named subject that opens its clause. */
export function subjectBefore(document: Document, at: number): readonly Phrase[] {
  const { tokens } = document;
  const floor = clauseFloor(document, at);
  const members = phrasesEndingAt(tokens, at - 1, floor);
  const first = members[0];
  if (
    first === undefined ||
    !members.every(({ last }) => /^(?:NNPS?|PRP)$/.test(tokens[last]!.tag) || tokens[last]!.lower === "party")
  )
    return [];
  const opener = tokens[first.first - 1];
  const opens =
    first.first === floor || /^(?:[,;:—–]|and|but|while|though|although|whereas|as|than)$/.test(opener?.lower ?? "");
  return opens ? members : [];
}

/** Whether the clause ends here, an adverb aside. */
export function closes(tokens: readonly Token[], at: number, ceiling: number): boolean {
  const next = /^(?:too|either|also|likewise|yet|anymore|now)$/.test(tokens[at]?.lower ?? "") ? at + 1 : at;
  return (
    next >= ceiling ||
    /^[.;!?—–]$/.test(tokens[next]!.text) ||
    (tokens[next]!.text === "," && !/^(?:VB|IN)/.test(tokens[next + 1]?.tag ?? ""))
  );
}
