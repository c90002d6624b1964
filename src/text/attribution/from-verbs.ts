import type { Document } from "../document.ts";
import { subjectAfter } from "../grammar/find-subject.ts";
import { clauseCeiling, clauseFloor, type Phrase } from "../grammar/subject.ts";
import { verbGroup, type VerbGroup } from "../grammar/verb-group.ts";
import { complementOf, type Complementation } from "./complement.ts";
import type { Draft } from "./draft.ts";
import { findSource, isFirstOrSecondPerson, type FoundSource } from "./find-source.ts";
import { matchCues, type CueMatch } from "./match-cue.ts";
import { fromPassive } from "./passive.ts";
import { contentBefore } from "./postposed.ts";

const CONDITIONS = /^(?:if|unless|whether|once|until|provided)$/;

/** The attributions whose cue is a verb of this sentence, in the order of their cues. */
export function fromVerbs(document: Document, sentence: number): readonly Draft[] {
  const { firstTokens } = document;
  const drafts: Draft[] = [];
  const end = firstTokens[sentence + 1]!;
  for (let at = firstTokens[sentence]!; at < end; at += 1) {
    const matches = matchCues(document.tokens, at, clauseCeiling(document, at));
    if (matches.length === 0) continue;
    const draft = fromVerb(document, at, matches, drafts);
    if (draft) {
      drafts.push(draft);
      at = Math.max(at, draft.cue.last);
    }
  }
  return drafts;
}

function fromVerb(
  document: Document,
  at: number,
  matches: readonly CueMatch[],
  drafts: readonly Draft[],
): Draft | undefined {
  const { tokens, quoteAt } = document;
  const floor = clauseFloor(document, at);
  const group = verbGroup(tokens, at, floor);
  const enclosing = drafts.find(({ content, cue }) => cue.last < at && content.first <= at && at <= content.last);
  const nested = quoteAt[at]! >= 0 || enclosing !== undefined;
  const passive = nested ? undefined : fromPassive(document, at, matches, group, drafts, nested);
  if (passive || group.passive) return passive;
  const inverted = invertedSource(document, at, floor);
  const source = inverted ?? findSource(document, at, group, drafts);
  if (!source || !isReportable(document, source, nested, group, at)) return undefined;
  for (const match of matches) {
    const after = inverted ? inverted.next : match.last + 1;
    const draft = draftOf(document, at, match, after, source, group, inverted !== undefined, nested);
    if (draft) return draft;
  }
  return undefined;
}

function isReportable(document: Document, source: FoundSource, nested: boolean, group: VerbGroup, at: number): boolean {
  if (CONDITIONS.test(source.introducedBy) || source.members.some((member) => isFirstOrSecondPerson(document, member)))
    return false;
  if (!nested) return true;
  // What a source says about itself ("Oslo said it would back …") is its content, not a second attribution.
  const { first, last } = source.members[0]!;
  return group.finite && last < at && !(first === last && /^(?:PRP|DT|EX)$/.test(document.tokens[first]!.tag));
}

/** “…,” said Lee, the minister – the subject follows its verb. */
function invertedSource(document: Document, at: number, floor: number): (FoundSource & { next: number }) | undefined {
  const { tokens } = document;
  const before = tokens[at - 1];
  if (!/^VB[DZ]$/.test(tokens[at]!.tag) || at - 1 < floor || !before || !(before.tag === "''" || before.text === ","))
    return undefined;
  const members = subjectAfter(tokens, at + 1, clauseCeiling(document, at));
  const last = members[members.length - 1]?.last;
  if (last === undefined || /^VB|^MD/.test(tokens[last + 1]?.tag ?? "")) return undefined;
  return { members, introducedBy: "", implicit: false, next: last + 1 };
}

function draftOf(
  document: Document,
  at: number,
  match: CueMatch,
  after: number,
  source: FoundSource,
  group: VerbGroup,
  inverted: boolean,
  nested: boolean,
): Draft | undefined {
  const { sense } = match;
  const ceiling = clauseCeiling(document, at);
  const complement = inverted ? undefined : complementOf(document, sense, after, ceiling);
  const from = Math.min(inverted ? at : Infinity, group.first, source.implicit ? Infinity : source.members[0]!.first);
  const found = complement?.content
    ? { content: complement.content }
    : contentElsewhere(document, sense.complements, complement, source, from, after, ceiling);
  if (!found) return undefined;
  const negated = group.negated !== match.negated;
  return {
    members: source.members,
    implicit: source.implicit,
    cue: {
      first: at,
      last: match.last,
      lemma: sense.lemma,
      frame: sense.frame,
      polarity: sense.polarity,
      negated,
      hedges: group.hedges,
    },
    ...found,
    ...(complement?.addressee && { addressee: complement.addressee }),
    nested,
  };
}

/** Content that does not follow its cue: an object moved to the front, a quote or clause before the cue, a quote in the next sentence. */
function contentElsewhere(
  document: Document,
  allowed: ReadonlySet<string>,
  complement: Complementation | undefined,
  source: FoundSource,
  from: number,
  after: number,
  ceiling: number,
): { content: Phrase; parts?: readonly Phrase[] } | undefined {
  const { antecedent } = source;
  if (antecedent && (allowed.has("n") || allowed.has("e")) && !allowed.has("t"))
    return { content: { first: antecedent.first, last: Math.max(after - 1, restOfClause(document, after, ceiling)) } };
  if (!allowed.has("q") && !allowed.has("t") && !allowed.has("o")) return undefined;
  if (source.implicit) return undefined;
  return contentBefore(document, from, complement?.next ?? after, ceiling);
}

function restOfClause({ tokens, quoteAt, quotes }: Document, after: number, ceiling: number): number {
  let last = after;
  while (last < ceiling && !/^[,.;]$/.test(tokens[last]!.text))
    last = quoteAt[last]! >= 0 && quoteAt[last] !== quoteAt[after - 1] ? quotes[quoteAt[last]!]!.last + 1 : last + 1;
  return Math.min(last, ceiling) - 1;
}
