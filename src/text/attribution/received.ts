import type { Document } from "../document.ts";
import { membersAt } from "../grammar/members.ts";
import { nounPhraseStart } from "../grammar/noun-phrase.ts";
import { possessorIn } from "../grammar/possessor.ts";
import { clauseCeiling, clauseFloor, type Phrase } from "../grammar/subject.ts";
import { verbGroup } from "../grammar/verb-group.ts";
import {
  AMOUNTS,
  COLD,
  LOSING_VERBS,
  RECEPTIONS,
  RESPONSE_LINKS,
  RESPONSE_VERBS,
  RUNNING,
  sideOfResponse,
  WARM,
} from "../lexicon/receptions.ts";
import type { Token } from "../types.ts";
import type { Draft } from "./draft.ts";
import { surfaceSubject } from "./surface-subject.ts";

/** Responses that the topic, as subject, meets with: "drew criticism from Oslo", "has the backing of Riga", "won Lima's support". */
export function fromResponses(document: Document, sentence: number, before: readonly Draft[]): readonly Draft[] {
  const { tokens, firstTokens, quoteAt } = document;
  const drafts: Draft[] = [];
  for (let at = firstTokens[sentence]!; at < firstTokens[sentence + 1]!; at += 1) {
    const { lower, tag } = tokens[at]!;
    if (!/^(?:N|VB|RB|UH|DT|JJ)/.test(tag) || quoteAt[at]! >= 0) continue;
    const side = RECEPTIONS.has(lower) ? sideOfReception(tokens, at) : sideOfResponse(lower);
    const draft = side === 0 ? undefined : response(document, at, side, [...before, ...drafts]);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function sideOfReception(tokens: readonly Token[], noun: number): -1 | 0 | 1 {
  const adjective = tokens[noun - 1]?.lower ?? "";
  if (WARM.has(adjective)) return 1;
  if (COLD.has(adjective)) return -1;
  return tokens[noun]!.lower === "welcome" ? 1 : 0;
}

function response(document: Document, noun: number, side: -1 | 1, before: readonly Draft[]): Draft | undefined {
  const { tokens } = document;
  const floor = clauseFloor(document, noun);
  let start = nounPhraseStart(tokens, noun, floor);
  if (tokens[noun]!.tag === "RB" || start < 0) start = noun;
  if (tokens[start - 1]?.lower === "of" && AMOUNTS.has(tokens[start - 2]?.lower ?? ""))
    start = nounPhraseStart(tokens, start - 2, floor);
  const verb = responseVerb(tokens, start - 1);
  if (
    verb < floor ||
    before.some(
      ({ cue, content }) => verb >= Math.min(cue.first, content.first) && noun <= Math.max(cue.last, content.last),
    )
  )
    return undefined;
  const members = holdersOf(document, start, noun);
  if (members.length === 0) return undefined;
  const group = verbGroup(tokens, verb, floor);
  const content = surfaceSubject(document, verb, group, before);
  if (!content || content.last >= verb) return undefined;
  const without = /^(?:no|little|scant)$/.test(tokens[start]!.lower);
  const polarity = LOSING_VERBS.has(tokens[verb]!.lower) ? (-side as -1 | 1) : side;
  return {
    members,
    implicit: false,
    cue: {
      first: verb,
      last: noun,
      lemma: tokens[noun]!.lower,
      frame: "nominal",
      polarity,
      negated: group.negated !== without,
      hedges: group.hedges,
    },
    content,
    nested: false,
    relative: false,
    mode: "characterized",
  };
}

/** The verb that leads to the response, past its preposition: "ran *into* opposition", "was met *with* scorn". */
function responseVerb(tokens: readonly Token[], at: number): number {
  const linked = RESPONSE_LINKS.has(tokens[at]?.lower ?? "");
  const verb = linked ? (RESPONSE_LINKS.has(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1) : at;
  const { lower, tag } = tokens[verb] ?? { lower: "", tag: "" };
  if (!/^VB/.test(tag)) return -1;
  if (linked) return RUNNING.has(lower) || /^(?:meet|met|meets)$/.test(lower) ? verb : -1;
  return RESPONSE_VERBS.has(lower) ? verb : -1;
}

/** Those who respond: "from Oslo and Riga", "of Oslo", "in Oslo", or the possessor before the noun. */
function holdersOf(document: Document, start: number, noun: number): readonly Phrase[] {
  const { tokens } = document;
  const possessor = possessorIn(tokens, { first: start, last: noun });
  if (possessor) return [possessor];
  const link = tokens[noun + 1]?.lower ?? "";
  if (!/^(?:from|of|in|among|by|at|with)$/.test(link)) return [];
  return membersAt(tokens, noun + 2, clauseCeiling(document, noun));
}
