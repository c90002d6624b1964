import type { Party } from "../model/party.ts";
import { fromAccordingTo } from "./attribution/according-to.ts";
import { continuedQuotes } from "./attribution/continued.ts";
import type { Draft } from "./attribution/draft.ts";
import { fromVerbs } from "./attribution/from-verbs.ts";
import { resolveSources } from "./attribution/resolve-sources.ts";
import { fromNouns } from "./attribution/nominal.ts";
import { markNested } from "./attribution/nesting.ts";
import { layOut } from "./document.ts";
import { splitSentences } from "./sentences.ts";
import { createResolver } from "./source/resolver.ts";
import type { Attribution, Sentence } from "./types.ts";

export type { Attribution, Span } from "./types.ts";

/** What `attribute` may be told. */
export interface AttributeOptions {
  /** Whose words to recognise; without them every source stays unresolved (`party: null`). */
  readonly parties?: readonly Party[];
  /** The sentences of the text, where they are known already. */
  readonly sentences?: readonly Sentence[];
}

/**
 * Finds who said or holds what in a text: every attributed statement, on a topic or not, one entry a source, in the order
 * of their cues.
 */
export function attribute(text: string, options: AttributeOptions = {}): readonly Attribution[] {
  const document = layOut(text, options.sentences ?? splitSentences(text));
  const resolver = createResolver(document, options.parties ?? []);
  const drafts: Draft[] = [];
  for (let s = 0; s < document.sentences.length; s += 1) {
    const verbal = fromVerbs(document, s);
    const sentence = [...verbal, ...fromAccordingTo(document, s, verbal), ...fromNouns(document, s, verbal)];
    drafts.push(
      ...markNested(
        document,
        sentence.sort((a, b) => a.cue.first - b.cue.first),
      ),
    );
  }
  drafts.push(...continuedQuotes(document, drafts));
  return resolveSources(document, drafts, resolver);
}
