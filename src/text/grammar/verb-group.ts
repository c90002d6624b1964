import { wordSet } from "../lexicon/word-list.ts";
import { BE } from "../lexicon/function-words.ts";
import { verbIndex, type VerbForm } from "../lexicon/inflections.ts";
import type { Span, Token } from "../types.ts";
import { openingOfAside } from "./aside.ts";
import { beforeDistinction, skipTally } from "./chain.ts";
import { skipTimeLeft } from "./subject.ts";

/** The words that build one verb with a cue: auxiliaries, negation, adverbs, and the verbs it hangs on ("continued to oppose"). */
export interface VerbGroup {
  /** The token before the group: the last word of the subject, a conjunction, a comma. */
  readonly before: number;
  /** The first word of the group. */
  readonly first: number;
  readonly negated: boolean;
  readonly hedges: readonly Span[];
  readonly passive: boolean;
  /** It speaks of what will or would happen. */
  readonly modal: boolean;
  /** It has a tense of its own; "opposing" and "to oppose" have none. */
  readonly finite: boolean;
  /** The word that governs an infinitive or a participle: "refused" in "refused to condemn", "after" in "after rejecting". */
  readonly governor: number;
}

const AUXILIARIES = wordSet(
  "has have had having is are was were be been being am does do did 's 're 've 'd 'm 'll get got",
);
const NEGATIONS = wordSet("not n't never no neither nor hardly barely scarcely rarely seldom");
const HEDGE_MODALS = wordSet("may might could can");
const HEDGE_ADVERBS = wordSet(
  "reportedly apparently allegedly possibly perhaps maybe likely seemingly probably supposedly purportedly presumably tentatively cautiously",
);
const PLAIN_CHAIN = verbIndex(
  "like love continue begin start come go proceed remain vote try manage choose decide move rush join step stop return use dare help tend hasten".split(
    " ",
  ),
);
const HEDGE_CHAIN = verbIndex(
  "appear seem expect consider plan hope prepare intend aim threaten say believe report think understand mean".split(
    " ",
  ),
);
const CHAIN_ADJECTIVES = wordSet(
  "ready set quick first likely unlikely last bound certain sure able prepared eager swift keen due slow unable poised about willing determined",
);
const HEDGE_ADJECTIVES = wordSet("likely unlikely ready set bound due poised about prepared willing expected");
/** Heads of a chain by which the verb is still to come: "is about to quit". */
const PROSPECTS = wordSet("going set about due poised bound determined ready prepared willing");
const AIMS = wordSet(
  "aim goal plan task priority intention purpose job duty way idea point objective mission answer solution",
);

/** Reads the verb group around the verb at `verb`, leftwards, not before `from`. */
export function verbGroup(tokens: readonly Token[], verb: number, from: number): VerbGroup {
  const hedges: Span[] = [];
  let negated = false;
  let passive = false;
  let modal = false;
  let auxiliary = false;
  let infinitive = false;
  let governor = -1;
  let first = verb;
  let at = verb - 1;
  for (; at >= from; at -= 1) {
    const { lower, tag, start, end } = tokens[at]!;
    if (lower === "to" && at === first - 1 - gap(tokens, at, first)) {
      const head = chainHead(tokens, at - 1, from);
      infinitive = true;
      if (head < 0 && isArrangement(tokens, at - 1, from)) {
        modal = true;
        auxiliary = true;
        infinitive = false;
        at -= 1;
        first = at;
        continue;
      }
      if (head < 0) {
        governor = at - 1;
        break;
      }
      if (isHedgeHead(tokens[head]!)) hedges.push({ start: tokens[head]!.start, end: tokens[head]!.end });
      if (PROSPECTS.has(tokens[head]!.lower)) modal = true;
      if (tokens[head]!.lower === "unlikely") negated = !negated;
      infinitive = false;
      passive = false;
      auxiliary = /^VB[DZP]$/.test(tokens[head]!.tag) || auxiliary;
      at = head;
      first = head;
      continue;
    }
    if (isFloating(tokens, at)) {
      first = at;
      continue;
    }
    if (lower === "cannot") {
      modal = true;
      negated = !negated;
    } else if (NEGATIONS.has(lower) && !isDeterminerNo(tokens, at)) negated = !negated;
    else if (HEDGE_ADVERBS.has(lower)) hedges.push({ start, end });
    else if (tag === "MD") {
      modal = true;
      if (HEDGE_MODALS.has(lower)) hedges.push({ start, end });
    } else if (AUXILIARIES.has(lower)) {
      auxiliary = auxiliary || !/^(?:be|been|being|having)$/.test(lower);
      if (BE.has(lower) && /^VB[ND]$/.test(tokens[verb]!.tag) && isNextVerb(tokens, at, first)) passive = true;
    } else if (tag === "," && at - 2 >= from && tokens[at - 1]!.tag === "RB" && tokens[at - 2]!.text === ",") {
      at -= 2;
      continue;
    } else if (tag === "," && isAuxiliaryAside(tokens, at, from)) {
      at = openingOfAside(tokens, at, from);
      continue;
    } else if (tag !== "RB") {
      const time = skipTimeLeft(tokens, at, from);
      if (time === at) break;
      at = time + 1;
      continue;
    }
    if (tag !== "RB" || at === first - 1) first = at;
  }
  const verbTag = tokens[verb]!.tag;
  const finite = !infinitive && (modal || auxiliary || /^VB[DZP]$/.test(verbTag)) && !(verbTag === "VBG" && !auxiliary);
  return {
    before: at,
    first,
    negated,
    hedges,
    passive,
    modal,
    finite,
    governor: infinitive ? governor : verbTag === "VBG" && !auxiliary ? at : -1,
  };
}

