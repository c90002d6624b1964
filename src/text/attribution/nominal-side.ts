import type { Document } from "../document.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { subjectOf } from "../grammar/find-subject.ts";
import { membersAt } from "../grammar/members.ts";
import { nounPhraseStart } from "../grammar/noun-phrase.ts";
import { possessorIn } from "../grammar/possessor.ts";
import { clauseCeiling, clauseFloor, phrasesEndingAt, type Phrase } from "../grammar/subject.ts";
import { verbGroup } from "../grammar/verb-group.ts";
import type { Token } from "../types.ts";
import type { Draft } from "./draft.ts";
import { nounCue } from "./noun-cue.ts";

const COPULA =
  /^(?:is|was|been|be|remains|remained|became|become|becomes|are|were|as|count|counts|counted|rank|ranks|ranked|number|numbers|numbered|join|joins|joined)$/;

const SELF_NAMING = /^(?:call|calls|called|describe|describes|described|consider|considers|considered)$/;
const REFLEXIVE = /^(?:itself|himself|herself|themselves)$/;

interface Holders {
  readonly members: readonly Phrase[];
  readonly negated: boolean;
  readonly hedges: Draft["cue"]["hedges"];
}

/**
 * "Vietnam has been the dam’s most outspoken critic", "Oslo is among the backers of the plan", "Oslo, an advocate of the plan,",
 * "a critic of the plan, Oslo …", "its fiercest critic is Oslo": the reporter's own reading.
 */
export function sideTaker(document: Document, noun: number, polarity: 1 | -1): Draft | undefined {
  const { tokens, quoteAt } = document;
  const floor = clauseFloor(document, noun);
  const start = nounPhraseStart(tokens, noun, floor);
  const content = start < 0 ? undefined : contentOf(document, { first: start, last: noun });
  if (!content || content.last < content.first) return undefined;
  const after = content.first > noun ? content.last : noun;
  const holders =
    subjectHolders(document, pastPartitive(tokens, start, floor), floor) ??
    appositive(tokens, start, floor) ??
    named(document, start, after, floor);
  if (!holders) return undefined;
  const { members, negated, hedges } = holders;
  const denies = /^(?:no|hardly|not)$/.test(tokens[start]!.lower) || tokens[start - 1]?.lower === "no";
  return {
    members,
    implicit: false,
    cue: nounCue(tokens, noun, { polarity, negated: negated !== denies, hedges }),
    content,
    nested: quoteAt[noun]! >= 0,
    relative: false,
    mode: "characterized",
  };
}

/** "one of the critics", "among the critics": the word before, past the part taken of them. */
function pastPartitive(tokens: readonly Token[], start: number, floor: number): number {
  let at = start - 1;
  if (tokens[at]?.lower === "of" && /^(?:one|two|some|many|most|several|few|the)$/.test(tokens[at - 1]?.lower ?? ""))
    at -= 2;
  if (/^(?:among|amongst|alongside|with)$/.test(tokens[at]?.lower ?? "")) at -= 1;
  // "describes itself as a supporter"
  if (tokens[at]?.lower === "as" && REFLEXIVE.test(tokens[at - 1]?.lower ?? "")) at -= 1;
  if (REFLEXIVE.test(tokens[at]?.lower ?? "") || /^(?:out|up|long)$/.test(tokens[at]?.lower ?? "")) at -= 1;
  return Math.max(at, floor - 1);
}

function subjectHolders(document: Document, verb: number, floor: number): Holders | undefined {
  const { tokens } = document;
  const names = SELF_NAMING.test(tokens[verb]?.lower ?? "") && REFLEXIVE.test(tokens[verb + 1]?.lower ?? "");
  if (verb <= floor || !(names || COPULA.test(tokens[verb]!.lower))) return undefined;
  const group = verbGroup(tokens, verb, floor);
  const subject = subjectOf(document, group, floor);
  return subject && { members: subject.members, negated: group.negated, hedges: group.hedges };
}

/** "Oslo, an advocate of the plan, …", "Oslo, long a foe of it, …". */
function appositive(tokens: readonly Token[], start: number, floor: number): Holders | undefined {
  let comma = start - 1;
  while (comma > floor && (tokens[comma]!.tag === "RB" || /^(?:once|long)$/.test(tokens[comma]!.lower))) comma -= 1;
  const former = tokens
    .slice(comma + 1, start)
    .some(({ lower }) => /^(?:once|formerly|previously|initially)$/.test(lower));
  if (comma <= floor || tokens[comma]!.text !== "," || former) return undefined;
  const members = phrasesEndingAt(tokens, comma - 1, floor);
  const holder = members[members.length - 1];
  const isName = holder !== undefined && /^NNP/.test(tokens[holder.last]!.tag);
  return isName ? { members: [holder], negated: false, hedges: [] } : undefined;
}

/** "A critic of the plan, Oslo …", "the fiercest critic of the plan is Oslo", "critics of the plan such as Oslo". */
function named(document: Document, start: number, after: number, floor: number): Holders | undefined {
  const { tokens } = document;
  const link = tokens[after + 1];
  if (link === undefined) return undefined;
  const opens = start === floor || /^(?:,|and|but|as)$/.test(tokens[start - 1]!.lower);
  const comma = link.text === "," && opens && start - floor < 2;
  const copula = /^(?:is|are|was|were|remains?|include|includes|included|including)$/.test(link.lower);
  const such = link.lower === "such" && tokens[after + 2]?.lower === "as";
  if (!comma && !copula && !such) return undefined;
  const members = membersAt(tokens, after + (such ? 3 : 2), clauseCeiling(document, after)).filter(({ first, last }) =>
    tokens.slice(first, last + 1).some(({ tag }) => /^NNP/.test(tag)),
  );
  return members.length > 0 ? { members, negated: false, hedges: [] } : undefined;
}

function contentOf(document: Document, { first, last }: Phrase): Phrase | undefined {
  const { tokens } = document;
  if (/^(?:of|in|for|against|to)$/.test(tokens[last + 1]?.lower ?? "")) {
    const end = clauseEnd(document, last + 2, clauseCeiling(document, last), "phrase");
    let stop = last + 2;
    while (
      stop + 1 < end &&
      !/^(?:MD|VBD|VBZ|VBP|WDT|WP|,)$/.test(tokens[stop + 1]!.tag) &&
      !/^(?:including|such)$/.test(tokens[stop + 1]!.lower)
    )
      stop += 1;
    return { first: last + 2, last: Math.min(stop, end - 1) };
  }
  return possessorIn(tokens, { first, last });
}
