import type { Document } from "../document.ts";
import { nounPhraseEnd } from "../grammar/noun-phrase.ts";
import { membersAt } from "../grammar/members.ts";
import { clauseCeiling, clauseFloor, type Phrase } from "../grammar/subject.ts";
import { wordSet } from "../lexicon/word-list.ts";
import type { Token } from "../types.ts";
import type { Draft } from "./draft.ts";

const VIEWS = wordSet(
  "view views eyes eye opinion opinions book judgment judgement estimation reading mind perspective standpoint viewpoint telling thinking reckoning assessment lights",
);

interface Viewpoint {
  readonly members: readonly Phrase[];
  /** The last token of the words that name the viewpoint. */
  readonly last: number;
}

/** "In Oslo's view, …", "to Riga's mind, …", "as Lima sees it, …", "as far as Oslo is concerned, …", "for Riga, …". */
export function fromViewpoints(document: Document, sentence: number, spoken: readonly Draft[]): readonly Draft[] {
  const { tokens, firstTokens, quoteAt } = document;
  const drafts: Draft[] = [];
  for (let at = firstTokens[sentence]!; at < firstTokens[sentence + 1]!; at += 1) {
    const { lower } = tokens[at]!;
    if (!/^(?:in|to|from|by|as|so|for|if|had|were|seen|viewed|looked)$/.test(lower) || quoteAt[at]! >= 0) continue;
    const found = viewpointAt(document, at, clauseCeiling(document, at));
    const content = found && contentOf(document, at, found.last);
    if (!content || content.last <= content.first) continue;
    if (spoken.some(({ content: told, cue }) => told.first <= at && at <= told.last && cue.first < at)) continue;
    drafts.push({
      members: found.members,
      implicit: false,
      cue: {
        first: at,
        last: found.last,
        lemma: lower === "for" ? "for" : "in the view of",
        frame: "according-to",
        polarity: 0,
        negated: false,
        hedges: [],
      },
      content,
      nested: false,
      relative: false,
      ...(lower === "for" && { mode: "characterized" }),
    });
    at = found.last;
  }
  return drafts;
}

function viewpointAt(
  { tokens, firstTokens, sentenceAt }: Document,
  at: number,
  ceiling: number,
): Viewpoint | undefined {
  const { lower } = tokens[at]!;
  if (lower === "for" || (lower === "to" && /^NNP/.test(tokens[at + 1]?.tag ?? ""))) {
    const opens = at === firstTokens[sentenceAt[at]!] || /^(?:but|and)$/.test(tokens[at - 1]!.lower);
    const members = opens ? membersAt(tokens, at + 1, ceiling) : [];
    const last = members[members.length - 1]?.last ?? -1;
    const named = last >= 0 && /^NNPS?$/.test(tokens[last]!.tag);
    if (named && tokens[last + 1]?.text === ",") return { members, last };
    if (lower === "for") return undefined;
  }
  if (/^(?:seen|viewed|looked)$/.test(lower)) return seenFrom(tokens, at, ceiling);
  if (/^(?:if|had|were)$/.test(lower)) return ownWay(tokens, at, ceiling);
  if (lower === "as" && isSeen(tokens, at)) return seenBy(tokens, at, ceiling);
  if (lower === "as" || lower === "so") return concerned(tokens, at, ceiling);
  return inViewOf(tokens, at, ceiling);
}

/** "seen from Oslo". */
function seenFrom(tokens: readonly Token[], at: number, ceiling: number): Viewpoint | undefined {
  const from = tokens[at + 1]?.lower === "from" ? at + 1 : at + 2;
  if (tokens[from]?.lower !== "from" || !/^NNP/.test(tokens[from + 1]?.tag ?? "")) return undefined;
  const members = membersAt(tokens, from + 1, ceiling);
  const last = members[members.length - 1]?.last;
  return last === undefined ? undefined : { members, last };
}

