import type { Document } from "../document.ts";
import { subjectAfter } from "../grammar/find-subject.ts";
import { openingSubject } from "../grammar/opening-subject.ts";
import { clauseCeiling, clauseFloor, type Phrase } from "../grammar/subject.ts";
import { verbGroup, type VerbGroup } from "../grammar/verb-group.ts";
import { EVIDENCE_NOUNS } from "../lexicon/nouns.ts";
import { contentOf } from "./cue-content.ts";
import type { Draft } from "./draft.ts";
import { findSource, type FoundSource } from "./find-source.ts";
import { matchCues, type CueMatch } from "./match-cue.ts";
import { fromPassive } from "./passive.ts";
import { isReportable, isSilence, quotesSomebody } from "./reportable.ts";

/** The attributions whose cue is a verb of this sentence, in the order of their cues. */
export function fromVerbs(document: Document, sentence: number): readonly Draft[] {
  const { tokens, firstTokens } = document;
  const drafts: Draft[] = [];
  for (let at = firstTokens[sentence]!; at < firstTokens[sentence + 1]!; at += 1) {
    if (!tokens[at]!.tag.startsWith("VB")) continue;
    const matches = matchCues(tokens, at, clauseCeiling(document, at));
    if (matches.length === 0 || quotesSomebody(document, at)) continue;
    const group = verbGroup(tokens, at, clauseFloor(document, at));
    const usable = matches.filter(({ sense }) => group.modal || !sense.complements.has("M"));
    const draft = usable.length > 0 ? fromVerb(document, at, usable, group, drafts) : undefined;
    if (!draft) continue;
    drafts.push(draft);
    at = Math.max(at, draft.cue.last);
  }
  return drafts;
}

function fromVerb(
  document: Document,
  at: number,
  matches: readonly CueMatch[],
  group: VerbGroup,
  drafts: readonly Draft[],
): Draft | undefined {
  const { tokens, quoteAt } = document;
  const outer = drafts.find(({ content, cue }) => cue.last < at && content.first <= at && at <= content.last);
  // "demanded that Riga back the plan": what somebody is to do is not what they hold.
  if (outer && /^(?:demand|directive)$/.test(outer.cue.frame)) return undefined;
  const nested = quoteAt[at]! >= 0 || outer !== undefined;
  const passive = nested ? undefined : fromPassive(document, at, matches, group, drafts);
  if (passive || group.passive) return passive;
  const speaks = matches.some(({ sense }) => sense.complements.has("q") || sense.complements.has("t"));
  const quotes = matches.some(({ sense }) => sense.complements.has("q"));
  const ahead = tokens[at - 1]?.tag === "''" ? undefined : findSource(document, at, group, drafts);
  const inverted = ahead || !quotes || takesAddressee(matches) ? undefined : invertedSource(document, at);
  const source =
    ahead ??
    inverted ??
    findSource(document, at, group, drafts) ??
    (speaks ? distantSource(document, at, group) : undefined) ??
    seriesSource(document, group, drafts);
  if (!source || !isReportable(document, source, nested, group, at) || isSilence(document, at, matches, group))
    return undefined;
  const evidence = isEvidence(document, source);
  for (const last of new Set(matches.map((match) => match.last))) {
    const cues = matches.filter((match) => match.last === last);
    const from = Math.min(inverted ? at : Infinity, group.first, source.implicit ? Infinity : source.members[0]!.first);
    const after = inverted ? inverted.next : last + 1;
    const senses = cues.map(({ sense }) => sense).filter(({ complements }) => !complements.has("d") || evidence);
    if (senses.length === 0) continue;
    const holding = cues.find(({ inside }) => inside);
    const found = holding?.inside
      ? { sense: holding.sense, content: holding.inside }
      : contentOf({
          document,
          senses,
          source,
          from,
          after,
          ceiling: clauseCeiling(document, at),
          inverted: inverted !== undefined,
        });
    if (!found || (nested && isPronoun(document, found.content))) continue;
    const { sense, ...content } = found;
    const { lemma, frame, polarity } = sense;
    const neither = !source.implicit && tokens[source.members[0]!.first - 1]?.lower === "neither";
    const negated = neither || group.negated !== (holding ?? cues[0]!).negated;
    return {
      members: source.members,
      implicit: source.implicit,
      cue: { first: at, last, lemma, frame, polarity, negated, hedges: group.hedges },
      ...content,
      nested,
      relative: source.antecedent !== undefined,
      ...(source.quotedBy && { quotedBy: source.quotedBy }),
    };
  }
  return undefined;
}

/** "The poll showed": what can show something without speaking. */
function isEvidence({ tokens }: Document, { members }: FoundSource): boolean {
  return members.some(({ first, last }) => {
    for (let i = first; i <= last; i += 1) if (EVIDENCE_NOUNS.has(tokens[i]!.lower)) return true;
    return false;
  });
}

/** "The minister, who could not be reached before, said": the subject stands far off. */
function distantSource(document: Document, at: number, group: VerbGroup): FoundSource | undefined {
  const subject = group.finite && document.quoteAt[at]! < 0 ? openingSubject(document, group.first) : undefined;
  return subject && { ...subject, implicit: false };
}

/** "Lee praised the dam, called it safe and left": one of several verbs of a subject, between commas. */
function seriesSource(document: Document, group: VerbGroup, drafts: readonly Draft[]): FoundSource | undefined {
  const previous = drafts[drafts.length - 1];
  const { tokens, quoteAt } = document;
  if (tokens[group.before]?.text !== "," || !group.finite || group.first !== group.before + 1) return undefined;
  const follows = previous !== undefined && previous.content.last === group.before - 1 && !previous.nested;
  return follows && quoteAt[group.before]! < 0
    ? { members: previous.members, introducedBy: "", implicit: true }
    : undefined;
}

/** "told Lee" has Lee for its addressee, never for its subject. */
function takesAddressee(matches: readonly CueMatch[]): boolean {
  return matches.some(({ sense }) => /^(?:tell|inform|assure|remind|notify|brief)$/.test(sense.lemma));
}

/** “…,” said Lee, the minister – the subject follows its verb. */
function invertedSource(document: Document, at: number): (FoundSource & { next: number }) | undefined {
  const { tokens } = document;
  const before = tokens[at - 1];
  if (!/^VB[DZ]$/.test(tokens[at]!.tag) || at - 1 < clauseFloor(document, at) || !before) return undefined;
  if (before.tag !== "''" && before.text !== ",") return undefined;
  const members = subjectAfter(tokens, at + 1, clauseCeiling(document, at));
  const last = members[members.length - 1]?.last;
  if (last === undefined || /^VB[PZ]?$|^MD/.test(tokens[last + 1]?.tag ?? "")) return undefined;
  return { members, introducedBy: "", implicit: false, next: last + 1 };
}

/** What somebody quoted says of "it" or "them" cannot be told apart from their own point. */
function isPronoun({ tokens }: Document, { first, last }: Phrase): boolean {
  return first === last && tokens[first]!.tag === "PRP";
}
