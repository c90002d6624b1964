import type { Document } from "../document.ts";
import { companionsOf } from "../grammar/companions.ts";
import { subjectOf, type Subject } from "../grammar/find-subject.ts";
import { endsNounPhrase } from "../grammar/noun-phrase.ts";
import { clauseFloor, phrasesEndingAt, type Phrase } from "../grammar/subject.ts";
import type { FoundSource } from "./found-source.ts";
import { memberAmong } from "./member-among.ts";
import { verbGroup, type VerbGroup } from "../grammar/verb-group.ts";
import { UTTERANCE_NOUNS } from "../lexicon/nouns.ts";
import { wordSet } from "../lexicon/word-list.ts";
import type { Token } from "../types.ts";
import type { Draft } from "./draft.ts";

const SAME_SUBJECT = wordSet("after before while when by since upon in despite");
const FINITE = /^(?:MD|VBD|VBZ|VBP)$/;

/** The holder of the cue at `at`: its subject, the subject it shares, or the one that a participle belongs to. */
export function findSource(
  document: Document,
  at: number,
  group: VerbGroup,
  drafts: readonly Draft[],
): FoundSource | undefined {
  const { tokens } = document;
  const floor = clauseFloor(document, at);
  const before = tokens[group.before];
  if (group.before < floor || before === undefined) return undefined;
  if (!group.finite && tokens[at]!.tag === "VBG") return participleSource(document, at, group, drafts, floor);
  if (!group.finite && group.governor >= 0) return undefined;
  if (before.tag === "CC") return sharedSource(document, group.before, drafts, floor);
  const subject = subjectOf(document, group, floor);
  const among = subject && memberAmong(document, subject, floor);
  return among ?? (subject && { ...subject, members: withCompanions(tokens, subject, floor, group), implicit: false });
}

function withCompanions(
  tokens: readonly Token[],
  { members, introducedBy, antecedent }: Subject,
  floor: number,
  { first }: VerbGroup,
): readonly Phrase[] {
  const [opening] = members;
  if (opening === undefined || antecedent) return members;
  if (introducedBy !== "" && tokens[opening.first - 1]?.text !== ",") return members;
  const whole = { first: opening.first, last: members[members.length - 1]!.last };
  return [...members, ...companionsOf(tokens, whole, floor, first)];
}

function participleSource(
  document: Document,
  at: number,
  group: VerbGroup,
  drafts: readonly Draft[],
  floor: number,
): FoundSource | undefined {
  const { tokens } = document;
  const before = tokens[group.before]!;
  if (before.lower === "as") return quotedAs(document, group.before, floor);
  if (before.lower === "in") {
    const joined = joinedSources(document, group.before, floor);
    if (joined) return joined;
  }
  if (/^(?:,|''|CC)$/.test(before.tag) || SAME_SUBJECT.has(before.lower))
    return sharedSource(document, group.before, drafts, floor);
  if (!endsNounPhrase(before)) return undefined;
  const members = phrasesEndingAt(tokens, group.before, floor);
  const opening = tokens[members[0]?.first ?? 0]!;
  if (UTTERANCE_NOUNS.has(before.lower) && /^(?:a|an|the)$/.test(opening.lower))
    return sharedSource(document, members[0]!.first, drafts, floor);
  return members.length > 0 && at > floor ? { members, implicit: false, introducedBy: "" } : undefined;
}

/** "Oslo joined Riga in calling for …", "Oslo was joined by Riga in …": both call. */
function joinedSources(document: Document, preposition: number, floor: number): FoundSource | undefined {
  const { tokens } = document;
  const others = phrasesEndingAt(tokens, preposition - 1, floor);
  const before = (others[0]?.first ?? 0) - 1;
  const verb = /^(?:by|with)$/.test(tokens[before]?.lower ?? "") ? before - 1 : before;
  if (verb < floor || !/^(?:join|follow|side)(?:s|d|ed|ing)?$/.test(tokens[verb]!.lower)) return undefined;
  const subject = subjectOf(document, verbGroup(tokens, verb, floor), floor);
  return subject && { members: [...subject.members, ...others], implicit: false, introducedBy: "" };
}

/** "quoted Wang as telling", "was quoted by the agency as saying": the one quoted. */
function quotedAs(document: Document, as: number, floor: number): FoundSource | undefined {
  const { tokens } = document;
  for (let i = as - 1; i >= Math.max(floor, as - 12); i -= 1) {
    if (!/^(?:quot|cit|report|describ)(?:ed|es|ing)$/.test(tokens[i]!.lower)) continue;
    const group = verbGroup(tokens, i, floor);
    if (group.passive) {
      const subject = subjectOf(document, group, floor);
      return subject && { ...subject, implicit: false };
    }
    const members = phrasesEndingAt(tokens, as - 1, i + 1);
    const [quotedBy] = subjectOf(document, group, floor)?.members ?? [];
    return members.length > 0
      ? { members, implicit: false, introducedBy: "", ...(quotedBy && { quotedBy }) }
      : undefined;
  }
  return undefined;
}

/** The source of the verb this one is coordinated with or hangs on: the nearest clause before it that has one. */
function sharedSource(
  document: Document,
  from: number,
  drafts: readonly Draft[],
  floor: number,
): FoundSource | undefined {
  const { tokens, quoteAt } = document;
  const quote = quoteAt[from]!;
  const inQuote = tokens[from]!.tag !== "''" && quote >= 0;
  let previous: Draft | undefined;
  for (let d = drafts.length - 1; d >= 0 && previous === undefined; d -= 1) {
    const draft = drafts[d]!;
    if (draft.cue.first < floor && !(draft.content.first >= floor)) break;
    if (draft.cue.first < from && (inQuote ? quoteAt[draft.cue.first] === quote : !draft.nested)) previous = draft;
  }
  const passed = previous
    ? Math.max(
        previous.cue.last,
        previous.content.first < from ? Math.min(previous.content.last, from) : previous.cue.last,
      )
    : floor;
  for (let i = from - 1; i > passed; i -= 1) {
    if (!FINITE.test(tokens[i]!.tag) || (quoteAt[i]! >= 0 && !inQuote)) continue;
    const group = verbGroup(tokens, i, floor);
    if (tokens[group.before]?.tag === "WDT" || tokens[group.before]?.tag === "WP") continue;
    const subject = subjectOf(document, group, floor);
    if (subject && !/^(?:that|which|who|if|whether|because|as|after|before|when)$/.test(subject.introducedBy))
      return { members: subject.members, introducedBy: "", implicit: true };
  }
  return previous && { members: previous.members, introducedBy: "", implicit: true };
}

/** Pronouns that point at the reader or the speaker, never at somebody reported on. */
export function isFirstOrSecondPerson(document: Document, { first, last }: Phrase): boolean {
  return (
    first === last &&
    /^(?:i|we|you|us|me|there|one|nobody|no-one|everyone|everybody|anyone|anybody|someone|somebody|nothing|everything|this|that|what)$/.test(
      document.tokens[first]!.lower,
    )
  );
}
