import type { Party } from "../../model/party.ts";
import type { Document } from "../document.ts";
import type { Phrase } from "../grammar/subject.ts";
import { PARTY_NOUNS } from "../lexicon/roles.ts";
import type { Token } from "../types.ts";
import { affiliated } from "./affiliation.ts";
import { headOf, introduce, learnPeople } from "./introduce.ts";
import { mayBeCalled } from "./kinds.ts";
import { looksPersonal } from "./looks-personal.ts";
import { findMentions } from "./mentions.ts";
import { indexNames } from "./name-index.ts";
import { isOfficial } from "./official.ts";
import { mentionsIn, placeOf, type Reading, type Resolved } from "./reading.ts";
import { resolveHead, resolveNewName, resolveOffice } from "./resolve-head.ts";
import { inOfficeFirst, inOfficeOn } from "./in-office.ts";
import { resolvePronoun } from "./resolve-pronoun.ts";
import { groupFor, lastPerson, newTrail } from "./trail.ts";

/** Turns mentions into parties, reading the text from its start: each call looks back only. */
export interface Resolver {
  /** Whom the phrase stands for; more than one for "they" and "the three governments". */
  resolve(phrase: Phrase, relative: boolean): readonly Resolved[];
  /** The same, but what comes later cannot point at them: for sources inside what somebody else says. */
  resolveAside(phrase: Phrase, relative: boolean): readonly Resolved[];
  /** Whom the phrase stands for, without keeping them in mind: for those spoken to. */
  identify(phrase: Phrase): Resolved;
  /** Whether the phrase is a party's plain name ("Norway"), rather than somebody who speaks for it. */
  namesParty(phrase: Phrase): boolean;
  /** Remembers several members of one source as a group that "they" can point at. */
  rememberGroup(parties: readonly string[], token: number): void;
  /** Remembers everyone introduced with office and party in a stretch of tokens. */
  learnPeople(first: number, last: number): void;
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({ both: 2, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7 }),
);

/** A resolver for one text. */
export function createResolver(document: Document, parties: readonly Party[], date?: string): Resolver {
  const mentions = findMentions(
    document.tokens,
    indexNames(inOfficeFirst(parties, date), looksPersonal, inOfficeOn(date)),
  );
  const mentionAt = new Map(mentions.map((mention) => [mention.first, mention]));
  const trail = newTrail();
  const reading: Reading = {
    document,
    mentions,
    mentionAt,
    trail,
    mayBeCalled: mayBeCalled(parties),
    known: new Map(),
  };
  return {
    resolve: (phrase, relative) => resolvePhrase(reading, phrase, relative),
    resolveAside: (phrase, relative) => {
      const { people, parties: bodies } = reading.trail;
      const before = [people.length, bodies.length] as const;
      const resolved = resolvePhrase(reading, phrase, relative);
      [people.length, bodies.length] = before;
      return resolved;
    },
    identify: (phrase) => resolveHead(reading, headIn(reading, phrase), phrase) ?? { party: null },
    namesParty: (phrase) => mentionsIn(reading, phrase).some(({ last, name }) => last === phrase.last && !name.person),
    rememberGroup: (group, token) => void (reading.trail.group = { item: group, ...placeOf(reading, token) }),
    learnPeople: (first, last) => learnPeople(reading, first, last),
  };
}

function resolvePhrase(reading: Reading, phrase: Phrase, relative: boolean): readonly Resolved[] {
  const { tokens } = reading.document;
  const opening = tokens[phrase.first]!;
  if (phrase.first === phrase.last && /^(?:PRP\$?|DT)$/.test(opening.tag))
    return resolvePronoun(reading, phrase.first, relative);
  const aged = /^\p{N}+-year-old$/u.test(tokens[phrase.last]!.lower) && opening.lower === "the";
  const person = aged ? lastPerson(reading.trail, placeOf(reading, phrase.first).paragraph) : undefined;
  if (person) return [{ party: person.party, name: person.name }];
  const size = NUMBERS.get(opening.lower) ?? NUMBERS.get(tokens[phrase.first + 1]?.lower ?? "");
  const noun = tokens[phrase.last]!.lower.replace(/ies$/, "y").replace(/s$/, "");
  const group =
    size && (PARTY_NOUNS.has(noun) || PARTY_NOUNS.has(tokens[phrase.last]!.lower))
      ? groupFor(reading.trail, size, placeOf(reading, phrase.first).sentence)
      : [];
  return group.length > 0 ? group.map((party) => ({ party })) : [resolveNamed(reading, phrase)];
}

function resolveNamed(reading: Reading, phrase: Phrase): Resolved {
  const { tokens } = reading.document;
  const head = headIn(reading, phrase);
  const comma = indexOfComma(tokens, head.last + 1, phrase.last);
  const main = { first: phrase.first, last: comma < 0 ? phrase.last : comma - 1 };
  const apposition = comma > 0 && comma < phrase.last ? { first: comma + 1, last: phrase.last } : undefined;
  const resolved = known(resolveHead(reading, head, main)) ??
    resolveOwned(reading, head, apposition) ??
    affiliated(reading, head, phrase) ??
    known(apposition && resolveHead(reading, headOf(reading, apposition), apposition)) ??
    resolveHead(reading, head, main) ??
    resolveOffice(reading, head, main) ??
    (apposition ? undefined : resolveNewName(reading, head)) ?? { party: null };
  return introduce(reading, head, apposition, resolved, phrase);
}

/** "its foreign minister", "his office": the party of whoever the pronoun stands for. */
function resolveOwned(reading: Reading, head: Phrase, apposition: Phrase | undefined): Resolved | undefined {
  const { tokens } = reading.document;
  const opening = tokens[head.first]!;
  if (opening.tag !== "PRP$" || /^(?:my|our|your)$/.test(opening.lower)) return undefined;
  if (!apposition && !isOfficial(tokens, head) && !PARTY_NOUNS.has(tokens[head.last]!.lower)) return undefined;
  const party = resolvePronoun(reading, head.first, false)[0]?.party;
  return party == null ? undefined : { party };
}

function known(resolved: Resolved | undefined): Resolved | undefined {
  return resolved?.party == null ? undefined : resolved;
}

/** The head noun phrase, as long as the longest name in it: "Department for Transport" is one. */
function headIn(reading: Reading, phrase: Phrase): Phrase {
  const { first, last } = headOf(reading, phrase);
  return {
    first,
    last: Math.max(
      last,
      ...mentionsIn(reading, phrase).flatMap((mention) => (mention.first <= last ? [mention.last] : [])),
    ),
  };
}

function indexOfComma(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i <= to; i += 1) if (tokens[i]!.text === ",") return i;
  return -1;
}
