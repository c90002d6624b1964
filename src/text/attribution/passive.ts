import type { Document } from "../document.ts";
import { nounPhraseEnd } from "../grammar/noun-phrase.ts";
import { clauseCeiling, clauseFloor, type Phrase } from "../grammar/subject.ts";
import type { VerbGroup } from "../grammar/verb-group.ts";
import { membersAt } from "../grammar/members.ts";
import { JOINING } from "../lexicon/echoes.ts";
import { UTTERANCE_NOUNS } from "../lexicon/nouns.ts";
import { infinitive } from "./complements/clauses.ts";
import type { Draft } from "./draft.ts";
import type { CueMatch } from "./match-cue.ts";
import { surfaceSubject } from "./surface-subject.ts";

/** "was rejected by Oslo and backed by Riga", "a plan backed by Oslo": the source follows "by", the content is the surface subject. */
export function fromPassive(
  document: Document,
  at: number,
  matches: readonly CueMatch[],
  group: VerbGroup,
  drafts: readonly Draft[],
): Draft | undefined {
  const { tokens } = document;
  // "rejected it, joined by Riga": those named do as the one before did
  if (!group.passive && tokens[at - 1]?.text === "," && JOINING.has(tokens[at]!.lower)) return undefined;
  const ceiling = clauseCeiling(document, at);
  const last = matches[0]!.last;
  const isParticiple = /^VB[ND]$/.test(tokens[at]!.tag);
  const by = isParticiple ? byPhrase(document, last + 1, ceiling) : -1;
  const members = by < 0 ? [] : membersAt(tokens, by + 1, ceiling);
  const holder = members.at(-1);
  if (!holder) return undefined;
  const ahead = surfaceSubject(document, at, group, drafts);
  const content = ahead && ahead.last < at ? ahead : subjectBehind(document, group, holder.last, ceiling);
  // "a statement posted by the ministry" says nothing yet.
  if (!content || UTTERANCE_NOUNS.has(tokens[content.last]!.lower)) return undefined;
  // "was urged by Oslo to sign": the surface subject is the one addressed.
  const wanted = infinitive(document, holder.last + 1, ceiling)?.content;
  const directive = wanted && matches.find(({ sense }) => sense.complements.has("a"));
  const match = directive ?? matches.find(({ sense }) => /[nefqt]/.test([...sense.complements].join("")));
  if (!match) return undefined;
  const { sense } = match;
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
    ...(directive ? { content: wanted, addressee: content } : { content }),
    nested: false,
    relative: false,
    ...(sense.complements.has("k") && { onlyKnown: true }),
  };
}

/** "Backed by Oslo, the plan passed": what a participle that opens the sentence belongs to stands behind it. */
function subjectBehind(document: Document, { before }: VerbGroup, last: number, ceiling: number): Phrase | undefined {
  const { tokens } = document;
  if (before >= clauseFloor(document, last) || tokens[last + 1]?.text !== ",") return undefined;
  const end = nounPhraseEnd(tokens, last + 2, ceiling);
  return end < 0 ? undefined : { first: last + 2, last: end };
}

function byPhrase({ tokens }: Document, from: number, ceiling: number): number {
  for (let i = from; i < Math.min(ceiling, from + 4); i += 1) {
    if (tokens[i]!.lower === "by") return i;
    if (tokens[i]!.tag !== "RB" && !/^(?:NN|NNP|IN|JJ)$/.test(tokens[i]!.tag)) return -1;
  }
  return -1;
}
