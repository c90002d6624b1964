import type { Draft } from "../../attribution/draft.ts";
import { matchCues } from "../../attribution/match-cue.ts";
import type { Document } from "../../document.ts";
import { clauseCeiling, clauseFloor, type Phrase } from "../../grammar/subject.ts";
import { verbGroup } from "../../grammar/verb-group.ts";

/**
 * What is known of a cue that only the trained layer found: its sense where one of its verbs is in the lexicon, else that it
 * reports, under the stem of its main word.
 */
export function cueOf(document: Document, cue: Phrase): Draft["cue"] {
  const { tokens } = document;
  let verb = -1;
  for (let at = cue.last; at >= cue.first; at -= 1) {
    if (!/^VB/.test(tokens[at]!.tag)) continue;
    if (verb < 0) verb = at;
    const [match] = matchCues(tokens, at, clauseCeiling(document, at));
    if (!match) continue;
    const { lemma, frame, polarity } = match.sense;
    const { negated, hedges } = verbGroup(tokens, at, clauseFloor(document, at));
    return { ...cue, lemma, frame, polarity, negated: negated !== match.negated, hedges };
  }
  const main = verb < 0 ? cue.last : verb;
  const group = verb < 0 ? undefined : verbGroup(tokens, verb, clauseFloor(document, verb));
  return {
    ...cue,
    lemma: tokens[main]!.stem,
    frame: "speech",
    polarity: 0,
    negated: group?.negated ?? false,
    hedges: group?.hedges ?? [],
  };
}
