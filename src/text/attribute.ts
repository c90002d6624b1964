import type { Party } from "../model/party.ts";
import { fromAccordingTo } from "./attribution/according-to.ts";
import { continuedQuotes } from "./attribution/continued.ts";
import type { Draft } from "./attribution/draft.ts";
import { fromVerbs } from "./attribution/from-verbs.ts";
import { modeOf } from "./attribution/mode.ts";
import { layOut, type Document } from "./document.ts";
import type { Phrase } from "./grammar/subject.ts";
import { splitSentences } from "./sentences.ts";
import { createResolver, type Resolver } from "./source/resolver.ts";
import type { Attribution, Sentence, Source, Span } from "./types.ts";

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
    drafts.push(...verbal, ...fromAccordingTo(document, s, verbal));
  }
  drafts.push(...continuedQuotes(document, drafts));
  return resolveAll(document, drafts, resolver);
}

function resolveAll(document: Document, drafts: readonly Draft[], resolver: Resolver): readonly Attribution[] {
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const s = document.sentenceAt[draft.implicit ? draft.content.first : draft.cue.first]!;
    bySentence.set(s, [...(bySentence.get(s) ?? []), draft]);
  }
  const attributions: Attribution[] = [];
  const sources = new Map<string, readonly Source[]>();
  for (let s = 0; s < document.sentences.length; s += 1) {
    resolver.learnPeople(document.firstTokens[s]!, document.firstTokens[s + 1]! - 1);
    for (const draft of bySentence.get(s) ?? []) {
      const all = draft.members.flatMap((member) => {
        const key = `${member.first}-${member.last}`;
        const known =
          sources.get(key) ??
          resolver
            .resolve(member, false)
            .map(({ party, name }) => ({ ...span(document, member), party, ...(name !== undefined && { name }) }));
        sources.set(key, known);
        return known;
      });
      for (const source of all) {
        const attribution = attributionOf(document, draft, source, resolver);
        if (!draft.nested || !isOwnSide(attribution, attributions, resolver.namesParty(draft.members[0]!)))
          attributions.push(attribution);
      }
    }
  }
  return attributions;
}

/** “Norway will back it,” the Norwegian minister said: what a speaker says of their own side is content, not a second source. */
function isOwnSide({ source, content }: Attribution, before: readonly Attribution[], bareName: boolean): boolean {
  return (
    bareName &&
    before.some(
      (outer) =>
        outer.source.party === source.party && outer.content.start <= source.start && content.end <= outer.content.end,
    )
  );
}

function attributionOf(document: Document, draft: Draft, source: Source, resolver: Resolver): Attribution {
  const { first, last, ...cue } = draft.cue;
  const addressee = draft.addressee && {
    ...span(document, draft.addressee),
    party: resolver.resolve(draft.addressee, false)[0]?.party ?? null,
  };
  return {
    source: draft.implicit ? { ...source, implicit: true } : source,
    cue: draft.cueless ? null : { ...span(document, { first, last }), ...cue },
    content: span(document, draft.content),
    mode: modeOf(document, draft),
    ...(addressee && { addressee }),
  };
}

function span({ tokens }: Document, { first, last }: Phrase): Span {
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}
