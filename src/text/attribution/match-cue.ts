import { CUE_SENSES, CUE_VERB_INDEX, type CueSense } from "../lexicon/cues.ts";
import { wordSet } from "../lexicon/word-list.ts";
import type { Token } from "../types.ts";

/** A cue verb in the text, in one of its senses. */
export interface CueMatch {
  readonly sense: CueSense;
  /** The last word of the cue: its particle or preposition, or the verb itself. */
  readonly last: number;
  /** "is not open to": the negation stands inside the cue. */
  readonly negated: boolean;
}

const BE_FORMS = wordSet("be is are was were been being 's 're 'm");

/** The senses a verb can have here, the longest wording first; empty where the token is no cue verb. */
export function matchCues(tokens: readonly Token[], at: number, ceiling: number): readonly CueMatch[] {
  const { lower, tag } = tokens[at]!;
  const form = CUE_VERB_INDEX.get(lower);
  const lemma =
    form !== undefined && /^VB/.test(tag) ? form.lemma : BE_FORMS.has(lower) && /^VB/.test(tag) ? "be" : undefined;
  if (lemma === undefined) return [];
  const matches: CueMatch[] = [];
  for (const sense of CUE_SENSES.get(lemma) ?? []) {
    const match = matchSelected(tokens, at, ceiling, sense);
    if (match) matches.push(match);
  }
  return matches;
}

function matchSelected(tokens: readonly Token[], at: number, ceiling: number, sense: CueSense): CueMatch | undefined {
  let i = at;
  let negated = false;
  for (const word of sense.selected) {
    i += 1;
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

function maySkip({ tag }: Token, verb: number, at: number, sense: CueSense): boolean {
  const nominal = sense.selected.length > 1 || sense.lemma.startsWith("be ");
  return nominal && (tag === "RB" || (at > verb && sense.selected.length > 1 && /^(?:PRP\$|DT|JJ)$/.test(tag)));
}
