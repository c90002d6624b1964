import type { Document } from "../document.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { subjectOf } from "../grammar/find-subject.ts";
import { membersAt } from "../grammar/members.ts";
import { clauseCeiling, clauseFloor, type Phrase } from "../grammar/subject.ts";
import { verbGroup } from "../grammar/verb-group.ts";
import {
  HELD_AGAINST_BY_NOBODY,
  HELD_BY_NOBODY,
  QUESTIONED,
  QUESTION_LINKS,
  SEEMING,
  UNSETTLED,
} from "../lexicon/impersonal.ts";
import type { Draft } from "./draft.ts";

/**
 * What is asked, expected or alleged without saying by whom: "is expected to sign", "asked about the dam", "it is unclear
 * whether". They have no source (unless "by" names one), so that nobody gets a position from them.
 */
export function fromNobody(document: Document, sentence: number, drafts: readonly Draft[]): readonly Draft[] {
  const { tokens, firstTokens, quoteAt } = document;
  const found: Draft[] = [];
  for (let at = firstTokens[sentence]!; at < firstTokens[sentence + 1]!; at += 1) {
    const read = READERS.get(tokens[at]!.lower);
    if (!read || quoteAt[at]! >= 0 || drafts.some((draft) => holds(draft, at))) continue;
    const draft = read(document, at);
    if (draft) found.push(draft);
  }
  return found;
}

type Reader = (document: Document, at: number) => Draft | undefined;

const READERS: ReadonlyMap<string, Reader> = new Map([
  ...[...HELD_BY_NOBODY].map((word) => [word, held] as const),
  ...[...HELD_AGAINST_BY_NOBODY].map((word) => [word, heldAgainst] as const),
  ...[...SEEMING].map((word) => [word, seeming] as const),
  ...[...QUESTIONED].map((word) => [word, questioned] as const),
  ...[...UNSETTLED].map((word) => [word, unsettled] as const),
]);

/** Whether an attribution already takes the word for its cue, or for a part of the verb that is its cue. */
function holds({ cue, members, implicit }: Draft, at: number): boolean {
  if (cue.first <= at && at <= cue.last) return true;
  const subject = members[members.length - 1];
  return !implicit && subject !== undefined && subject.last < at && at < cue.first && cue.first - at < 4;
}

function impersonal(document: Document, at: number, last: number, parts: readonly Phrase[]): Draft | undefined {
  const [head, rest] = parts;
  if (!head) return undefined;
  return {
    members: [],
    implicit: false,
    cue: {
      first: at,
      last,
      lemma: document.tokens[at]!.lower,
      frame: "speech",
      polarity: 0,
      negated: false,
      hedges: [],
    },
    content: { first: head.first, last: (rest ?? head).last },
    ...(rest && { parts }),
    nested: false,
    relative: false,
  };
}

/** "The dam | is expected | to fail": subject and what is held of it. */
function held(document: Document, at: number): Draft | undefined {
  const { tokens } = document;
  return /^(?:to|as)$/.test(tokens[at + 1]?.lower ?? "") ? aroundPassive(document, at, at + 1) : undefined;
}

function heldAgainst(document: Document, at: number): Draft | undefined {
  return /^(?:of|for|over|with)$/.test(document.tokens[at + 1]?.lower ?? "")
    ? aroundPassive(document, at, at + 1)
    : undefined;
}

function aroundPassive(document: Document, at: number, from: number): Draft | undefined {
  const group = verbGroup(document.tokens, at, clauseFloor(document, at));
  return group.passive ? aroundVerb(document, at, from) : undefined;
}

function seeming(document: Document, at: number): Draft | undefined {
  const next = document.tokens[at + 1];
  const says = next && (/^(?:to|like|as|that)$/.test(next.lower) || /^(?:JJ|RB|VBN|VBD|DT)$/.test(next.tag));
  return says && /^VB[DZP]$/.test(document.tokens[at]!.tag) ? aroundVerb(document, at, at + 1) : undefined;
}

function aroundVerb(document: Document, at: number, from: number): Draft | undefined {
  const floor = clauseFloor(document, at);
  const group = verbGroup(document.tokens, at, floor);
  const subject = group.finite ? subjectOf(document, group, floor) : undefined;
  const first = subject?.members[0];
  const last = subject?.members[subject.members.length - 1];
  const end = clauseEnd(document, from, clauseCeiling(document, at), "phrase");
  if (!first || !last || end <= from) return undefined;
  return impersonal(document, at, at, [
    { first: first.first, last: last.last },
    { first: from, last: end - 1 },
  ]);
}

/** "Asked (by a reader) about the dam", "was asked whether". */
function questioned(document: Document, at: number): Draft | undefined {
  const { tokens } = document;
  const floor = clauseFloor(document, at);
  const before = tokens[at - 1];
  const opens = at === floor || /^(?:when|if|once|after|being|,|while)$/.test(before?.lower ?? "");
  if (!opens && !verbGroup(tokens, at, floor).passive) return undefined;
  const ceiling = clauseCeiling(document, at);
  const members = tokens[at + 1]?.lower === "by" ? membersAt(tokens, at + 2, ceiling) : [];
  const asker = members[members.length - 1];
  const from = (asker?.last ?? at) + 1;
  if (!QUESTION_LINKS.has(tokens[from]?.lower ?? "")) return undefined;
  const end = firstComma(document, from, clauseEnd(document, from, ceiling, "clause"));
  const draft = end > from + 1 ? impersonal(document, at, at, [{ first: from, last: end - 1 }]) : undefined;
  return draft && { ...draft, members };
}

function firstComma({ tokens }: Document, from: number, end: number): number {
  for (let i = from; i < end; i += 1) if (tokens[i]!.text === ",") return i;
  return end;
}

/** "It is unclear whether the dam will hold." */
function unsettled(document: Document, at: number): Draft | undefined {
  const { tokens } = document;
  const link = tokens[at + 1]?.lower ?? "";
  const verb = tokens[at - 1]?.lower === "not" ? at - 2 : at - 1;
  if (!/^(?:whether|if|that|how|why|what|when|who)$/.test(link) || tokens[verb - 1]?.lower !== "it") return undefined;
  const end = clauseEnd(document, at + 1, clauseCeiling(document, at), "clause");
  return end > at + 2 ? impersonal(document, at, at, [{ first: at + 1, last: end - 1 }]) : undefined;
}
