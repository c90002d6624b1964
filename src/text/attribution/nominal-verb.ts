import type { Document } from "../document.ts";
import { possessorIn } from "../grammar/possessor.ts";
import { clauseFloor, type Phrase } from "../grammar/subject.ts";
import { verbGroup } from "../grammar/verb-group.ts";
import { verbIndex } from "../lexicon/inflections.ts";
import { AMOUNTING_VERBS, LIGHT_VERBS } from "../lexicon/nominal-cues.ts";
import { UTTERANCE_NOUNS } from "../lexicon/nouns.ts";
import type { Draft } from "./draft.ts";
import { findSource } from "./find-source.ts";
import { isReportable } from "./reportable.ts";

const lightVerbs = verbIndex(LIGHT_VERBS.split(" "));
const amountingVerbs = verbIndex(AMOUNTING_VERBS.split(" "));
const FLIPPING = /^(?:withdraw|drop|renounce)$/;

/** "Kenya voiced strong support for …": the verb is the cue, the noun phrase its content; "his remarks represent …" likewise. */
export function shownStance(
  document: Document,
  noun: Phrase,
  end: number,
  polarity: 1 | -1,
  drafts: readonly Draft[],
): Draft | undefined {
  const { tokens, quoteAt } = document;
  const verb = noun.first - 1;
  const light = lightVerbs.get(tokens[verb]?.lower ?? "");
  const form = light ?? amountingVerbs.get(tokens[verb]?.lower ?? "");
  if (!form || !/^VB/.test(tokens[verb]!.tag)) return undefined;
  const group = verbGroup(tokens, verb, clauseFloor(document, verb));
  const source = group.passive ? undefined : findSource(document, verb, group, drafts);
  if (!source || !isReportable(document, source, false, group, verb)) return undefined;
  const words = utteranceOf(document, source.members[0]!);
  if (!light && !words) return undefined;
  const empty = /^(?:no|little)$/.test(tokens[noun.first]!.lower);
  const sign = FLIPPING.test(form.lemma) ? (-polarity as 1 | -1) : polarity;
  return {
    members: words ? [words] : source.members,
    implicit: source.implicit,
    cue: {
      first: verb,
      last: verb,
      lemma: form.lemma,
      frame: "nominal",
      polarity: sign,
      negated: group.negated !== empty,
      hedges: group.hedges,
    },
    content: { first: noun.first, last: end - 1 },
    nested: quoteAt[verb]! >= 0,
    relative: false,
    ...(words && { mode: "characterized" }),
  };
}

/** "His" of "His remarks", "Oslo" of "Oslo’s statement": the one whose words the sentence is about. */
function utteranceOf({ tokens }: Document, { first, last }: Phrase): Phrase | undefined {
  if (!UTTERANCE_NOUNS.has(tokens[last]!.lower)) return undefined;
  if (tokens[first]!.tag === "PRP$") return { first, last: first };
  return possessorIn(tokens, { first, last });
}