/** "in Oslo's (and Riga's) view", "to its mind". */
function inViewOf(tokens: readonly Token[], at: number, ceiling: number): Viewpoint | undefined {
  const last = nounPhraseEnd(tokens, at + 1, ceiling);
  if (last < 0 || !VIEWS.has(tokens[last]!.lower)) return undefined;
  if (tokens[at + 1]!.tag === "PRP$")
    return /^(?:its|his|her|their)$/.test(tokens[at + 1]!.lower)
      ? { members: [{ first: at + 1, last: at + 1 }], last }
      : undefined;
  for (let i = last - 1; i > at + 1; i -= 1)
    if (tokens[i]!.tag === "POS") return { members: [{ first: at + 1, last: i - 1 }], last };
  return undefined;
}

/** "if Oslo had its way", "if it were up to Oslo", "had it been up to Oslo". */
function ownWay(tokens: readonly Token[], at: number, ceiling: number): Viewpoint | undefined {
  if (tokens[at + 1]?.lower === "it") {
    const up = [at + 2, at + 3].find((i) => tokens[i]?.lower === "up" && tokens[i + 1]?.lower === "to");
    const members = up === undefined ? [] : membersAt(tokens, up + 2, ceiling);
    const last = members[members.length - 1]?.last;
    return last === undefined ? undefined : { members, last };
  }
  const members = membersAt(tokens, at + 1, ceiling);
  const subject = members[members.length - 1]?.last ?? -1;
  const words = [1, 2, 3].map((step) => tokens[subject + step]?.lower ?? "");
  const way = /^(?:has|have|had|gets?|got)$/.test(words[0]!) && words[2] === "way";
  return subject >= 0 && way ? { members, last: subject + 3 } : undefined;
}

const isSeen = (tokens: readonly Token[], at: number): boolean =>
  !/^(?:far|much)$/.test(tokens[at + 1]?.lower ?? "far");

/** "as Oslo sees it", "as Riga would have it". */
function seenBy(tokens: readonly Token[], at: number, ceiling: number): Viewpoint | undefined {
  const members = membersAt(tokens, at + 1, ceiling);
  const subject = members[members.length - 1]?.last ?? -1;
  if (subject < 0) return undefined;
  const words = tokens.slice(subject + 1, subject + 4).map(({ lower }) => lower);
  if (/^(?:sees?|views?|puts?|tells?|saw|put|told) (?:it|things|matters)/.test(words.join(" ")))
    return { members, last: subject + 2 };
  return words.join(" ") === "would have it" ? { members, last: subject + 3 } : undefined;
}

/** "as far as Oslo is concerned". */
function concerned(tokens: readonly Token[], at: number, ceiling: number): Viewpoint | undefined {
  if (tokens[at + 1]?.lower !== "far" || tokens[at + 2]?.lower !== "as") return undefined;
  const members = membersAt(tokens, at + 3, ceiling);
  const subject = members[members.length - 1]?.last ?? -1;
  return subject >= 0 &&
    /^(?:is|are|was|were)$/.test(tokens[subject + 1]?.lower ?? "") &&
    tokens[subject + 2]?.lower === "concerned"
    ? { members, last: subject + 2 }
    : undefined;
}

/** The clause after the viewpoint where that opens the sentence, else the clause before it. */
function contentOf(document: Document, at: number, last: number): Phrase | undefined {
  const { tokens, firstTokens, sentenceAt } = document;
  let end = firstTokens[sentenceAt[at]! + 1]! - 1;
  while (end > last && /^[.!?]$/.test(tokens[end]!.text)) end -= 1;
  const opens = at === firstTokens[sentenceAt[at]!] || /^(?:but|and|,|that)$/.test(tokens[at - 1]!.lower);
  if (last < end) {
    const first = tokens[last + 1]!.text === "," ? last + 2 : last + 1;
    return opens && first < end ? { first, last: end } : undefined;
  }
  const floor = clauseFloor(document, at);
  const before = tokens[at - 1]?.text === "," ? at - 2 : at - 1;
  return before > floor ? { first: floor, last: before } : undefined;
}
