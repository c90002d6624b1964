import type { Document } from "../../document.ts";
import type { Phrase } from "../../grammar/subject.ts";
import type { Span } from "../../types.ts";
import { labelsOf, type LabelScheme, type Role } from "./roles.ts";
import { shared, tokensIn } from "./token-range.ts";

/** An attribution as annotators mark it: each role a list of spans, none where it is only implied. */
export type AnnotatedAttribution = Readonly<Record<Role, readonly Span[]>>;

/** The same in tokens. */
export type GoldAttribution = Readonly<Record<Role, readonly Phrase[]>>;

/** The annotated attributions of a document in terms of its tokens. */
export function goldOf(document: Document, attributions: readonly AnnotatedAttribution[]): readonly GoldAttribution[] {
  const phrases = (spans: readonly Span[]): readonly Phrase[] =>
    spans.flatMap((span) => tokensIn(document, span) ?? []);
  return attributions.map(({ source, cue, content }) => ({
    source: phrases(source),
    cue: phrases(cue),
    content: phrases(content),
  }));
}

/**
 * The labels of the tokens from `from` to `to` (exclusive), by the roles that some attributions give them; the n-th of the
 * scheme’s roles is the n-th of `roles`. Where spans overlap, cues win over sources, and sources over contents.
 */
export function goldLabels(
  scheme: LabelScheme,
  roles: readonly Role[],
  attributions: readonly GoldAttribution[],
  from: number,
  to: number,
): Uint8Array {
  const given = new Int8Array(to - from).fill(-1);
  const opens = new Uint8Array(given.length);
  for (const role of ["content", "source", "cue"] as const) {
    if (!roles.includes(role)) continue;
    for (const { [role]: phrases } of attributions)
      for (const { first, last } of phrases)
        for (let i = Math.max(first, from); i <= Math.min(last, to - 1); i += 1) {
          given[i - from] = roles.indexOf(role);
          opens[i - from] = i === first ? 1 : 0;
        }
  }
  return labelsOf(scheme, given, opens);
}

/** Whether a found attribution is the annotated one: its cue and source meet, and their contents share half of their tokens. */
export function isMatch(
  found: { readonly cue: Phrase; readonly source: Phrase | undefined; readonly content: readonly Phrase[] },
  gold: GoldAttribution,
): boolean {
  const { cue, source, content } = found;
  if (!gold.cue.some((phrase) => shared(phrase, cue) > 0)) return false;
  const sameSource = source ? gold.source.some((phrase) => shared(phrase, source) > 0) : gold.source.length === 0;
  if (!sameSource) return false;
  const both = content.reduce(
    (sum, phrase) => sum + gold.content.reduce((own, other) => own + shared(phrase, other), 0),
    0,
  );
  return both > 0 && both >= 0.5 * (sizeOf(content) + sizeOf(gold.content) - both);
}

const sizeOf = (phrases: readonly Phrase[]): number =>
  phrases.reduce((sum, { first, last }) => sum + last - first + 1, 0);
