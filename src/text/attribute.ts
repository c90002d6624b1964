import type { Party } from "../model/party.ts";
import { fromAccordingTo } from "./attribution/according-to.ts";
import { continuedQuotes } from "./attribution/continued.ts";
import type { Draft } from "./attribution/draft.ts";
import { fromVerbs } from "./attribution/from-verbs.ts";
import { modeOf } from "./attribution/mode.ts";
import { mainSubject } from "./attribution/main-subject.ts";
import { fromNouns } from "./attribution/nominal.ts";
import { markNested } from "./attribution/nesting.ts";
import { layOut, type Document } from "./document.ts";
import type { Phrase } from "./grammar/subject.ts";
import { splitSentences } from "./sentences.ts";
import { createResolver, type Resolver } from "./source/resolver.ts";
import type { Attribution, Sentence, Source, Span } from "./types.ts";

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
  return resolveAll(document, drafts, resolver);
}

function resolveAll(document: Document, drafts: readonly Draft[], resolver: Resolver): readonly Attribution[] {
  const bySentence: Draft[][] = document.sentences.map(() => []);
  for (const draft of drafts)
    bySentence[document.sentenceAt[draft.implicit ? draft.content.first : draft.cue.first]!]!.push(draft);
  const found: { attribution: Attribution; ownSide: boolean }[] = [];
  const sources = new Map<string, readonly Source[]>();
  const sourcesOf = (member: Phrase, relative: boolean): readonly Source[] => {
    const key = `${member.first}-${member.last}`;
    const known =
      sources.get(key) ??
      resolver
        .resolve(member, relative)
        .map(({ party, name }) => ({ ...span(document, member), party, ...(name !== undefined && { name }) }));
    sources.set(key, known);
    return known;
  };
  bySentence.forEach((inSentence, s) => {
    resolver.learnPeople(document.firstTokens[s]!, document.firstTokens[s + 1]! - 1);
    const subject = mainSubject(document, s);
    const ownSubject = subject.filter(
      ({ first, last }) =>
        !inSentence.some(({ members }) => members.some((member) => member.first <= last && first <= member.last)),
    );
    for (const member of ownSubject) sourcesOf(member, false);
    for (const draft of inSentence) {
      const all = draft.members.flatMap((member) => sourcesOf(member, draft.relative));
      if (all.length > 1)
        resolver.rememberGroup(
          all.flatMap(({ party }) => party ?? []),
          draft.cue.first,
        );
      const ownSide = draft.nested && resolver.namesParty(draft.members[0]!);
      for (const source of all) found.push({ attribution: attributionOf(document, draft, source, resolver), ownSide });
    }
  });
  const all = found.map(({ attribution }) => attribution);
  return found
    .filter(({ attribution, ownSide }) => !ownSide || !isOwnSide(attribution, all))
    .map(({ attribution }) => attribution);
}

/** “Norway will back it,” the Norwegian minister said: what a speaker says of their own side is content, not a second source. */
function isOwnSide({ source, content }: Attribution, all: readonly Attribution[]): boolean {
  return all.some(
    (outer) =>
      outer.source.party === source.party && outer.content.start <= source.start && content.end <= outer.content.end,
  );
}

function attributionOf(document: Document, draft: Draft, source: Source, resolver: Resolver): Attribution {
  const { first, last, ...cue } = draft.cue;
  const addressee = draft.addressee && {
    ...span(document, draft.addressee),
    party: resolver.identify(draft.addressee).party,
  };
  return {
    source: draft.implicit ? { ...source, implicit: true } : source,
    cue: draft.cueless ? null : { ...span(document, { first, last }), ...cue },
    content: span(document, draft.content),
    ...(draft.parts && { parts: draft.parts.map((part) => span(document, part)) }),
    mode: modeOf(document, draft),
    ...(addressee && { addressee }),
  };
}

function span({ tokens }: Document, { first, last }: Phrase): Span {
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}
