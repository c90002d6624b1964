import type { Document } from "../document.ts";
import { subjectAfter } from "../grammar/find-subject.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { clauseCeiling, clauseFloor, type Phrase } from "../grammar/subject.ts";
import { verbGroup, type VerbGroup } from "../grammar/verb-group.ts";
import type { Complement, CueSense } from "../lexicon/cues.ts";
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
  const { tokens } = document;
  const floor = clauseFloor(document, at);
  const group = verbGroup(tokens, at, floor);
  const usable = matches.filter(({ sense }) => group.modal || !sense.complements.has("M"));
  return usable.length > 0 ? fromVerbGroup(document, at, usable, group, floor, drafts) : undefined;
}

function fromVerbGroup(
  document: Document,
  at: number,
  matches: readonly CueMatch[],
  group: VerbGroup,
  floor: number,
  drafts: readonly Draft[],
): Draft | undefined {
  const { tokens, quoteAt } = document;
  const enclosing = drafts.find(({ content, cue }) => cue.last < at && content.first <= at && at <= content.last);
  const nested = quoteAt[at]! >= 0 || enclosing !== undefined;
  const passive = nested ? undefined : fromPassive(document, at, matches, group, drafts, nested);
  if (passive || group.passive) return passive;
  const speaks = matches.some(({ sense }) => sense.complements.has("q") || sense.complements.has("t"));
  const ahead = tokens[at - 1]?.tag === "''" ? undefined : findSource(document, at, group, drafts);
  const inverted = ahead || !speaks ? undefined : invertedSource(document, at, floor);
  const source = ahead ?? inverted ?? findSource(document, at, group, drafts);
  if (!source || !isReportable(document, source, nested, group, at)) return undefined;
  if (isSilence(document, at, matches, group)) return undefined;
  for (const last of new Set(matches.map((match) => match.last))) {
    const draft = draftOf(
      document,
      at,
      matches.filter((match) => match.last === last),
      source,
      group,
      inverted,
      nested,
    );
    if (draft) return draft;
  }
  return undefined;
}

const TELLING =
  /^(?:say|tell|mention|specify|elaborate|disclose|explain|confirm|indicate|comment|reply|respond|answer|reveal|announce|state)$/;

/** "did not say when", "declined to comment": nothing was said. */
function isSilence({ tokens }: Document, at: number, matches: readonly CueMatch[], group: VerbGroup): boolean {
  const lemma = matches[matches.length - 1]!.sense.lemma;
  if (group.negated && TELLING.test(lemma)) return true;
  return (
    /^(?:decline|refuse)$/.test(lemma) &&
    tokens[at + 1]?.lower === "to" &&
    TELLING.test(tokens[at + 2]?.lower ?? "") &&
    tokens[at + 3]?.lower !== "on"
  );
}

function isReportable(document: Document, source: FoundSource, nested: boolean, group: VerbGroup, at: number): boolean {
  if (CONDITIONS.test(source.introducedBy) || source.members.some((member) => isFirstOrSecondPerson(document, member)))
    return false;
  if (!nested) return true;
  if (source.implicit && document.quoteAt[at]! < 0) return false;
  // What a source says about itself ("Oslo said it would back …") is its content, not a second attribution.
  const { first, last } = source.members[0]!;
  return (
    group.finite &&
    last < at &&
    document.tokens[first]!.tag !== "PRP$" &&
    !(first === last && /^(?:PRP|DT|EX)$/.test(document.tokens[first]!.tag))
  );
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
  matches: readonly CueMatch[],
  source: FoundSource,
  group: VerbGroup,
  inverted: (FoundSource & { next: number }) | undefined,
  nested: boolean,
): Draft | undefined {
  const { last, negated } = matches[0]!;
  const senses = matches.map(({ sense }) => sense);
  const ceiling = clauseCeiling(document, at);
  const after = inverted ? inverted.next : last + 1;
  const from = Math.min(inverted ? at : Infinity, group.first, source.implicit ? Infinity : source.members[0]!.first);
  const complement = inverted ? undefined : complementOf(document, senses, after, ceiling);
  const interrupted = complement?.content && interruptedQuote(document, complement.content, from, after, ceiling);
  const speech = senses.find(({ complements }) => complements.has("q") || complements.has("t") || complements.has("o"));
  const found =
    interrupted ??
    (complement?.content
      ? { content: complement.content }
      : contentElsewhere(document, senses, complement, source, from, after, ceiling));
  const sense =
    complement?.sense ??
    (source.antecedent
      ? (senses.find(({ complements }) => complements.has("n") || complements.has("e")) ?? speech)
      : speech);
  if (!found || !sense) return undefined;
  return {
    members: source.members,
    implicit: source.implicit,
    cue: {
      first: at,
      last,
      lemma: sense.lemma,
      frame: sense.frame,
      polarity: sense.polarity,
      negated: group.negated !== negated,
      hedges: group.hedges,
    },
    ...found,
    ...(complement?.addressee && { addressee: complement.addressee }),
    nested,
    relative: source.antecedent !== undefined,
    ...(source.quotedBy && { quotedBy: source.quotedBy }),
  };
}

/** “A,” he went on, “B.”: the quote after the cue is the rest of the one before it. */
function interruptedQuote(
  document: Document,
  content: Phrase,
  from: number,
  after: number,
  ceiling: number,
): ReturnType<typeof contentBefore> {
  const { tokens, quotes, quoteAt } = document;
  const head = quotes[quoteAt[from - 1] ?? -1];
  const interrupts =
    head?.last === from - 1 &&
    quoteAt[from] !== quoteAt[from - 1] &&
    quotes[quoteAt[content.first] ?? -1]?.first === content.first;
  return interrupts && tokens[content.first - 1]?.text === ","
    ? contentBefore(document, from, after, ceiling)
    : undefined;
}

/** Content that does not follow its cue: an object moved to the front, a quote or clause before the cue, a quote in the next sentence. */
function contentElsewhere(
  document: Document,
  senses: readonly CueSense[],
  complement: Complementation | undefined,
  source: FoundSource,
  from: number,
  after: number,
  ceiling: number,
): { content: Phrase; parts?: readonly Phrase[] } | undefined {
  const { antecedent } = source;
  const allows = (code: Complement): boolean => senses.some(({ complements }) => complements.has(code));
  if (antecedent && allows("t") && /^(?:MD|VBD|VBZ|VBP)$/.test(document.tokens[after]?.tag ?? "")) {
    const end = clauseEnd(document, after, ceiling, "clause");
    return { content: { first: after, last: end - 1 } };
  }
  if (antecedent && (allows("n") || allows("e")))
    return { content: { first: antecedent.first, last: Math.max(after - 1, restOfClause(document, after, ceiling)) } };
  if (source.implicit || !(allows("q") || allows("t") || allows("o"))) return undefined;
  return contentBefore(document, from, complement?.next ?? after, ceiling);
}

function restOfClause({ tokens, quoteAt, quotes }: Document, after: number, ceiling: number): number {
  for (let last = after; last < ceiling; last += 1) {
    if (/^[,.;]$/.test(tokens[last]!.text)) return last - 1;
    if (quoteAt[last]! < 0 || quoteAt[last] === quoteAt[after - 1]) continue;
    last = quotes[quoteAt[last]!]!.last;
    if (/^[,.!?]$/.test(tokens[last - 1]!.text)) return Math.min(last, ceiling - 1);
  }
  return ceiling - 1;
}
