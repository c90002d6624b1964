import type { Document } from "../document.ts";
import { nounPhraseEnd } from "../grammar/noun-phrase.ts";
import { membersAt } from "../grammar/members.ts";
import { possessorIn } from "../grammar/possessor.ts";
import { clauseCeiling, clauseFloor, type Phrase } from "../grammar/subject.ts";
import { verbGroup } from "../grammar/verb-group.ts";
import { TARGET_IDIOM_INDEX, type IdiomWord, type TargetIdiom } from "../lexicon/target-idioms.ts";
import type { Token } from "../types.ts";
import type { Draft } from "./draft.ts";
import { surfaceSubject } from "./surface-subject.ts";

const MOST_SKIPPED = 2;

interface Found {
  readonly verb: number;
  readonly last: number;
  readonly members: readonly Phrase[];
}

/** Positions told with the topic as subject: "the plan went down badly in Oslo", "it is a non-starter for Riga". */
export function fromTargetIdioms(document: Document, sentence: number, verbal: readonly Draft[]): readonly Draft[] {
  const { tokens, firstTokens, quoteAt } = document;
  const drafts: Draft[] = [];
  for (let at = firstTokens[sentence]!; at < firstTokens[sentence + 1]!; at += 1) {
    const idioms = TARGET_IDIOM_INDEX.get(tokens[at]!.lower);
    if (idioms === undefined || quoteAt[at]! >= 0) continue;
    for (const idiom of idioms) {
      const found = matchAround(document, idiom, at);
      const draft = found && draftOf(document, idiom, found, [...verbal, ...drafts]);
      if (!draft) continue;
      drafts.push(draft);
      break;
    }
  }
  return drafts;
}

function draftOf(
  document: Document,
  { polarity, wording }: TargetIdiom,
  found: Found,
  before: readonly Draft[],
): Draft | undefined {
  const { verb, members } = found;
  if (before.some(({ cue, content }) => verb >= cue.first && verb <= content.last)) return undefined;
  const group = verbGroup(document.tokens, verb, clauseFloor(document, verb));
  const content = group.passive ? undefined : surfaceSubject(document, verb, group, before);
  if (!content || content.last >= verb) return undefined;
  const { negated, hedges } = group;
  return {
    members,
    implicit: false,
    cue: {
      first: verb,
      last: verb,
      lemma: wording.replace(/ H.*$/, ""),
      frame: polarity > 0 ? "support" : "rejection",
      polarity,
      negated,
      hedges,
    },
    content,
    nested: false,
    relative: false,
    mode: "characterized",
  };
}

function matchAround(document: Document, { words, anchor }: TargetIdiom, at: number): Found | undefined {
  const { tokens } = document;
  const floor = clauseFloor(document, at);
  const ceiling = clauseCeiling(document, at);
  let verb = at;
  for (let word = anchor - 1; word >= 0; word -= 1) {
    verb = nextMatch(tokens, words[word]!, verb - 1, -1, floor, ceiling);
    if (verb < 0) return undefined;
  }
  if (!/^VB|^MD/.test(tokens[verb]!.tag)) return undefined;
  let last = at;
  let members: readonly Phrase[] = [];
  for (let word = anchor + 1; word < words.length; word += 1) {
    const wanted = words[word]!;
    if (wanted instanceof Set) {
      last = nextMatch(tokens, wanted, last + 1, 1, floor, ceiling);
      if (last < 0) return undefined;
      continue;
    }
    members = holdersAt(tokens, last + 1, ceiling, (wanted as Exclude<IdiomWord, ReadonlySet<string>>).owns);
    last = members[members.length - 1]?.last ?? -1;
    if (last < 0) return undefined;
  }
  return members.length > 0 ? { verb, last, members } : undefined;
}

/** The next token that is the word, with an adverb or adjective passed over; −1 where there is none. */
function nextMatch(
  tokens: readonly Token[],
  wanted: IdiomWord,
  from: number,
  step: 1 | -1,
  floor: number,
  ceiling: number,
): number {
  if (!(wanted instanceof Set)) return -1;
  for (let i = from, skipped = 0; i >= floor && i < ceiling && skipped <= MOST_SKIPPED; i += step, skipped += 1) {
    if (wanted.has(tokens[i]!.lower)) return i;
    if (!/^(?:RB|JJ|DT)$/.test(tokens[i]!.tag) || tokens[i]!.lower === "no") return -1;
  }
  return -1;
}

function holdersAt(
  tokens: readonly Token[],
  at: number,
  ceiling: number,
  owned: ReadonlySet<string> | null,
): readonly Phrase[] {
  if (owned === null) return membersAt(tokens, at, ceiling).filter(({ first }) => tokens[first]!.tag !== "CD");
  const last = nounPhraseEnd(tokens, at, ceiling);
  if (last < 0 || !owned.has(tokens[last]!.lower)) return [];
  if (tokens[last + 1]?.lower === "of") return membersAt(tokens, last + 2, ceiling);
  if (tokens[at]!.tag === "PRP$") return [{ first: at, last: at }];
  const possessor = possessorIn(tokens, { first: at, last });
  return possessor ? [possessor] : [];
}
