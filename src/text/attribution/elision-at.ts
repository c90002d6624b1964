import type { Document } from "../document.ts";
import { membersAt } from "../grammar/members.ts";
import { clauseCeiling, clauseFloor } from "../grammar/subject.ts";
import { verbGroup } from "../grammar/verb-group.ts";
import { ECHOES, JOINING, LEFT_OVER, REPLIES, STANDING_AUXILIARIES, SUMMING_NOUNS } from "../lexicon/echoes.ts";
import { closes, subjectBefore, type Elision } from "./elision.ts";
import { replied } from "./replied.ts";
import { summedUp } from "./summed-up.ts";

/** Whether a word may be the telling one of an elision. */
export function maySkipVerb(lower: string): boolean {
  return (
    STANDING_AUXILIARIES.has(lower) ||
    LEFT_OVER.has(lower) ||
    lower === "in" ||
    REPLIES.has(lower) ||
    ECHOES.has(lower) ||
    JOINING.has(lower) ||
    SUMMING_NOUNS.has(lower)
  );
}

/** The elision whose telling word stands at a token. */
export function elisionAt(document: Document, at: number): Elision | undefined {
  const ceiling = clauseCeiling(document, at);
  return (
    leftOver(document, at, ceiling) ??
    trailing(document, at, ceiling) ??
    summedUp(document, at, ceiling) ??
    replied(document, at, ceiling) ??
    echoed(document, at, ceiling) ??
    (STANDING_AUXILIARIES.has(document.tokens[at]!.lower) ? standing(document, at, ceiling) : undefined)
  );
}

/** "…, Oslo no", "…, Oslo and Riga against it" */
function leftOver(document: Document, at: number, ceiling: number): Elision | undefined {
  const { tokens } = document;
  const { lower } = tokens[at]!;
  const two = LEFT_OVER.get(`${lower} ${tokens[at + 1]?.lower ?? ""}`);
  const sign = two ?? LEFT_OVER.get(lower);
  if (sign === undefined) return undefined;
  const last = two === undefined ? at : at + 1;
  const object = /^(?:it|them|this|that)$/.test(tokens[last + 1]?.lower ?? "") ? last + 1 : last;
  const subject = tokens[at - 1]?.text === "," ? at - 1 : at;
  const members = closes(tokens, object + 1, ceiling) ? subjectBefore(document, subject) : [];
  const gap = members.length > 0 && /^[,;:]$|^(?:and|but|while)$/.test(tokens[members[0]!.first - 1]?.lower ?? "");
  return gap ? { members, cue: { first: at, last }, kind: sign > 0 ? "yes" : "no" } : undefined;
}

/** "…, joined by Riga and Lima" */
function trailing({ tokens }: Document, at: number, ceiling: number): Elision | undefined {
  if (!JOINING.has(tokens[at]!.lower) || tokens[at - 1]?.text !== "," || tokens[at + 1]?.lower !== "by")
    return undefined;
  const members = membersAt(tokens, at + 2, ceiling);
  const last = members[members.length - 1]?.last ?? -1;
  return last >= 0 && closes(tokens, last + 1, ceiling)
    ? { members, cue: { first: at, last: at + 1 }, kind: "whole" }
    : undefined;
}

/** "Oslo follows suit", "Riga does not share that view", "Lima disagreed" */
function echoed(document: Document, at: number, ceiling: number): Elision | undefined {
  const { tokens } = document;
  for (const { sign, words } of ECHOES.get(tokens[at]!.lower) ?? []) {
    const last = at + words.length - 1;
    if (!words.every((word, i) => word.has(tokens[at + i]?.lower ?? "")) || !closes(tokens, last + 1, ceiling))
      continue;
    const group = verbGroup(tokens, at, clauseFloor(document, at));
    const members = group.finite ? subjectBefore(document, group.before + 1) : [];
    if (members.length === 0) return undefined;
    return { members, cue: { first: at, last }, kind: sign > 0 !== group.negated ? "whole" : "contrary" };
  }
  return undefined;
}

/** "so does Oslo", "nor has Riga", "Oslo does too", "Riga does not" */
function standing(document: Document, at: number, ceiling: number): Elision | undefined {
  const { tokens } = document;
  const before = tokens[at - 1]?.text === "," ? at - 2 : at - 1;
  if (/^(?:so|as|nor|neither|too)$/.test(tokens[before]?.lower ?? "")) {
    const members = membersAt(tokens, at + 1, ceiling);
    const last = members[members.length - 1]?.last ?? -1;
    if (last < 0 || !closes(tokens, last + 1, ceiling) || !/^NNP/.test(tokens[last]!.tag)) return undefined;
    return { members, cue: { first: at - 1, last: at }, kind: "whole" };
  }
  const negated = /^(?:not|n't)$/.test(tokens[at + 1]?.lower ?? "");
  const last = negated ? at + 1 : at;
  if (!closes(tokens, last + 1, ceiling)) return undefined;
  const members = subjectBefore(document, at);
  if (members.length === 0) return undefined;
  const also = /^(?:too|also|likewise|either)$/.test(tokens[last + 1]?.lower ?? "");
  return { members, cue: { first: at, last }, kind: also ? "whole" : negated ? "denied" : "affirmed" };
}
