import type { Document } from "../document.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { subjectOf } from "../grammar/find-subject.ts";
import { nounPhraseStart } from "../grammar/noun-phrase.ts";
import { clauseCeiling, clauseFloor, type Phrase } from "../grammar/subject.ts";
import { verbGroup } from "../grammar/verb-group.ts";
import type { Draft } from "./draft.ts";

/** "Vietnam has been the dam’s most outspoken critic", "Oslo remains a supporter of the plan": the reporter's own reading. */
export function sideTaker(document: Document, noun: number, polarity: 1 | -1): Draft | undefined {
  const { tokens, quoteAt } = document;
  const floor = clauseFloor(document, noun);
  const start = nounPhraseStart(tokens, noun, floor);
  if (start <= floor || !/^(?:is|was|been|be|remains|remained|became|are|were|as)$/.test(tokens[start - 1]!.lower))
    return undefined;
  const { negated, hedges, ...group } = verbGroup(tokens, start - 1, floor);
  const subject = subjectOf(document, { negated, hedges, ...group }, floor);
  const content = contentOf(document, { first: start, last: noun });
  if (!subject || !content || content.last < content.first) return undefined;
  return {
    members: subject.members,
    implicit: false,
    cue: { first: noun, last: noun, lemma: tokens[noun]!.lower, frame: "nominal", polarity, negated, hedges },
    content,
    nested: quoteAt[noun]! >= 0,
    relative: false,
    mode: "characterized",
  };
}

function contentOf(document: Document, { first, last }: Phrase): Phrase | undefined {
  const { tokens } = document;
  if (tokens[last + 1]?.lower === "of")
    return { first: last + 2, last: clauseEnd(document, last + 2, clauseCeiling(document, last), "phrase") - 1 };
  for (let i = first; i < last; i += 1) if (tokens[i]!.tag === "POS") return { first, last: i - 1 };
  return undefined;
}
