import type { Document } from "../document.ts";
import { OFFICIAL_NOUNS } from "../lexicon/roles.ts";
import { GENERIC_NOUNS } from "../lexicon/nouns.ts";
import { wordSet } from "../lexicon/word-list.ts";
import type { Token } from "../types.ts";
import { endsNounPhrase, isTimeWord, nounPhraseEnd } from "./noun-phrase.ts";
import { phrasesEndingAt, type Phrase } from "./subject.ts";
import type { VerbGroup } from "./verb-group.ts";

/** The subject of a verb, member by member; an object that was moved to the front of a relative clause; how it was found. */
export interface Subject {
  readonly members: readonly Phrase[];
  readonly antecedent?: Phrase;
  /** What introduces the clause: "if", "which", or nothing. */
  readonly introducedBy: string;
}

const ASIDES = wordSet(
  "but not unlike like along together alongside meanwhile however too also in for on at by during after before with despite like among amid as who which whose where when both earlier later again though the a an its his her their aged now speaking asked himself herself itself themselves",
);
/** What makes a clause of an aside hang on another, besides question words. */
const HANGING = wordSet("that whose because as since although though while if after before");
const LONGEST_ASIDE = 45;

/** Finds the subject left of a finite verb group, or nothing where the grammar gives none. */
export function subjectOf(document: Document, group: VerbGroup, from: number): Subject | undefined {
  const { tokens } = document;
  const at = group.before;
  if (at < from) return undefined;
  const { tag, lower } = tokens[at]!;
  if (tag === "WDT" || tag === "WP" || (lower === "that" && endsNounPhrase(tokens[at - 1])))
    return relativeSubject(tokens, at, from);
  if (lower === ",") return subjectBeforeAside(document, at, from);
  if (lower === ")") {
    const open = lastIndex(tokens, at, from, "(");
    return open > from ? plainSubject(tokens, open - 1, from) : undefined;
  }
  if (/^[—–-]+$/.test(lower)) {
    for (let open = at - 1; open > from && at - open < LONGEST_ASIDE; open -= 1)
      if (/^[—–-]+$/.test(tokens[open]!.lower)) return plainSubject(tokens, open - 1, from);
    return undefined;
  }
  return plainSubject(tokens, at, from);
}

function lastIndex(tokens: readonly Token[], at: number, from: number, text: string): number {
  for (let i = at; i >= from; i -= 1) if (tokens[i]!.text === text) return i;
  return -1;
}

function plainSubject(tokens: readonly Token[], last: number, from: number): Subject | undefined {
  const members = phrasesEndingAt(tokens, last, from);
  const opening = members[0];
  if (opening === undefined) return undefined;
  let at = opening.first - 1;
  while (at >= from && (tokens[at]!.tag === "RB" || isTimeWord(tokens[at]))) at -= 1;
  const introducedBy = at >= from ? tokens[at]!.lower : "";
  const owner = members.length === 1 ? ownerOf(tokens, opening, at, from) : undefined;
  if (owner) return { members: [owner], introducedBy: "" };
  // "an idea that Lee dismissed as …": the object stands before "that".
  const moved =
    /^(?:that|which|whom)$/.test(introducedBy) && at - 1 >= from
      ? objectBefore(tokens, at - 1, from)
      : isContact(tokens, opening.first)
        ? objectBefore(tokens, opening.first - 1, from)
        : undefined;
  return { members, introducedBy, ...(moved && { antecedent: moved }) };
}

/** "Oslo, whose president opposes it": the one before "whose", where it is an official of theirs who acts. */
function ownerOf(tokens: readonly Token[], { first, last }: Phrase, before: number, from: number): Phrase | undefined {
  if (tokens[first]!.lower !== "whose" || !OFFICIAL_NOUNS.has(tokens[last]!.lower)) return undefined;
  return before < from ? undefined : objectBefore(tokens, before, from);
}

/** "the plan Riga opposes": the object stands before its clause with nothing between. */
function isContact(tokens: readonly Token[], first: number): boolean {
  return tokens[first]!.tag === "NNP" && /^NNS?$/.test(tokens[first - 1]?.tag ?? "");
}

