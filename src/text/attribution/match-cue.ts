import { afterAside } from "../grammar/aside.ts";
import { CUE_VERB_INDEX, type CueSense } from "../lexicon/cues.ts";
import { wordSet } from "../lexicon/word-list.ts";
import { nounPhraseEnd } from "../grammar/noun-phrase.ts";
import type { Phrase } from "../grammar/subject.ts";
import { denialAt } from "../stance/words.ts";
import type { Token } from "../types.ts";
import { meansBefore } from "./means.ts";
import { sensesBefore } from "./senses-before.ts";

/** A cue verb in the text, in one of its senses. */
export interface CueMatch {
  readonly sense: CueSense;
  /** The last word of the cue: its particle or preposition, or the verb itself. */
  readonly last: number;
  /** "is not open to": the negation stands inside the cue. */
  readonly negated: boolean;
  /** The content, where it stands inside the cue: "gave [the plan] the cold shoulder". */
  readonly inside?: Phrase;
}

const NO_MATCHES: readonly CueMatch[] = [];
const LONGEST_INSIDE = 10;

const NOUN_COMPLEMENT: CueSense["complements"] = new Set(["n"]);
const BE_FORMS = wordSet("be is are was were been being 's 're 'm");

/** The senses a verb can have here, the longest wording first; empty where the token is no cue verb. */
export function matchCues(tokens: readonly Token[], at: number, ceiling: number): readonly CueMatch[] {
  const { lower, tag } = tokens[at]!;
  if (!tag.startsWith("VB")) return NO_MATCHES;
  const lemma = CUE_VERB_INDEX.get(lower)?.lemma ?? (BE_FORMS.has(lower) ? "be" : undefined);
  if (lemma === undefined) return NO_MATCHES;
  if (tokens[at - 1]?.lower === "neither" && tokens[at + 1]?.lower === "nor" && at + 2 < ceiling)
    return neitherNor(tokens, at, ceiling);
  const matches: CueMatch[] = [];
  for (const sense of sensesBefore(tokens, afterDay(tokens, at + 1), ceiling, lemma)) {
    const match = matchSelected(tokens, at, ceiling, sense);
    if (match) matches.push(match);
  }
  return matches;
}

/** "neither supports nor opposes" states neutrality; "neither backs nor endorses" is twice the same no. */
function neitherNor(tokens: readonly Token[], at: number, ceiling: number): readonly CueMatch[] {
  const firsts = matchCues(tokens.slice(at, at + 1), 0, 1);
  const first = firsts.find(({ sense }) => sense.polarity !== 0) ?? firsts[0];
  const second = matchCues(tokens, at + 2, ceiling);
  const contrary = first && second.find(({ sense }) => sense.polarity !== 0 && sense.polarity !== first.sense.polarity);
  if (!contrary) return second;
  const lemma = `neither ${first.sense.lemma} nor ${contrary.sense.lemma}`;
  const sense = { lemma, selected: [], frame: "speech", polarity: 0, complements: NOUN_COMPLEMENT } as const;
  return [{ sense, last: contrary.last, negated: true }];
}

function matchSelected(tokens: readonly Token[], at: number, ceiling: number, sense: CueSense): CueMatch | undefined {
  let i = at;
  let negated = false;
  let inside: Phrase | undefined;
  for (const [position, word] of sense.selected.entries()) {
    if (word === "…") {
      const end = endOfInside(tokens, i + 1, ceiling, sense.selected[position + 1]!);
      if (end < 0) return undefined;
      // "blamed Riga for": somebody, not what is judged
      if (sense.lemma === "blame … for" && /^(?:NNPS?|PRP)$/.test(tokens[end]!.tag)) return undefined;
      if (end > i) inside = { first: i + 1, last: end };
      i = end;
      continue;
    }
    if (word === "#") {
      const means = meansBefore(tokens, i + 1, ceiling, sense.selected[position + 1]!);
      if (!means) return undefined;
      if (means.none) negated = !negated;
      i = means.last;
      continue;
    }
    i = afterDay(tokens, i + 1);
    if (word !== "that") i = afterAside(tokens, i, ceiling);
    const denial =
      position === 0 && sense.lemma.startsWith("be ") && tokens[i]?.lower !== word ? denialAt(tokens, i) : 0;
    if (denial > 0) {
      negated = !negated;
      i = afterAside(tokens, i + denial, ceiling);
    }
    // "threw its weight behind", "is not open to", "gave it its full backing"
    for (
      let skipped = 0;
      skipped < 2 && i < ceiling && tokens[i]!.lower !== word && maySkip(tokens[i]!, at, i, sense);
      skipped += 1
    ) {
      if (/^(?:not|n't|never|no)$/.test(tokens[i]!.lower)) negated = !negated;
      i = afterAside(tokens, i + 1, ceiling);
    }
    if (i >= ceiling || tokens[i]!.lower !== word) return undefined;
  }
  return inside ? { sense, last: at, negated, inside } : { sense, last: i, negated };
}

/** The last word of a content that stands inside a cue, before the word that goes on with it; nothing stands there in a passive. */
function endOfInside(tokens: readonly Token[], first: number, ceiling: number, next: string): number {
  const opening = tokens[first];
  if (opening === undefined || first >= ceiling) return -1;
  if (opening.lower === next && BE_FORMS.has(tokens[first - 2]?.lower ?? "")) return first - 1;
  if (opening.tag !== "VBG" && opening.tag !== "``" && nounPhraseEnd(tokens, first, ceiling) < 0) return -1;
  for (let i = first + 1; i < Math.min(ceiling, first + LONGEST_INSIDE); i += 1) {
    const { lower, tag, text } = tokens[i]!;
    if (lower === next) return i - 1;
    if (/^(?:MD|VBD|VBZ|VBP)$/.test(tag) || /^[,.;:—–]$/.test(text)) return -1;
  }
  return -1;
}

const DAYS = wordSet("monday tuesday wednesday thursday friday saturday sunday");
const TIMES_OF_DAY = wordSet("morning afternoon evening night");

/** "called on Friday for": a day between a verb and its preposition is passed over, "on" and all. */
function afterDay(tokens: readonly Token[], at: number): number {
  const day = tokens[at]?.lower === "on" ? at + 1 : at;
  if (!DAYS.has(tokens[day]?.lower ?? "")) return at;
  return TIMES_OF_DAY.has(tokens[day + 1]?.lower ?? "") ? day + 2 : day + 1;
}

function maySkip({ tag }: Token, verb: number, at: number, sense: CueSense): boolean {
  const nominal = sense.selected.length > 1 || sense.lemma.startsWith("be ");
  return nominal && (tag === "RB" || (at > verb && sense.selected.length > 1 && /^(?:PRP\$|DT|JJ)$/.test(tag)));
}
