import type { Party } from "../../model/party.ts";
import type { Document } from "../document.ts";
import { nounPhraseEnd } from "../grammar/noun-phrase.ts";
import type { Phrase } from "../grammar/subject.ts";
import { BODY_WORDS, PARTY_NOUNS } from "../lexicon/roles.ts";
import type { Token } from "../types.ts";
import { findMentions, type Mention } from "./mentions.ts";
import { indexNames } from "./name-index.ts";
import { isOfficial, namesStranger } from "./official.ts";
import { genderOf, personalName, type Person } from "./people.ts";
import { groupFor, newTrail, partyFor, personFor } from "./trail.ts";

/** Who a mention stands for: a party or nobody known, and the name it goes back to. */
export interface Resolved {
  readonly party: string | null;
  readonly name?: string;
}

/** Turns mentions into parties, reading the text from its start: each call may only look back. */
export interface Resolver {
  /** Whom the phrase stands for; more than one for "they" and "the three governments". */
  resolve(phrase: Phrase, relative: boolean): readonly Resolved[];
  /** Whether the phrase is a party's plain name ("Norway"), rather than somebody who speaks for it. */
  namesParty(phrase: Phrase): boolean;
  /** Remembers several members of one source as a group that "they" can point at. */
  rememberGroup(parties: readonly string[], at: number): void;
  /** Remembers everyone introduced with office and party in a stretch of tokens. */
  learnPeople(first: number, last: number): void;
}

const NUMBERS: Readonly<Record<string, number>> = { both: 2, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7 };
const NOBODY: readonly Resolved[] = [{ party: null }];

