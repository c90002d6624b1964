import type { Document } from "../document.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { membersAt } from "../grammar/members.ts";
import { clauseCeiling } from "../grammar/subject.ts";
import type { Draft } from "./draft.ts";
import { matchCues } from "./match-cue.ts";

/** "What Oslo wants is a ferry, not a bridge": what stands after the verb of being is the content. */
export function fromClefts(document: Document, sentence: number): readonly Draft[] {
  const { tokens, firstTokens, quoteAt } = document;
  const end = firstTokens[sentence + 1]!;
  for (let at = firstTokens[sentence]!; at + 4 < end; at += 1) {
    if (tokens[at]!.lower !== "what" || quoteAt[at]! >= 0) continue;
    const ceiling = clauseCeiling(document, at);
    const members = membersAt(tokens, at + 1, ceiling);
    const verb = (members[members.length - 1]?.last ?? ceiling) + 1;
    if (verb + 2 >= ceiling || !/^NNP|^PRP$/.test(tokens[verb - 1]!.tag)) continue;
    const match = matchCues(tokens, verb, ceiling).find(
      ({ sense }) => sense.polarity !== 0 && sense.complements.has("n"),
    );
    const is = match ? match.last + 1 : -1;
    if (!match || match.inside || !/^(?:is|was|are)$/.test(tokens[is]?.lower ?? "")) continue;
    const { lemma, frame, polarity } = match.sense;
    return [
      {
        members,
        implicit: false,
        cue: { first: verb, last: is, lemma, frame, polarity, negated: match.negated, hedges: [] },
        content: { first: is + 1, last: contrastEnd(document, is + 1, ceiling) - 1 },
        nested: false,
        relative: false,
      },
    ];
  }
  return [];
}

/** The end of the content with what is set against it: "a ferry | , not a bridge". */
function contrastEnd(document: Document, first: number, ceiling: number): number {
  const end = clauseEnd(document, first, ceiling, "phrase");
  const contrast = document.tokens[end]?.text === "," && /^(?:not|rather)$/.test(document.tokens[end + 1]?.lower ?? "");
  return contrast ? clauseEnd(document, end + 1, ceiling, "phrase") : end;
}
