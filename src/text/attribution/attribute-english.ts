import { layOut } from "../document.ts";
import { createResolver } from "../source/resolver.ts";
import type { AttributionStep } from "../types.ts";
import { fromAccordingTo } from "./according-to.ts";
import { continuedQuotes } from "./continued.ts";
import type { Draft } from "./draft.ts";
import { fromVerbs } from "./from-verbs.ts";
import { fromNobody } from "./impersonal.ts";
import { markNested } from "./nesting.ts";
import { fromNouns } from "./nominal.ts";
import { resolveSources } from "./resolve-sources.ts";

/** Who said what, by the grammar of English. */
export const attributeEnglish: AttributionStep = ({ text, sentences, parties }) => {
  const document = layOut(text, sentences);
  const resolver = createResolver(document, parties);
  const drafts: Draft[] = [];
  for (let s = 0; s < document.sentences.length; s += 1) {
    const verbal = fromVerbs(document, s);
    const byCue = (a: Draft, b: Draft): number => a.cue.first - b.cue.first;
    const named = markNested(
      document,
      [...verbal, ...fromAccordingTo(document, s), ...fromNouns(document, s, verbal)].sort(byCue),
    );
    drafts.push(...[...named, ...fromNobody(document, s, named)].sort(byCue));
  }
  drafts.push(...continuedQuotes(document, drafts));
  return resolveSources(document, drafts, resolver);
};