/** A resolver for one text. */
export function createResolver(document: Document, parties: readonly Party[]): Resolver {
  const { tokens, sentences, sentenceAt } = document;
  const mentions = findMentions(tokens, indexNames(parties, looksPersonal));
  const mentionAt = new Map(mentions.map((mention) => [mention.first, mention]));
  const trail = newTrail();
  const known = new Map<string, Person>();

  const where = (at: number): { sentence: number; paragraph: number } => ({
    sentence: sentenceAt[at]!,
    paragraph: sentences[sentenceAt[at]!]!.paragraph,
  });
  const mentionsIn = ({ first, last }: Phrase): readonly Mention[] => {
    const found: Mention[] = [];
    for (let i = first; i <= last; i += 1) {
      const mention = mentionAt.get(i);
      if (mention && mention.last <= last) found.push(mention);
    }
    return found;
  };
  const rememberPerson = (person: Person, at: number): void => {
    known.set(person.surname, person);
    // Where the family name comes first ("Wang Yi"), the text goes on with the first word.
    const [given = ""] = person.name.split(" ");
    if (!known.has(given) || known.get(given)!.name === person.name) known.set(given, person);
    trail.people.push({ item: person, ...where(at) });
  };
  const rememberParty = (party: string | null, at: number): void =>
    void trail.parties.push({ item: party, ...where(at) });

  const resolveHead = (head: Phrase, whole: Phrase): Resolved | undefined => {
    const inside = mentionsIn(head);
    const lastWord = tokens[head.last]!.tag === "POS" ? head.last - 1 : head.last;
    const direct = inside.find(({ last }) => last === lastWord);
    if (direct && !(direct.name.kind === "demonym" && tokens[head.first]!.lower === "a"))
      return { party: direct.name.party };
    const name = personalName(tokens, head);
    const acquaintance = name && known.get(tokens[name.last]!.text);
    if (acquaintance && (name.first === name.last || acquaintance.name === textOf(document, name)))
      return { party: acquaintance.party, name: acquaintance.name };
    const [modifier] = inside;
    const official = isOfficial(tokens, head);
    if (modifier)
      return official || (name && tokens[modifier.last + 1]?.tag === "POS")
        ? { party: modifier.name.party }
        : { party: null };
    const attached = attachedMention(tokens, head, whole, mentionsIn(whole));
    if (attached) return official || name ? { party: attached.name.party } : { party: null };
    return undefined;
  };

  const resolveOffice = (head: Phrase, whole: Phrase): Resolved | undefined => {
    const name = personalName(tokens, head);
    const generic =
      /^(?:the|both|its|his|her|their)$/.test(tokens[head.first]!.lower) && PARTY_NOUNS.has(tokens[head.last]!.text);
    if (!generic && !isOfficial(tokens, head)) return undefined;
    if (namesStranger(tokens, whole, name)) return { party: null };
    const { sentence, paragraph } = where(head.first);
    const party = partyFor(trail, sentence, paragraph);
    return party === undefined ? undefined : { party };
  };

  const resolvePronoun = (at: number, relative: boolean): readonly Resolved[] => {
    const { lower } = tokens[at]!;
    const { sentence, paragraph } = where(at);
    if (/^(?:he|him|his|she|her|hers|himself|herself)$/.test(lower)) {
      const person = personFor(trail, lower, paragraph);
      if (!person) return NOBODY;
      rememberPerson(person, at);
      return [{ party: person.party, name: person.name }];
    }
    if (/^(?:they|them|their|both|these|those)$/.test(lower)) {
      const group = groupFor(trail, undefined, sentence);
      if (group.length > 0) return group.map((party) => ({ party }));
    }
    const near = relative ? nearestMention(mentions, at, document.firstTokens[sentence]!) : undefined;
    const party = near?.name.party ?? partyFor(trail, sentence, paragraph);
    return party === undefined || !/^(?:it|its|they|their|them|itself)$/.test(lower) ? NOBODY : [{ party }];
  };

  const resolveOne = (phrase: Phrase): Resolved => {
    const headLast = nounPhraseEnd(tokens, phrase.first, phrase.last + 1);
    const simple = { first: phrase.first, last: headLast < 0 ? phrase.last : headLast };
    // A name may be longer than a simple noun phrase: "Department for Transport".
    const head = {
      ...simple,
      last: Math.max(
        simple.last,
        ...mentionsIn(phrase)
          .filter(({ first }) => first <= simple.last)
          .map(({ last }) => last),
      ),
    };
    const comma = indexOfComma(tokens, head.last + 1, phrase.last);
    const main = { first: phrase.first, last: comma < 0 ? phrase.last : comma - 1 };
    const apposition = comma > 0 && comma < phrase.last ? { first: comma + 1, last: phrase.last } : undefined;
    const [owner] =
      tokens[phrase.first]!.tag === "PRP$" && !/^(?:my|our|your)$/.test(tokens[phrase.first]!.lower)
        ? resolvePronoun(phrase.first, false)
        : [];
    const resolved = nonNull(resolveHead(head, main)) ??
      (owner?.party != null && (apposition || isOfficial(tokens, head) || PARTY_NOUNS.has(tokens[head.last]!.lower))
        ? owner
        : undefined) ??
      nonNull(apposition && resolveApposition(apposition)) ??
      resolveHead(head, main) ??
      resolveOffice(head, main) ??
      (apposition === undefined ? namedAfterOffice(head) : undefined) ?? { party: null };
    return introduce(head, apposition, resolved, phrase);
  };

  /** "a spokeswoman for the ministry said … “…,” Ann Lee said": the name is hers. */
  const namedAfterOffice = (head: Phrase): Resolved | undefined => {
    const name = personalName(tokens, head);
    const last = trail.people[trail.people.length - 1];
    const { sentence, paragraph } = where(head.first);
    if (!name || name.first !== head.first || known.has(tokens[name.last]!.text) || !last) return undefined;
    return last.item.surname === "" && last.paragraph === paragraph && sentence - last.sentence < 2
      ? { party: last.item.party }
      : undefined;
  };

  const resolveApposition = (apposition: Phrase): Resolved | undefined => {
    const headLast = nounPhraseEnd(tokens, apposition.first, apposition.last + 1);
    const head = { first: apposition.first, last: headLast < 0 ? apposition.last : headLast };
    return resolveHead(head, apposition);
  };

  /** Keeps in mind who has just been named. */
  const introduce = (head: Phrase, apposition: Phrase | undefined, resolved: Resolved, phrase: Phrase): Resolved => {
    const direct = mentionsIn(head).find(({ last }) => last === head.last);
    const impersonal = direct && (!direct.name.person || tokens[direct.first - 1]?.lower === "the");
    if (direct) rememberParty(direct.name.party, head.first);
    const headName = impersonal ? undefined : personalName(tokens, head);
    const name =
      headName ??
      (apposition &&
        personalName(tokens, {
          first: apposition.first,
          last: nounPhraseEnd(tokens, apposition.first, apposition.last + 1),
        }));
    if (name && resolved.party === null && namesStranger(tokens, phrase, name)) rememberParty(null, head.first);
    if (name) {
      const full = textOf(document, name);
      const surname = tokens[name.last]!.text;
      const before = known.get(surname);
      const person: Person = {
        name: before && name.first === name.last ? before.name : full,
        surname,
        party: resolved.party,
        gender: before?.gender && before.gender !== "unknown" ? before.gender : genderOf(tokens, phrase),
      };
      rememberPerson(person, head.first);
      return { party: resolved.party, name: person.name };
    }
    const role = genderOf(tokens, head);
    if (isOfficial(tokens, head) && tokens[head.last]!.tag === "NN" && !PARTY_NOUNS.has(tokens[head.last]!.lower)) {
      trail.people.push({
        item: { name: textOf(document, head), surname: "", party: resolved.party, gender: role },
        ...where(head.first),
      });
    } else if (!direct && (resolved.party !== null || namesStranger(tokens, phrase, undefined)))
      rememberParty(resolved.party, head.first);
    return resolved;
  };

  return {
    resolve: (phrase, relative) => {
      const opening = tokens[phrase.first]!;
      if (phrase.first === phrase.last && /^(?:PRP\$?|DT)$/.test(opening.tag))
        return resolvePronoun(phrase.first, relative);
      const size = NUMBERS[opening.lower] ?? NUMBERS[tokens[phrase.first + 1]?.lower ?? ""];
      const group =
        size && PARTY_NOUNS.has(tokens[phrase.last]!.lower.replace(/ies$/, "y").replace(/s$/, ""))
          ? groupFor(trail, size, where(phrase.first).sentence)
          : [];
      return group.length > 0 ? group.map((party) => ({ party })) : [resolveOne(phrase)];
    },
    namesParty: ({ first, last }) =>
      mentionsIn({ first, last }).some((mention) => mention.last === last && !mention.name.person),
    rememberGroup: (group, at) => void (trail.group = { item: group, ...where(at) }),
    learnPeople: (first, last) => {
      for (let i = first; i <= last; i += 1) {
        const mention = mentionAt.get(i);
        if (!mention) continue;
        const end = nounPhraseEnd(tokens, i, last + 1);
        const name = end > mention.last ? personalName(tokens, { first: mention.last + 1, last: end }) : undefined;
        if (!name || name.first === mention.last + 1 || !isOfficial(tokens, { first: i, last: end })) continue;
        const surname = tokens[name.last]!.text;
        if (!known.has(surname))
          known.set(surname, {
            name: textOf(document, name),
            surname,
            party: mention.name.party,
            gender: genderOf(tokens, { first: i, last: end }),
          });
      }
    },
  };
}

