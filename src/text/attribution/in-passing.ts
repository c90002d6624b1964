import type { Document } from "../document.ts";
import { membersAt } from "../grammar/members.ts";
import { nounPhraseEnd, nounPhraseStart } from "../grammar/noun-phrase.ts";
import { clauseCeiling, clauseFloor, type Phrase } from "../grammar/subject.ts";
import { verbIndex } from "../lexicon/inflections.ts";
import { sideOfResponse } from "../lexicon/receptions.ts";
import { wordSet } from "../lexicon/word-list.ts";
import type { Token } from "../types.ts";
import type { Draft } from "./draft.ts";
import { nounCue } from "./noun-cue.ts";

/** What can be done to a proposal, or become of it, with somebody's support or over their objections. */
const EVENTS = verbIndex(
  "pass fail approve adopt ratify endorse reject defeat block veto sign launch introduce impose lift scrap drop shelve withdraw abandon extend renew go proceed collapse stall die fall survive clear sail carry prevail enter come take build open close start begin end enact agree hold complete move push ram force accept back elect appoint expel admit suspend cancel delay postpone repeal abolish strike vote conclude ship deliver deploy raise cut".split(
    " ",
  ),
);
/** The holder is against the event, whatever the noun: what is supported fails despite the support. */
const AGAINST = wordSet("despite over against notwithstanding");
/** The holder brings the event about. */
const BRINGING = wordSet("with through");
const OF_PEOPLE = wordSet("vote votes help assistance wishes will advice");

interface Attendance {
  readonly members: readonly Phrase[];
  readonly noun: number;
  /** The last token of the adjunct. */
  readonly last: number;
}

/**
 * The attributions of a sentence, with the stances told in passing, by an adjunct to what happened: "passed over Oslo's
 * objections", "with Lima's backing, the plan was adopted", "was scrapped because of resistance from Riga". The adjunct is
 * cut off the content of the others.
 */
export function withPassing(document: Document, sentence: number, told: readonly Draft[]): readonly Draft[] {
  const { tokens, firstTokens, quoteAt } = document;
  let all = told;
  for (let at = firstTokens[sentence]!; at < firstTokens[sentence + 1]! - 1; at += 1) {
    if (quoteAt[at]! >= 0) continue;
    const opening = openingOf(tokens, at);
    const found = opening && attendance(document, opening.after);
    const side = found ? sideOf(tokens[found.noun]!.lower, opening.kind) : 0;
    const event = found && side !== 0 ? eventOf(document, at, found.last) : undefined;
    const draft = found && event && side !== 0 ? passingDraft(tokens, found, event, side, all) : undefined;
    if (!found || !draft) continue;
    const cut = ({ first, last }: Phrase): Phrase =>
      first < at && last >= at ? { first, last: at - 1 } : { first, last };
    all = [...all.map((other) => ({ ...other, content: cut(other.content) })), draft];
    at = found.last;
  }
  return all;
}

function passingDraft(
  tokens: readonly Token[],
  { members, noun }: Attendance,
  event: Phrase,
  side: -1 | 1,
  before: readonly Draft[],
): Draft | undefined {
  const act = before.find(({ cue }) => event.first <= cue.first && cue.first <= event.last);
  if (act && !/^(?:support|rejection)$/.test(act.cue.frame)) return undefined;
  // "Riga rejected the plan over Oslo's objections": the objections are to the act of another, not to the plan
  const sign = act ? side * act.cue.polarity * (act.cue.negated ? -1 : 1) : side;
  return {
    members,
    implicit: false,
    cue: nounCue(tokens, noun, { polarity: sign as -1 | 1, negated: false, hedges: [] }),
    content: act ? { ...act.content, last: Math.min(act.content.last, event.last) } : event,
    nested: false,
    relative: false,
    mode: "characterized",
  };
}

type Kind = "against" | "bringing" | "cause";

/** The words that open an adjunct of this sort, and the first token of what they lead to. */
function openingOf(tokens: readonly Token[], at: number): { kind: Kind; after: number } | undefined {
  const { lower } = tokens[at]!;
  const following = `${lower} ${tokens[at + 1]?.lower ?? ""} ${tokens[at + 2]?.lower ?? ""}`;
  if (following === "in spite of") return { kind: "against", after: at + 3 };
  if (following === "in the face" && tokens[at + 3]?.lower === "of") return { kind: "against", after: at + 4 };
  if (/^(?:because of|thanks to|owing to|due to) /.test(following)) return { kind: "cause", after: at + 2 };
  if (AGAINST.has(lower)) return { kind: "against", after: at + 1 };
  if (BRINGING.has(lower)) return { kind: "bringing", after: at + 1 };
  return undefined;
}

/** On which side of the event the holder of a noun is. */
function sideOf(noun: string, kind: Kind): -1 | 0 | 1 {
  const side = OF_PEOPLE.has(noun) ? (kind === "against" ? -1 : 1) : sideOfResponse(noun);
  if (side === 0) return 0;
  if (kind === "against") return -1;
  return kind === "cause" || side > 0 ? 1 : 0;
}

/** "Chinese objections", "Oslo's backing", "the support of Oslo and Riga", "strong resistance from Lima". */
function attendance(document: Document, first: number): Attendance | undefined {
  const { tokens } = document;
  const ceiling = clauseCeiling(document, first);
  const noun = nounPhraseEnd(tokens, first, ceiling);
  if (noun < 0 || !/^NNS?$/.test(tokens[noun]!.tag)) return undefined;
  const link = tokens[noun + 1]?.lower ?? "";
  if (/^(?:of|from|by|in)$/.test(link)) {
    const members = membersAt(tokens, noun + 2, ceiling);
    return members.length > 0 ? { members, noun, last: members.at(-1)!.last } : undefined;
  }
  // "opposition to the port" has a content of its own
  if (/^(?:to|about|for|on|against|with)$/.test(link)) return undefined;
  const start = nounPhraseStart(tokens, noun, first);
  if (start < 0 || start === noun) return undefined;
  for (let i = noun - 1; i > start; i -= 1)
    if (tokens[i]!.tag === "POS") return { members: [{ first: start, last: i - 1 }], noun, last: noun };
  const isNamed = /^\p{Lu}/u.test(tokens[start]!.text) && /^(?:NNP|NNPS|JJ)$/.test(tokens[start]!.tag);
  return isNamed ? { members: [{ first: start, last: noun - 1 }], noun, last: noun } : undefined;
}

/** The clause that an adjunct belongs to: after it where it opens the sentence, else before it. */
function eventOf(document: Document, at: number, last: number): Phrase | undefined {
  const { tokens, firstTokens, sentenceAt, quoteAt } = document;
  const floor = clauseFloor(document, at);
  const end = firstTokens[sentenceAt[at]! + 1]!;
  const opens = at === floor;
  if (opens && tokens[last + 1]?.text !== ",") return undefined;
  const first = opens ? last + 2 : floor;
  let stop = opens ? first : at - 1;
  if (opens) while (stop + 1 < end && !/^[.;:!?]$/.test(tokens[stop + 1]!.text)) stop += 1;
  else if (tokens[stop]?.text === ",") stop -= 1;
  for (let i = first; i <= stop; i += 1) if (quoteAt[i]! >= 0 || tokens[i]!.text === ",") return undefined;
  const happens = tokens.slice(first, stop + 1).some(({ lower, tag }) => /^VB/.test(tag) && EVENTS.has(lower));
  return happens && stop > first ? { first, last: stop } : undefined;
}
