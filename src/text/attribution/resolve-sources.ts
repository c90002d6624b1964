import type { Document } from "../document.ts";
import type { Phrase } from "../grammar/subject.ts";
import type { Resolver } from "../source/resolver.ts";
import type { Attribution, Source, Span } from "../types.ts";
import type { Draft } from "./draft.ts";
import { mainSubject } from "./main-subject.ts";
import { modeOf } from "./mode.ts";

/** How far apart, in attributions, one may stand from another that it lies inside of. */
const NEIGHBOURHOOD = 25;

/** Reads the text once from start to end and gives each draft its party; one attribution a source. */
export function resolveSources(
  document: Document,
  drafts: readonly Draft[],
  resolver: Resolver,
): readonly Attribution[] {
  const bySentence: Draft[][] = document.sentences.map(() => []);
  for (const draft of drafts) bySentence[document.sentenceAt[placeOf(draft)]!]!.push(draft);
  const found: { attribution: Attribution; ownSide: boolean }[] = [];
  const resolved = new Map<string, readonly Source[]>();
  const sourcesOf = (
    member: Phrase,
    { relative, nested, quotedBy, onlyKnown }: Pick<Draft, "relative" | "nested" | "quotedBy" | "onlyKnown">,
  ): readonly Source[] => {
    const key = `${member.first}-${member.last}`;
    const known =
      resolved.get(key) ??
      namedSources(
        document,
        member,
        nested || onlyKnown ? resolver.resolveAside(member, relative) : resolver.resolve(member, relative),
      );
    const quoter = quotedBy && known.every(({ party }) => party === null) ? resolver.identify(quotedBy).party : null;
    const sources = quoter === null ? known : known.map((source) => ({ ...source, party: quoter }));
    resolved.set(key, sources);
    return sources;
  };
  bySentence.forEach((inSentence, s) => {
    resolver.learnPeople(document.firstTokens[s]!, document.firstTokens[s + 1]! - 1);
    const subjects = mainSubject(document, s).filter(
      (subject) =>
        !inSentence.some(({ members, onlyKnown }) => !onlyKnown && members.some((member) => overlap(member, subject))),
    );
    const acting = subjects.flatMap((subject) => sourcesOf(subject, { relative: false, nested: false }));
    // "Oslo and Lima met. Both sides said …"
    const together = acting.flatMap(({ party }) => party ?? []);
    if (together.length > 1) resolver.rememberGroup(together, document.firstTokens[s]!);
    for (const draft of inSentence) {
      const sources =
        draft.members.length > 0
          ? draft.members.flatMap((member) => sourcesOf(member, draft))
          : [nobodyAt(document, draft.cue.first)];
      const parties = sources.flatMap(({ party }) => party ?? []);
      if (sources.length > 1) resolver.rememberGroup(parties, draft.cue.first);
      const [member] = draft.members;
      const ownSide = draft.nested && member !== undefined && resolver.namesParty(member);
      for (const source of sources)
        if (source.party !== null || !draft.onlyKnown)
          found.push({ attribution: attributionOf(document, draft, source, resolver), ownSide });
    }
  });
  const all = found.map(({ attribution }) => attribution);
  return all.filter(
    (attribution, i) =>
      !found[i]!.ownSide || !isOwnSide(attribution, all.slice(Math.max(0, i - NEIGHBOURHOOD), i + NEIGHBOURHOOD)),
  );
}

/** Where the text comes to a holder: at the cue, or at a name that takes over the words of a clause before it. */
function placeOf({ implicit, content, cue, members }: Draft): number {
  return implicit ? content.first : Math.max(cue.first, members[0]?.first ?? 0);
}

/** The source of what is attributed to nobody: an empty span where its cue begins. */
function nobodyAt({ tokens }: Document, at: number): Source {
  const { start } = tokens[at]!;
  return { start, end: start, party: null };
}

function namedSources(
  document: Document,
  member: Phrase,
  resolved: ReturnType<Resolver["resolve"]>,
): readonly Source[] {
  return resolved.map(({ party, name }) => ({
    ...spanOf(document, member),
    party,
    ...(name !== undefined && { name }),
  }));
}

function overlap(a: Phrase, b: Phrase): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** “Norway will back it,” the Norwegian minister said: what a speaker says of their own side is content, not a second source. */
function isOwnSide({ source, content }: Attribution, near: readonly Attribution[]): boolean {
  return near.some(
    (outer) =>
      outer.source.party === source.party && outer.content.start <= source.start && content.end <= outer.content.end,
  );
}

function attributionOf(document: Document, draft: Draft, source: Source, resolver: Resolver): Attribution {
  const { first, last, ...cue } = draft.cue;
  const { addressee, parts, confidence } = draft;
  return {
    source: draft.implicit ? { ...source, implicit: true } : source,
    cue: draft.cueless ? null : { ...spanOf(document, { first, last }), ...cue },
    content: spanOf(document, draft.content),
    ...(parts && { parts: parts.map((part) => spanOf(document, part)) }),
    mode: modeOf(document, draft),
    ...(confidence !== undefined && { confidence }),
    ...(addressee && { addressee: { ...spanOf(document, addressee), party: resolver.identify(addressee).party } }),
  };
}

function spanOf({ tokens }: Document, { first, last }: Phrase): Span {
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}
