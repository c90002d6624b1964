import type { Draft } from "../../attribution/draft.ts";
import type { Document } from "../../document.ts";
import { phrasesEndingAt, type Phrase } from "../../grammar/subject.ts";
import { cueOf } from "./cue-of.ts";
import type { Judged } from "./judge.ts";
import { shared } from "./token-range.ts";

/** A proposal as the rules would have drafted it: spans by the trained layer, all else by the rule for the same cue, if any. */
export function toDraft(document: Document, proposal: Judged, rule: Draft | undefined): Draft {
  const { cue, source, content, confidence } = proposal;
  const first = content[0]!.first;
  const last = content[content.length - 1]!.last;
  const { frame, lemma, polarity, negated, hedges } = rule?.cue ?? cueOf(document, cue);
  const addressee = rule?.addressee;
  return {
    members: source ? membersOf(document, source, rule) : [],
    implicit: false,
    cue: { first: cue.first, last: cue.last, frame, lemma, polarity, negated, hedges },
    content: { first, last },
    ...(content.length > 1 && { parts: content.map((part) => ({ first: part.first, last: part.last })) }),
    ...(addressee && !content.some((part) => shared(part, addressee) > 0) && { addressee }),
    nested: false,
    relative: rule?.relative ?? false,
    ...(rule?.quotedBy && { quotedBy: rule.quotedBy }),
    ...(rule?.mode && { mode: rule.mode }),
    confidence,
  };
}

/** The members of a coordinated source, stretched so that together they reach from its first word to its last. */
function membersOf({ tokens }: Document, { first, last }: Phrase, rule: Draft | undefined): readonly Phrase[] {
  const known = rule?.members.filter((member) => first <= member.first && member.last <= last) ?? [];
  const complete = rule !== undefined && known.length === rule.members.length;
  const members = complete ? known : phrasesEndingAt(tokens, last, first);
  if (members.length === 0 || (!complete && members[0]!.first !== first)) return [{ first, last }];
  return members.map((member, i) => ({
    first: i === 0 ? first : member.first,
    last: i === members.length - 1 ? last : member.last,
  }));
}
