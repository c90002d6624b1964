import type { Document } from "../document.ts";
import { subjectOf } from "../grammar/find-subject.ts";
import { endsNounPhrase, nounPhraseEnd } from "../grammar/noun-phrase.ts";
import { clauseCeiling, clauseFloor, phrasesEndingAt, type Phrase } from "../grammar/subject.ts";
import type { VerbGroup } from "../grammar/verb-group.ts";
import { infinitive } from "./complements/clauses.ts";
import type { Draft } from "./draft.ts";
import type { CueMatch } from "./match-cue.ts";

/** "was rejected by Oslo and backed by Riga", "a plan backed by Oslo": the source follows "by", the content is the surface subject. */
export function fromPassive(
  document: Document,
  at: number,
  matches: readonly CueMatch[],
  group: VerbGroup,
  drafts: readonly Draft[],
): Draft | undefined {
  const { tokens } = document;
  const ceiling = clauseCeiling(document, at);
  const match = matches.find(({ sense }) => /[nefqta]/.test([...sense.complements].join("")));
  if (!match || !/^VB[ND]$/.test(tokens[at]!.tag)) return undefined;
  const by = byPhrase(document, match.last + 1, ceiling);
  if (by < 0) return undefined;
  const members = membersAfter(document, by + 1, ceiling);
  const content = surfaceSubject(document, at, group, drafts);
  if (members.length === 0 || !content || content.last >= at) return undefined;
  const { sense } = match;
  // "was urged by Oslo to sign": the surface subject is the one addressed.
  const afterSource = members[members.length - 1]!.last + 1;
  const wanted = sense.complements.has("a") ? infinitive(document, afterSource, ceiling)?.content : undefined;
  if (sense.complements.has("a") && !wanted) return undefined;
  return {
    members,
    implicit: false,
    cue: {
      first: at,
      last: match.last,
      lemma: sense.lemma,
      frame: sense.frame,
      polarity: sense.polarity,
      negated: group.negated !== match.negated,
      hedges: group.hedges,
    },
    content: wanted ?? content,
    ...(wanted && { addressee: content }),
    nested: false,
    relative: false,
  };
}

function byPhrase({ tokens }: Document, from: number, ceiling: number): number {
  for (let i = from; i < Math.min(ceiling, from + 4); i += 1) {
    if (tokens[i]!.lower === "by") return i;
    if (tokens[i]!.tag !== "RB" && !/^(?:NN|NNP|IN|JJ)$/.test(tokens[i]!.tag)) return -1;
  }
  return -1;
}

function membersAfter({ tokens }: Document, at: number, ceiling: number): readonly Phrase[] {
  const members: Phrase[] = [];
  let first = tokens[at]?.lower === "both" ? at + 1 : at;
  for (;;) {
    const last = withOf(tokens, nounPhraseEnd(tokens, first, ceiling), ceiling);
    if (last < 0 || tokens[first]!.tag === "VBG") return members;
    members.push({ first, last });
    const link = tokens[last + 1];
    const skip =
      link?.text === "," && /^(?:and|or)$/.test(tokens[last + 2]?.lower ?? "")
        ? 3
        : link?.text === "," || /^(?:and|or)$/.test(link?.lower ?? "")
          ? 2
          : 0;
    const next = last + skip;
    if (skip === 0 || next >= ceiling || !/^(?:NNP|NNPS|DT|PRP\$|JJ)$/.test(tokens[next]!.tag)) return members;
    const end = nounPhraseEnd(tokens, next, ceiling);
    if (end < 0 || /^(?:MD|VBD|VBZ|VBP)$/.test(tokens[end + 1]?.tag ?? "")) return members;
    first = next;
  }
}

/** "the Chamber of Industry" is one name. */
function withOf(tokens: Document["tokens"], last: number, ceiling: number): number {
  const end = last >= 0 && tokens[last + 1]?.lower === "of" ? nounPhraseEnd(tokens, last + 2, ceiling) : -1;
  return end < 0 ? last : end;
}

function surfaceSubject(
  document: Document,
  at: number,
  group: VerbGroup,
  drafts: readonly Draft[],
): Phrase | undefined {
  const { tokens } = document;
  const floor = clauseFloor(document, at);
  const before = tokens[group.before];
  if (before === undefined || group.before < floor) return undefined;
  if (before.tag === "CC") return drafts[drafts.length - 1]?.content;
  const subject = subjectOf(document, group, floor);
  const members =
    subject?.members ??
    (before.text === "," && endsNounPhrase(tokens[group.before - 1])
      ? phrasesEndingAt(tokens, group.before - 1, floor)
      : []);
  const first = members[0];
  const last = members[members.length - 1];
  return first && last && { first: first.first, last: last.last };
}
