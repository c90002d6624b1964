import { CUE_VERB_INDEX, type CueSense } from "../lexicon/cues.ts";
import { wordSet } from "../lexicon/word-list.ts";
import type { Token } from "../types.ts";
import { sensesBefore } from "./senses-before.ts";

/** A cue verb in the text, in one of its senses. */
export interface CueMatch {
  readonly sense: CueSense;
  /** The last word of the cue: its particle or preposition, or the verb itself. */
  readonly last: number;
  /** "is not open to": the negation stands inside the cue. */
  readonly negated: boolean;
}

const NO_MATCHES: readonly CueMatch[] = [];
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
  for (const word of sense.selected) {
    i = afterDay(tokens, i + 1);
    // "threw its weight behind", "is not open to", "gave it its full backing"
    for (
      let skipped = 0;
      skipped < 2 && i < ceiling && tokens[i]!.lower !== word && maySkip(tokens[i]!, at, i, sense);
      skipped += 1
    ) {
      if (/^(?:not|n't|never|no)$/.test(tokens[i]!.lower)) negated = !negated;
      i += 1;
    }
    if (i >= ceiling || tokens[i]!.lower !== word) return undefined;
  }
  return { sense, last: i, negated };
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
