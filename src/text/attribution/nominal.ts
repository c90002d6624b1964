import type { Document } from "../document.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { subjectOf } from "../grammar/find-subject.ts";
import { nounPhraseStart } from "../grammar/noun-phrase.ts";
import { clauseCeiling, clauseFloor, type Phrase } from "../grammar/subject.ts";
import { verbGroup, type VerbGroup } from "../grammar/verb-group.ts";
import { verbIndex } from "../lexicon/inflections.ts";
import {
  AMOUNTING_VERBS,
  LIGHT_VERBS,
  NOMINAL_STANCES,
  SIDE_TAKERS,
  type NominalCue,
} from "../lexicon/nominal-cues.ts";
import { UTTERANCE_NOUNS } from "../lexicon/nouns.ts";
import type { Draft } from "./draft.ts";
import { findSource, isFirstOrSecondPerson } from "./find-source.ts";

const lightVerbs = verbIndex(LIGHT_VERBS.split(" "));
const amountingVerbs = verbIndex(AMOUNTING_VERBS.split(" "));

/**
 * Stances that a noun carries: "voiced support for the plan", "Oslo’s opposition to it", "their remarks represent a rejection
 * of …", "has been its fiercest critic".
 */
export function fromNouns(document: Document, sentence: number, verbal: readonly Draft[]): readonly Draft[] {
  const { tokens, firstTokens, quoteAt } = document;
  const drafts: Draft[] = [];
  for (let at = firstTokens[sentence]!; at < firstTokens[sentence + 1]!; at += 1) {
    const { lower, tag } = tokens[at]!;
    if (!tag.startsWith("N") || quoteAt[at]! >= 0 || drafts.some((draft) => covers(draft, at))) continue;
    const stance = NOMINAL_STANCES.get(lower);
    const side = SIDE_TAKERS[lower];
    const within = verbal.some((draft) => covers(draft, at));
    const draft =
      stance && aboutSomething(document, at, stance)
        ? stanceNoun(document, at, stance, [...verbal, ...drafts], within)
        : side && !within
          ? sideTaker(document, at, side)
          : undefined;
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function covers({ content, cue }: Draft, at: number): boolean {
  return (content.first <= at && at <= content.last) || (cue.first <= at && at <= cue.last);
}

function aboutSomething({ tokens }: Document, noun: number, { prepositions, infinitive }: NominalCue): boolean {
  let link = noun + 1;
  if (/^(?:yet|both|so)$/.test(tokens[link]?.lower ?? "")) link += 1;
  const next = tokens[link];
  return (
    next !== undefined &&
    ((next.lower === "to" && infinitive && /^VB/.test(tokens[link + 1]?.tag ?? "")) ||
      (prepositions.has(next.lower) && link + 1 < tokens.length))
  );
}

function stanceNoun(
  document: Document,
  noun: number,
  { polarity }: NominalCue,
  drafts: readonly Draft[],
  within: boolean,
): Draft | undefined {
  const { tokens } = document;
  const floor = clauseFloor(document, noun);
  const start = Math.max(floor, nounPhraseStart(tokens, noun, floor));
  const phraseStart =
    tokens[start - 1]?.lower === "of" && UTTERANCE_NOUNS.has(tokens[start - 2]?.lower ?? "")
      ? nounPhraseStart(tokens, start - 2, floor)
      : start;
  const end = clauseEnd(document, noun, clauseCeiling(document, noun), "phrase");
  const negated = tokens[start]!.lower === "no" || tokens[start]!.lower === "little";
  const possessed = ofPossessor(document, { first: phraseStart, last: noun }, end, polarity);
  // Inside what somebody else said, only a named holder ("rejected Oslo’s demand for …") is worth a second attribution.
  if (within)
    return possessed && tokens[possessed.members[0]!.first]!.tag !== "PRP$"
      ? { ...possessed, nested: true }
      : undefined;
  return withVerb(document, phraseStart, end, polarity, negated, drafts) ?? possessed;
}

/** "Kenya voiced strong support for …": the verb is the cue, the noun phrase its content. */
function withVerb(
  document: Document,
  start: number,
  end: number,
  polarity: 1 | -1,
  negated: boolean,
  drafts: readonly Draft[],
): Draft | undefined {
  const { tokens } = document;
  const verb = start - 1;
  const form = lightVerbs.get(tokens[verb]?.lower ?? "") ?? amountingVerbs.get(tokens[verb]?.lower ?? "");
  if (!form || !/^VB/.test(tokens[verb]!.tag)) return undefined;
  const group = verbGroup(tokens, verb, clauseFloor(document, verb));
  if (group.passive) return undefined;
  const source = findSource(document, verb, group, drafts);
  const [member] = source?.members ?? [];
  if (
    !source ||
    !member ||
    source.members.some((one) => isFirstOrSecondPerson(document, one)) ||
    /^(?:if|unless|whether)$/.test(source.introducedBy)
  )
    return undefined;
  const words = utteranceOf(document, member);
  if (amountingVerbs.has(tokens[verb]!.lower) && !words && form.lemma !== "signal" && form.lemma !== "show")
    return undefined;
  const flips = /^(?:withdraw|drop|renounce|soften)$/.test(form.lemma);
  return {
    ...draft(document, verb, group, form.lemma, flips ? (-polarity as 1 | -1) : polarity, {
      first: start,
      last: end - 1,
    }),
    cue: {
      first: verb,
      last: verb,
      lemma: form.lemma,
      frame: "nominal",
      polarity: flips ? (-polarity as 1 | -1) : polarity,
      negated: group.negated !== negated,
      hedges: group.hedges,
    },
    members: words ? [words] : source.members,
    implicit: source.implicit,
    ...(words && { mode: "characterized" }),
  };
}

/** "His" of "His remarks", "Oslo" of "Oslo’s statement": the one whose words the sentence is about. */
function utteranceOf({ tokens }: Document, { first, last }: Phrase): Phrase | undefined {
  if (!UTTERANCE_NOUNS.has(tokens[last]!.lower)) return undefined;
  if (tokens[first]!.tag === "PRP$") return { first, last: first };
  for (let i = first; i < last; i += 1) if (tokens[i]!.tag === "POS") return { first, last: i - 1 };
  return undefined;
}

/** "Oslo’s opposition to …", "the Norwegian refusal to …": the noun is the cue, what it is about its content. */
function ofPossessor(document: Document, phrase: Phrase, end: number, polarity: 1 | -1): Draft | undefined {
  const { tokens } = document;
  const holder = holderIn(document, phrase);
  const link = tokens[phrase.last + 1]!;
  const first =
    link.lower === "to" && /^VB/.test(tokens[phrase.last + 2]?.tag ?? "") ? phrase.last + 1 : phrase.last + 2;
  const last = lastOfPhrase(document, first, end);
  if (!holder || last < first) return undefined;
  const noun = { first: phrase.last, last: phrase.last };
  return {
    ...draft(document, phrase.last, undefined, tokens[phrase.last]!.lower, polarity, { first, last }),
    members: [holder],
    cue: { ...noun, lemma: tokens[phrase.last]!.lower, frame: "nominal", polarity, negated: false, hedges: [] },
  };
}

/** A noun phrase ends before the verb whose subject it is: "Oslo’s opposition to the dam | remains firm". */
function lastOfPhrase({ tokens }: Document, first: number, end: number): number {
  for (let i = first + 1; i < end; i += 1) if (/^(?:MD|VBD|VBZ|VBP|WDT|WP)$/.test(tokens[i]!.tag)) return i - 1;
  return end - 1;
}

function holderIn({ tokens }: Document, { first, last }: Phrase): Phrase | undefined {
  for (let i = last - 1; i >= first; i -= 1) {
    if (tokens[i]!.tag === "POS") return { first, last: i - 1 };
    if (tokens[i]!.tag === "PRP$") return { first: i, last: i };
  }
  // "Chinese support for", "a European Union proposal to": a name as modifier.
  let start = last;
  while (start - 1 >= first && /^NNPS?$/.test(tokens[start - 1]!.tag)) start -= 1;
  return start < last ? { first: start, last: last - 1 } : undefined;
}

/** "Vietnam has been the dam’s most outspoken critic", "Oslo remains a supporter of the plan". */
function sideTaker(document: Document, noun: number, polarity: 1 | -1): Draft | undefined {
  const { tokens } = document;
  const floor = clauseFloor(document, noun);
  const start = nounPhraseStart(tokens, noun, floor);
  if (start <= floor || !/^(?:is|was|been|be|remains|remained|became|are|were|as)$/.test(tokens[start - 1]!.lower))
    return undefined;
  const group = verbGroup(tokens, start - 1, floor);
  const subject = subjectOf(document, group, floor);
  const content =
    tokens[noun + 1]?.lower === "of"
      ? { first: noun + 2, last: clauseEnd(document, noun + 2, clauseCeiling(document, noun), "phrase") - 1 }
      : possessorOf(document, { first: start, last: noun });
  if (!subject || !content || content.last < content.first) return undefined;
  return {
    ...draft(document, noun, group, tokens[noun]!.lower, polarity, content),
    members: subject.members,
    mode: "characterized",
  };
}

function possessorOf({ tokens }: Document, { first, last }: Phrase): Phrase | undefined {
  for (let i = first; i < last; i += 1) if (tokens[i]!.tag === "POS") return { first, last: i - 1 };
  return undefined;
}

function draft(
  document: Document,
  at: number,
  group: VerbGroup | undefined,
  lemma: string,
  polarity: 1 | -1,
  content: Phrase,
): Draft {
  const cue = {
    first: at,
    last: at,
    lemma,
    frame: "nominal" as const,
    polarity,
    negated: group?.negated ?? false,
    hedges: group?.hedges ?? [],
  };
  return { members: [], implicit: false, cue, content, nested: document.quoteAt[at]! >= 0, relative: false };
}
