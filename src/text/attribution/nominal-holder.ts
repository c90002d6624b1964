import type { Document } from "../document.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { membersAt } from "../grammar/members.ts";
import { clauseCeiling, type Phrase } from "../grammar/subject.ts";
import type { NominalCue } from "../lexicon/nominal-cues.ts";
import { wordSet } from "../lexicon/word-list.ts";
import type { Token } from "../types.ts";
import type { Draft } from "./draft.ts";
import { nounCue } from "./noun-cue.ts";

/** "Oslo’s opposition to …", "pressure from Oslo to …": the noun is the cue, what it leads to its content. */
export function heldStance(document: Document, phrase: Phrase, end: number, cue: NominalCue): Draft | undefined {
  const { tokens, quoteAt } = document;
  const noun = phrase.last;
  const after = holderAfter(tokens, noun, cue);
  const holder = holderIn(document, phrase);
  const named = after?.members ?? (holder ? [holder] : []);
  const link = after?.link ?? noun + 1;
  const infinitive = tokens[link]!.lower === "to" && /^VB/.test(tokens[link + 1]?.tag ?? "");
  const first = infinitive ? link : link + 1;
  const last = lastOfPhrase(
    document,
    first,
    after ? clauseEnd(document, first, clauseCeiling(document, noun), "phrase") : end,
  );
  const members = named.length > 0 || last < first ? named : holderBehind(document, noun, last);
  if (members.length === 0 || last < first || isOnlyTalkedOf(tokens, phrase)) return undefined;
  const { polarity } = cue;
  return {
    members,
    implicit: false,
    cue: nounCue(tokens, noun, {
      polarity,
      negated: /^(?:no|little|scant|zero)$/.test(tokens[phrase.first]!.lower),
      hedges: [],
    }),
    content: { first, last },
    nested: quoteAt[noun]! >= 0,
    relative: false,
  };
}

const TALK = wordSet(
  "rumor rumors rumour rumours report reports talk speculation claim claims allegation allegations suggestion suggestions fear fears hope hopes prospect prospects threat threats danger risk risks possibility chance chances likelihood expectation expectations sign signs trace hint hints question event lack absence case need quest search bid campaign",
);
const SOUGHT = wordSet(
  "seek seeks seeking sought want wants wanted need needs needed demand demands demanded request requests requested lack lacks lacked lose loses lost losing await awaits awaited expect expects expected predict predicts predicted fear fears feared anticipate anticipates anticipated risk risks risked prevent prevents prevented avert averts averted avoid avoids avoided forestall",
);
const SEEKING_PHRASE = /^(?:(?:ask|hop|push|call|look|press|lobby|wait|pray|bet|bank|count|rely|reli)\w*) (?:for|on)$/;

/** "rumours of a Norwegian veto", "is seeking Norwegian support": others talk of what there may never be. */
function isOnlyTalkedOf(tokens: readonly Token[], { first }: Phrase): boolean {
  const [two = "", one = ""] = [first - 2, first - 1].map((i) => tokens[i]?.lower ?? "");
  if (/^(?:of|about|over|for)$/.test(one) && TALK.has(two)) return true;
  if (SOUGHT.has(one) && /^VB/.test(tokens[first - 1]!.tag)) return true;
  return SEEKING_PHRASE.test(`${two} ${one}`);
}

/** Whether a word leads from a noun of stance to what it is about. */
export function isLink(
  tokens: readonly Token[],
  at: number,
  { prepositions, infinitive, gerund }: NominalCue,
): boolean {
  const link = tokens[at];
  if (link === undefined || at + 1 >= tokens.length) return false;
  if (link.lower === "to" && /^VB/.test(tokens[at + 1]!.tag)) return infinitive;
  if (gerund) return link.lower === "for" && tokens[at + 1]!.tag === "VBG";
  return prepositions.has(link.lower);
}

/** "pressure from Oslo and Riga to", "opposition from Oslo to": the holders, and the word after them. */
export function holderAfter(
  tokens: readonly Token[],
  noun: number,
  cue: NominalCue,
): { members: readonly Phrase[]; link: number } | undefined {
  const by = tokens[noun + 1]?.lower ?? "";
  if (!/^(?:from|by)$/.test(by) && !(/^(?:in|among|within|at)$/.test(by) && isThere(tokens, noun))) return undefined;
  const members = membersAt(tokens, noun + 2, Math.min(tokens.length, noun + 30));
  const link = (members[members.length - 1]?.last ?? tokens.length) + 1;
  return isLink(tokens, link, cue) ? { members, link } : undefined;
}

const DEGREES = wordSet(
  "strong stronger strongest fierce high broad wide widespread deep solid firm growing unanimous overwhelming intense rising",
);

/** "backing for the dam came from Oslo", "opposition to it is strong in Riga": whose it is stands behind. */
function holderBehind(document: Document, noun: number, last: number): readonly Phrase[] {
  const { tokens } = document;
  const verb = tokens[last + 1]?.lower ?? "";
  const ceiling = clauseCeiling(document, noun);
  let at = last + 2;
  if (/^(?:came|comes)$/.test(verb)) return tokens[at]?.lower === "from" ? membersAt(tokens, at + 1, ceiling) : [];
  if (!/^(?:is|was|remains|remained|runs|ran|are|were)$/.test(verb) || OF_CROWDS.test(tokens[noun]!.lower)) return [];
  while (tokens[at]?.tag === "RB") at += 1;
  const known = DEGREES.has(tokens[at]?.lower ?? "") && /^(?:in|among|within|at)$/.test(tokens[at + 1]?.lower ?? "");
  return known ? membersAt(tokens, at + 2, ceiling) : [];
}

/** What the streets feel is not what their state holds. */
const OF_CROWDS = /^(?:anger|fury|outrage|protests?|demonstrations?|rage|indignation|fears?|complaints?)$/;

/** "there is no appetite in Oslo for": what there is in a capital is what its government holds. */
function isThere(tokens: readonly Token[], noun: number): boolean {
  if (OF_CROWDS.test(tokens[noun]!.lower)) return false;
  return tokens.slice(Math.max(0, noun - 6), noun).some(({ lower }) => lower === "there");
}

/** A noun phrase ends before the verb whose subject it is: "Oslo’s opposition to the dam | remains firm". */
function lastOfPhrase({ tokens }: Document, first: number, end: number): number {
  for (let i = first + 1; i < end; i += 1) if (/^(?:MD|VBD|VBZ|VBP|WDT|WP)$/.test(tokens[i]!.tag)) return i - 1;
  return end - 1;
}

function holderIn({ tokens }: Document, { first, last }: Phrase): Phrase | undefined {
  for (let i = last - 1; i >= first; i -= 1) {
    if (tokens[i]!.tag === "POS") return i > first ? { first, last: i - 1 } : undefined;
    if (tokens[i]!.tag === "PRP$") return { first: i, last: i };
  }
  // "Chinese support for", "a European Union proposal to": a name as modifier.
  let start = last;
  while (start - 1 >= first && /^NNPS?$/.test(tokens[start - 1]!.tag)) start -= 1;
  return start < last ? { first: start, last: last - 1 } : undefined;
}