function objectBefore(tokens: readonly Token[], last: number, from: number): Phrase | undefined {
  const end = tokens[last]!.text === "," ? last - 1 : last;
  const members = endsNounPhrase(tokens[end]) ? phrasesEndingAt(tokens, end, from) : [];
  const object = members[members.length - 1];
  // "the plan, a step that Riga opposes"
  const apposed = object && GENERIC_NOUNS.has(tokens[object.last]!.lower) && tokens[object.first - 1]?.text === ",";
  const named =
    apposed && object.first - 2 >= from ? phrasesEndingAt(tokens, object.first - 2, from).at(-1) : undefined;
  return named ? { first: named.first, last: object!.last } : object;
}

function relativeSubject(tokens: readonly Token[], pronoun: number, from: number): Subject | undefined {
  if (tokens[pronoun]!.lower === "what" || tokens[pronoun]!.lower === "whatever") return undefined;
  let last = pronoun - 1;
  if (/^(?:,|—|–|-)$/.test(tokens[last]?.text ?? "")) last -= 1;
  const members = last >= from ? phrasesEndingAt(tokens, last, from) : [];
  const nearest = members[members.length - 1];
  return (
    nearest && {
      members: members.length > 1 && tokens[pronoun - 1]!.text !== "," ? [nearest] : members,
      introducedBy: tokens[pronoun]!.lower,
    }
  );
}

/** "Lee, the foreign minister, said", "Lee, who had …, said", "Lee, meanwhile, said": steps over what stands between commas. */
function subjectBeforeAside(document: Document, comma: number, from: number): Subject | undefined {
  const { tokens } = document;
  for (let open = comma - 1; open > from && comma - open < LONGEST_ASIDE; open -= 1) {
    if (tokens[open]!.text !== ",") continue;
    const last = tokens[open - 1]!.text === ")" ? lastIndex(tokens, open - 1, from, "(") - 1 : open - 1;
    if (last < from || !endsNounPhrase(tokens[last])) continue;
    if (!isAsideBetween(tokens, open + 1, comma)) continue;
    const subject = plainSubject(tokens, last, from);
    if (subject === undefined || !opensClause(tokens, subject, from)) continue;
    const member = subject.members[0]!;
    if (subject.members.length > 1 || !isAppositive(tokens, open + 1, comma)) return subject;
    return { ...subject, members: [{ first: member.first, last: comma - 1 }] };
  }
  // A fronted aside closes the clause opening: "He, too, said" is above; ", said" after a list member is not a subject.
  return undefined;
}

function isAsideBetween(tokens: readonly Token[], first: number, comma: number): boolean {
  const opening = tokens[first]!;
  if (first >= comma) return false;
  if (/^(?:WDT|WP|WRB)$/.test(opening.tag) || opening.lower === "whose") return true;
  const finite = tokens
    .slice(first, comma)
    .some(
      ({ tag }, i, all) =>
        /^(?:MD|VBD|VBZ|VBP)$/.test(tag) &&
        !/^(?:who|which|that|where)$/.test(all[i - 1]?.lower ?? "") &&
        !all.slice(0, i).some((token) => /^(?:WDT|WP|WRB)$/.test(token.tag) || HANGING.has(token.lower)),
    );
  if (finite) return false;
  return ASIDES.has(opening.lower) || /^(?:RB|NN|NNP|NNPS|NNS|CD|DT|PRP\$|JJ|JJS|VBG|VBN|VBD)$/.test(opening.tag);
}

function isAppositive(tokens: readonly Token[], first: number, comma: number): boolean {
  const end = nounPhraseEnd(tokens, first, comma);
  if (end < 0 || isTimeWord(tokens[end]) || tokens[first]!.tag === "CD") return false;
  return end === comma - 1 || /^(?:IN|,|TO|\()$/.test(tokens[end + 1]!.tag);
}

function opensClause(tokens: readonly Token[], subject: Subject, from: number): boolean {
  const at = subject.members[0]!.first - 1;
  if (at < from) return true;
  const { tag, lower } = tokens[at]!;
  return (
    /^(?:,|:|CC|WDT|RB|``|''|\.|\))$/.test(tag) ||
    /^(?:that|while|as|although|though|because|since|when|after|before|if|but|and|whereas|said|says)$/.test(lower)
  );
}
