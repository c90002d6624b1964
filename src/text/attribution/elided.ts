import type { Document } from "../document.ts";
import { membersAt } from "../grammar/members.ts";
import { clauseCeiling, clauseFloor, phrasesEndingAt, type Phrase } from "../grammar/subject.ts";
import { wordSet } from "../lexicon/word-list.ts";
import type { Token } from "../types.ts";
import type { Draft } from "./draft.ts";

const AUXILIARIES = wordSet("do does did is are was were has have had will would can could");
const PARTICLES: ReadonlyMap<string, 1 | -1> = new Map([
  ["yes", 1],
  ["for", 1],
  ["no", -1],
  ["against", -1],
  ["opposed", -1],
]);
/** Verbs that answer what was asked for, without saying it again; "agree" goes along with whatever side was taken. */
const REPLIES: ReadonlyMap<string, 1 | -1> = new Map([
  ...["accepted", "accepts", "obliged", "complied", "acquiesced", "consented"].map((verb) => [verb, 1] as const),
  ...["refused", "refuses", "declined", "declines", "balked", "baulked", "demurred", "objected", "objects"].map(
    (verb) => [verb, -1] as const,
  ),
]);
const AGREEING: ReadonlyMap<string, 1 | -1> = new Map([
  ["agreed", 1],
  ["agrees", 1],
  ["concurred", 1],
  ["disagreed", -1],
  ["disagrees", -1],
  ["differed", -1],
]);

interface Elision {
  readonly members: readonly Phrase[];
  readonly cue: Phrase;
  /** 1 where the one named does as the one before did, −1 where not; a plain yes or no stands for itself. */
  readonly same: 1 | -1;
  readonly plain: boolean;
  /** It answers what somebody asked for. */
  readonly replies?: boolean;
}

/** Positions that repeat the verb before: "Oslo backs it; Riga does not", "so does Lima", "Oslo said yes to it, Riga no". */
export function fromElisions(
  document: Document,
  sentence: number,
  own: readonly Draft[],
  earlier: readonly Draft[],
): readonly Draft[] {
  const { tokens, firstTokens, quoteAt } = document;
  const drafts: Draft[] = [];
  for (let at = firstTokens[sentence]! + 1; at < firstTokens[sentence + 1]!; at += 1) {
    const { lower } = tokens[at]!;
    if (
      quoteAt[at]! >= 0 ||
      !(AUXILIARIES.has(lower) || PARTICLES.has(lower) || REPLIES.has(lower) || AGREEING.has(lower))
    )
      continue;
    const elision = elisionAt(document, at);
    if (!elision) continue;
    const model = [...earlier, ...own].findLast(
      (draft) =>
        !draft.nested && draft.cue.first < elision.cue.first && document.sentenceAt[draft.cue.first]! >= sentence - 1,
    );
    if (model && isFit(model, elision)) drafts.push(copyOf(model, elision));
  }
  return drafts;
}

/** What only reports words is repeated by who says them too, but its denial says nothing. */
function isFit({ cue }: Draft, { same, plain, replies }: Elision): boolean {
  if (replies) return cue.polarity > 0 && !cue.negated;
  return (
    cue.polarity !== 0 ||
    (same > 0 && !plain && /^(?:agree|believe|think|argue|insist|maintain|say|want)/.test(cue.lemma))
  );
}

function copyOf(model: Draft, { members, cue, same, plain }: Elision): Draft {
  const sign = plain ? same : model.cue.polarity;
  return {
    ...model,
    members,
    implicit: false,
    cue: { ...model.cue, ...cue, polarity: sign, negated: plain ? false : model.cue.negated !== same < 0 },
    relative: false,
    mode: "characterized",
  };
}

function elisionAt(document: Document, at: number): Elision | undefined {
  const { tokens } = document;
  const ceiling = clauseCeiling(document, at);
  const particle = PARTICLES.get(tokens[at]!.lower);
  if (particle !== undefined) {
    const members = closes(tokens, at + 1, ceiling) ? subjectBefore(document, at) : [];
    const gap = members.length > 0 && /^[,;]$/.test(tokens[members[0]!.first - 1]?.text ?? "");
    return gap ? { members, cue: { first: at, last: at }, same: particle, plain: true } : undefined;
  }
  const { lower } = tokens[at]!;
  const verb = REPLIES.get(lower) ?? AGREEING.get(lower);
  if (verb !== undefined) {
    const members = closes(tokens, at + 1, ceiling) ? subjectBefore(document, at) : [];
    const replies = REPLIES.has(lower);
    return members.length > 0
      ? { members, cue: { first: at, last: at }, same: verb, plain: replies, replies }
      : undefined;
  }
  const before = tokens[at - 1]!.lower;
  if (/^(?:so|as|nor|neither|too)$/.test(before)) {
    const members = membersAt(tokens, at + 1, ceiling);
    const last = members[members.length - 1]?.last ?? -1;
    if (last < 0 || !closes(tokens, last + 1, ceiling) || !/^NNP/.test(tokens[last]!.tag)) return undefined;
    return { members, cue: { first: at - 1, last: at }, same: /^(?:so|as|too)$/.test(before) ? 1 : -1, plain: false };
  }
  const negated = /^(?:not|n't)$/.test(tokens[at + 1]?.lower ?? "");
  const last = negated ? at + 1 : at;
  if (!closes(tokens, last + 1, ceiling)) return undefined;
  const members = subjectBefore(document, at);
  return members.length > 0 ? { members, cue: { first: at, last }, same: negated ? -1 : 1, plain: false } : undefined;
}

/** A named subject that opens its clause. */
function subjectBefore(document: Document, at: number): readonly Phrase[] {
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
function closes(tokens: readonly Token[], at: number, ceiling: number): boolean {
  const next = /^(?:too|either|also|likewise|yet|anymore|now)$/.test(tokens[at]?.lower ?? "") ? at + 1 : at;
  return (
    next >= ceiling ||
    /^[.;!?—–]$/.test(tokens[next]!.text) ||
    (tokens[next]!.text === "," && !/^(?:VB|IN)/.test(tokens[next + 1]?.tag ?? ""))
  );
}