function nonNull(resolved: Resolved | undefined): Resolved | undefined {
  return resolved?.party == null ? undefined : resolved;
}

function looksPersonal(name: string, party: Party): boolean {
  if (party.kind === "person") return true;
  const words = name.split(/\s+/);
  return (
    name !== party.name &&
    words.every(
      (word) =>
        /^\p{Lu}[\p{Ll}'’-]+\p{L}*$|^(?:\p{Lu}\.)+$|^(?:of|de|van|von|al|bin)$/u.test(word) &&
        !BODY_WORDS.has(word.toLowerCase()),
    )
  );
}

function textOf({ text, tokens }: Document, { first, last }: Phrase): string {
  return text.slice(tokens[first]!.start, tokens[last]!.end);
}

function indexOfComma(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i <= to; i += 1) if (tokens[i]!.text === ",") return i;
  return -1;
}

/** "a spokeswoman for the ministry in Oslo", "officials in Oslo": the first party named after the head. */
function attachedMention(
  tokens: readonly Token[],
  head: Phrase,
  { last }: Phrase,
  inside: readonly Mention[],
): Mention | undefined {
  const link = tokens[head.last + 1]?.lower ?? "";
  return head.last < last && /^(?:of|for|from|at|in)$/.test(link)
    ? inside.find(({ first }) => first > head.last)
    : undefined;
}

function nearestMention(mentions: readonly Mention[], at: number, from: number): Mention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first < at) low = middle + 1;
    else high = middle;
  }
  const mention = mentions[low - 1];
  return mention && mention.last >= from ? mention : undefined;
}
