import type { Document } from "../document.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { subjectOf } from "../grammar/find-subject.ts";
import { clauseCeiling, clauseFloor, type Phrase } from "../grammar/subject.ts";
import { verbGroup } from "../grammar/verb-group.ts";
import type { Draft } from "./draft.ts";

const LIGHT = /^(?:see|have|watch|be|let|accept|face)$/;

/** "Oslo would rather scrap the plan", "would sooner lose the vote than back it", "would have it built": what is wanted, and what is not. */
export function fromPreferences(document: Document, sentence: number): readonly Draft[] {
  const { tokens, firstTokens, quoteAt } = document;
  for (let at = firstTokens[sentence]!; at + 2 < firstTokens[sentence + 1]!; at += 1) {
    if (!/^(?:would|'d)$/.test(tokens[at]!.lower) || quoteAt[at]! >= 0) continue;
    const choice = /^(?:rather|sooner)$/.test(tokens[at + 1]!.lower);
    if (!choice && !wouldHave(document, at)) continue;
    const floor = clauseFloor(document, at);
    const subject = subjectOf(document, verbGroup(tokens, at, floor), floor);
    if (!subject || /^(?:if|whether)$/.test(subject.introducedBy)) continue;
    const base = {
      members: subject.members,
      implicit: false,
      nested: false,
      relative: false,
      onlyKnown: true,
    } as const;
    const wanted = overLight(document, { first: at, last: at + 1 });
    const ceiling = clauseCeiling(document, at);
    const than = choice ? thanAfter(document, at + 2, ceiling) : -1;
    const end = than < 0 ? clauseEnd(document, wanted.last + 1, ceiling, "phrase") : than;
    const drafts: Draft[] = [];
    if (end > wanted.last + 1)
      drafts.push({
        ...base,
        cue: cueOf(wanted, choice ? "would rather" : "would have", 1),
        content: { first: wanted.last + 1, last: end - 1 },
      });
    if (than < 0) return drafts;
    const unwanted = overLight(document, { first: than, last: than });
    const close = clauseEnd(document, unwanted.last + 1, ceiling, "phrase");
    if (close > unwanted.last + 1)
      drafts.push({
        ...base,
        cue: cueOf(unwanted, "rather than", -1),
        content: { first: unwanted.last + 1, last: close - 1 },
      });
    return drafts;
  }
  return [];
}

const cueOf = (cue: Phrase, lemma: string, polarity: 1 | -1): Draft["cue"] => ({
  ...cue,
  lemma,
  frame: polarity > 0 ? "demand" : "rejection",
  polarity,
  negated: false,
  hedges: [],
});

/** "would rather see": the verb that only shows what is wanted belongs to the cue. */
function overLight({ tokens }: Document, cue: Phrase): Phrase {
  return LIGHT.test(tokens[cue.last + 1]?.lower ?? "") ? { ...cue, last: cue.last + 1 } : cue;
}

/** "would have the road built", not "would have built". */
function wouldHave({ tokens }: Document, at: number): boolean {
  return tokens[at + 1]!.lower === "have" && /^(?:DT|PRP|PRP\$|NNP)$/.test(tokens[at + 2]!.tag);
}

function thanAfter({ tokens }: Document, from: number, ceiling: number): number {
  for (let i = from; i < ceiling - 1; i += 1) {
    if (tokens[i]!.lower === "than") return i;
    if (/^[.;:]$/.test(tokens[i]!.text)) return -1;
  }
  return -1;
}