/** "Oslo is to appeal", not "the aim is to appeal". */
function isArrangement(tokens: readonly Token[], be: number, from: number): boolean {
  return be > from && /^(?:is|are|'s|'re)$/.test(tokens[be]!.lower) && !AIMS.has(tokens[be - 1]!.lower);
}

/** "has, on several occasions, called", not "Lee, who has, called". */
function isAuxiliaryAside(tokens: readonly Token[], comma: number, from: number): boolean {
  const before = tokens[openingOfAside(tokens, comma, from) - 1];
  return (
    before !== undefined && (AUXILIARIES.has(before.lower) || before.tag === "MD" || /^n[o']t$/.test(before.lower))
  );
}

/** "Oslo and Riga both oppose", "have all opposed": the quantifier belongs to the subject, wherever it stands. */
function isFloating(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!/^(?:both|all|each)$/.test(tokens[at]!.lower) || before === undefined) return false;
  return /^(?:,|NN|NNS|NNP|NNPS|PRP|MD)$/.test(before.tag) || AUXILIARIES.has(before.lower);
}

function gap(tokens: readonly Token[], to: number, first: number): number {
  let adverbs = 0;
  for (let i = to + 1; i < first && tokens[i]!.tag === "RB"; i += 1) adverbs += 1;
  return adverbs;
}

function isDeterminerNo(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === "no" && tokens[at + 1] !== undefined && !/longer|more/.test(tokens[at + 1]!.lower);
}

// "is expected to reject": the passive belongs to the nearest verb right of "be", adverbs aside.
function isNextVerb(tokens: readonly Token[], be: number, first: number): boolean {
  for (let i = be + 1; i < first; i += 1)
    if (tokens[i]!.tag !== "RB" && !AUXILIARIES.has(tokens[i]!.lower)) return false;
  return true;
}

function chainHead(tokens: readonly Token[], at: number, from: number): number {
  let head = skipTally(tokens, skipTimeLeft(tokens, at, from), from);
  while (head >= from && tokens[head]!.tag === "RB" && tokens[head]!.lower !== "first") head -= 1;
  if (head < from) return -1;
  const { lower } = tokens[head]!;
  const distinction = beforeDistinction(tokens, head, from);
  if (distinction >= from) return distinction;
  if (CHAIN_ADJECTIVES.has(lower)) return head;
  const form = PLAIN_CHAIN.get(lower) ?? HEDGE_CHAIN.get(lower);
  return form !== undefined && /^VB/.test(tokens[head]!.tag) && isGoverningForm(form, tokens, head) ? head : -1;
}

// "plans to oppose" hedges what follows; as a cue of its own it would have taken the infinitive as its content.
function isGoverningForm(form: VerbForm, tokens: readonly Token[], head: number): boolean {
  if (!/^(?:plan|hope|intend|aim|threaten|say|believe|report|think|understand|expect|mean)$/.test(form.lemma))
    return true;
  return form.inflection === "ed" && BE.has(tokens[head - 1]?.lower ?? "");
}

function isHedgeHead({ lower }: Token): boolean {
  return HEDGE_ADJECTIVES.has(lower) || HEDGE_CHAIN.has(lower);
}
