import { BODY_WORDS, OFFICIAL_NOUNS, OUTSIDER_NOUNS, PARTS_OF_BODIES, TITLES } from "../lexicon/roles.ts";
import { UTTERANCE_NOUNS } from "../lexicon/nouns.ts";
import { wordSet } from "../lexicon/word-list.ts";
import type { Phrase } from "../grammar/subject.ts";
import type { Token } from "../types.ts";

/** Bodies every state has one of, so that the bare name is that of the state in focus. */
const OWN_BODIES = wordSet(
  "ministry department office government parliament cabinet congress senate assembly embassy presidency army military",
);

/** Whether the words of a phrase make it speak for the party it is named after: "Norwegian minister", not "Norwegian farmers". */
export function isOfficial(tokens: readonly Token[], { first, last }: Phrase, named: readonly Phrase[] = []): boolean {
  let official = false;
  for (let i = first; i <= last; i += 1) {
    const { lower } = tokens[i]!;
    // a "union" or "group" that is part of the party's own name sets nobody apart from it
    if (OUTSIDER_NOUNS.has(lower) && !within(named, i)) return false;
    if (OFFICIAL_NOUNS.has(lower) || TITLES.has(lower) || (UTTERANCE_NOUNS.has(lower) && i === last)) official = true;
  }
  return official;
}

/** "Labour members", "the Green group", "Bakers’ Union president Lee": part of a body that is named after it, and is not a state. */
export function isPartOfBody(
  tokens: readonly Token[],
  { first, last }: Phrase,
  named: readonly Phrase[],
  name: Phrase | undefined,
): boolean {
  const noun = (name?.first ?? last + 1) - 1;
  if (noun < first || !PARTS_OF_BODIES.has(tokens[noun]!.lower)) return false;
  for (let i = first; i < noun; i += 1) if (OUTSIDER_NOUNS.has(tokens[i]!.lower) && !within(named, i)) return false;
  return true;
}

const within = (phrases: readonly Phrase[], at: number): boolean =>
  phrases.some(({ first, last }) => first <= at && at <= last);

/** Whether a phrase names a body that is none of the parties: its officials do not speak for the party in focus. */
export function namesStranger(tokens: readonly Token[], { first, last }: Phrase, name: Phrase | undefined): boolean {
  for (let i = first; i <= last; i += 1) {
    const { tag, lower } = tokens[i]!;
    if (!/^NNPS?$/.test(tag) || (name && i >= name.first && i <= name.last)) continue;
    const known = TITLES.has(lower) || OWN_BODIES.has(lower) || (OFFICIAL_NOUNS.has(lower) && !BODY_WORDS.has(lower));
    if (!known && !leadsToOffice(tokens, i, last)) return true;
  }
  return false;
}

// "Fisheries Minister", "Environment Ministry": the word names the portfolio.
function leadsToOffice(tokens: readonly Token[], at: number, last: number): boolean {
  for (let i = at + 1; i <= Math.min(last, at + 4); i += 1) {
    const { text, lower, tag } = tokens[i]!;
    if (
      /^(?:Minister|Ministry|Secretary|Department|Office|Ministers)$/.test(text) ||
      (/^(?:minister|secretary|ministry)$/.test(lower) && i === at + 1)
    )
      return true;
    if (!/^(?:NNP|NNPS|CC)$/.test(tag)) return false;
  }
  return false;
}
