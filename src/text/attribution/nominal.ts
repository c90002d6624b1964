import type { Document } from "../document.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { nounPhraseStart } from "../grammar/noun-phrase.ts";
import { clauseCeiling, clauseFloor } from "../grammar/subject.ts";
import { NOMINAL_STANCES, SIDE_TAKERS, type NominalCue } from "../lexicon/nominal-cues.ts";
import { UTTERANCE_NOUNS } from "../lexicon/nouns.ts";
import type { Token } from "../types.ts";
import type { Draft } from "./draft.ts";
import { heldStance, holderAfter, isLink } from "./nominal-holder.ts";
import { sideTaker } from "./nominal-side.ts";
import { shownStance } from "./nominal-verb.ts";

/**
 * Stances that a noun carries: "voiced support for the plan", "Oslo’s opposition to it", "their remarks represent a rejection
 * of …", "has been its fiercest critic".
 */
export function fromNouns(document: Document, sentence: number, verbal: readonly Draft[]): readonly Draft[] {
  const { tokens, firstTokens, quoteAt } = document;
  const drafts: Draft[] = [];
  for (let at = firstTokens[sentence]!; at < firstTokens[sentence + 1]!; at += 1) {
    const { lower, tag } = tokens[at]!;
    if (!tag.startsWith("N")) continue;
    const cues = NOMINAL_STANCES.get(lower);
    const side = SIDE_TAKERS.get(lower);
    if ((!cues && !side) || drafts.some((draft) => covers(draft, at))) continue;
    const before = [...verbal, ...drafts];
    const draft =
      quoteAt[at]! >= 0
        ? quotedNoun(document, at, cues ?? [], before)
        : plainNoun(document, at, cues ?? [], side, before);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function plainNoun(
  document: Document,
  at: number,
  cues: readonly NominalCue[],
  side: 1 | -1 | undefined,
  before: readonly Draft[],
): Draft | undefined {
  const within = before.some((draft) => covers(draft, at));
  const cue = cues.find((candidate) => leadsSomewhere(document, at, candidate));
  const draft = cue && stanceNoun(document, at, cue, before, within);
  return draft ?? (side && !within ? sideTaker(document, at, side) : undefined);
}

/** expressed “deep regret” over the ruling */
function quotedNoun(
  document: Document,
  at: number,
  cues: readonly NominalCue[],
  before: readonly Draft[],
): Draft | undefined {
  const { tokens, quotes, quoteAt } = document;
  const { first, last } = quotes[quoteAt[at]!]!;
  const cue = last === at + 1 ? cues.find((candidate) => isLink(tokens, last + 1, candidate)) : undefined;
  if (!cue || before.some((draft) => covers(draft, at))) return undefined;
  const end = clauseEnd(document, last + 1, clauseCeiling(document, first - 1), "phrase");
  return shownStance(document, { first, last: at }, end, cue.polarity, before);
}

function covers({ content, cue }: Draft, at: number): boolean {
  return (content.first <= at && at <= content.last) || (cue.first <= at && at <= cue.last);
}

/** Whether the noun goes on to what it is about, at once ("support for") or after its holder ("pressure from Oslo to"). */
function leadsSomewhere({ tokens }: Document, noun: number, cue: NominalCue): boolean {
  const link = /^(?:yet|both|so)$/.test(tokens[noun + 1]?.lower ?? "") ? noun + 2 : noun + 1;
  return isLink(tokens, link, cue) || holderAfter(tokens, noun, cue) !== undefined;
}

function stanceNoun(
  document: Document,
  noun: number,
  cue: NominalCue,
  drafts: readonly Draft[],
  within: boolean,
): Draft | undefined {
  const { tokens } = document;
  const floor = clauseFloor(document, noun);
  const start = overCount(tokens, Math.max(floor, nounPhraseStart(tokens, noun, floor)), floor);
  const uttered = tokens[start - 1]?.lower === "of" && UTTERANCE_NOUNS.has(tokens[start - 2]?.lower ?? "");
  const phrase = { first: uttered ? nounPhraseStart(tokens, start - 2, floor) : start, last: noun };
  const end = clauseEnd(document, noun, clauseCeiling(document, noun), "phrase");
  const held = heldStance(document, phrase, end, cue);
  if (!within) return shownStance(document, phrase, end, cue.polarity, drafts) ?? held;
  // Inside what somebody else said, only a named holder ("rejected Oslo’s demand for …") is worth a second attribution.
  return held && tokens[held.members[0]!.first]!.tag !== "PRP$" ? { ...held, nested: true } : undefined;
}

/** "the only vote against", "one of only three votes against": where the count begins. */
function overCount(tokens: readonly Token[], start: number, floor: number): number {
  const only = tokens[start - 1]?.lower === "only" ? start - 1 : start;
  const before = tokens[only - 1];
  if (before === undefined || only - 2 < floor) return start;
  if (before.lower === "of") return /^(?:CD|DT)$/.test(tokens[only - 2]!.tag) ? only - 2 : start;
  return only < start && /^(?:DT|PRP\$)$/.test(before.tag) ? only - 1 : start;
}
