import type { Document } from "../document.ts";
import { clauseCeiling, clauseFloor, type Phrase } from "../grammar/subject.ts";
import { verbGroup, type VerbGroup } from "../grammar/verb-group.ts";
import { EVIDENCE_NOUNS } from "../lexicon/nouns.ts";
import { wordSet } from "../lexicon/word-list.ts";
import { contentOf } from "./cue-content.ts";
import type { Draft } from "./draft.ts";
import type { FoundSource } from "./found-source.ts";
import { locateSource } from "./locate-source.ts";
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
    const usable = matches
      .filter(({ sense }) => group.modal || !sense.complements.has("M"))
      .filter(({ sense, negated }) => group.negated !== negated || !sense.complements.has("N"));
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
  if ((outer && /^(?:demand|directive)$/.test(outer.cue.frame)) || isAscribed(document, group.first, at))
    return undefined;
  const nested = quoteAt[at]! >= 0 || outer !== undefined;
  const passive = nested ? undefined : fromPassive(document, at, matches, group, drafts);
  if (passive || group.passive) return passive;
  const located = locateSource(document, at, matches, group, drafts);
  if (!located) return undefined;
  const { source, next } = located;
  const inverted = next !== undefined;
  if (!isReportable(document, source, nested, group, at) || isSilence(document, at, matches, group)) return undefined;
  for (const last of new Set(matches.map((match) => match.last))) {
    const cues = matches.filter((match) => match.last === last);
    const from = Math.min(inverted ? at : Infinity, group.first, source.implicit ? Infinity : source.members[0]!.first);
    const after = next ?? last + 1;
    const senses = cues
      .map(({ sense }) => sense)
      .filter(({ complements }) => !complements.has("d") || isEvidence(document, source));
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
          inverted,
        });
    if (!found || (nested && isPronoun(document, found.content))) continue;
    const { sense, ...content } = found;
    const { lemma, frame, polarity } = sense;
    const neither = !source.implicit && tokens[source.members[0]!.first - 1]?.lower === "neither";
    const negated = (neither || group.negated !== (holding ?? cues[0]!).negated) !== (source.negated ?? false);
    return {
      members: source.members,
      implicit: source.implicit,
      cue: { first: at, last, lemma, frame, polarity, negated, hedges: group.hedges },
      ...content,
      nested,
      relative: source.antecedent !== undefined,
      ...(sense.complements.has("k") && { onlyKnown: true }),
      ...(source.quotedBy && { quotedBy: source.quotedBy }),
    };
  }
  return undefined;
}

const OBLIGATIONS = wordSet("should must ought shall");
const ASCRIPTIONS = wordSet("expected believed thought said reported understood rumored rumoured");

/** "Riga should back the plan", "Riga is expected to back it": what others ask or expect of somebody is not what they hold. */
function isAscribed({ tokens }: Document, first: number, verb: number): boolean {
  for (let i = first; i < verb; i += 1) {
    const { lower } = tokens[i]!;
    if (OBLIGATIONS.has(lower)) return true;
    if (ASCRIPTIONS.has(lower) && tokens[i + 1]?.lower === "to" && tokens[i]!.tag === "VBN") return true;
  }
  return false;
}

/** "The poll showed": what can show something without speaking. */
function isEvidence({ tokens }: Document, { members }: FoundSource): boolean {
  return members.some(({ first, last }) => {
    for (let i = first; i <= last; i += 1) if (EVIDENCE_NOUNS.has(tokens[i]!.lower)) return true;
    return false;
  });
}

/** What somebody quoted says of "it" or "them" cannot be told apart from their own point. */
function isPronoun({ tokens }: Document, { first, last }: Phrase): boolean {
  return first === last && tokens[first]!.tag === "PRP";
}
