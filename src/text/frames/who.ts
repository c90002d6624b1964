import type { Party } from "../../model/party.ts";
import { firstThat } from "../spans.ts";
import { findPartyMentions, type PartyMention } from "./mentions.ts";
import { nounEnd } from "./noun-phrase.ts";
import { type Gender, genderOf, hasTail, nounsBetween, personalName } from "./people.ts";
import { isDeterminer, isNoun, isOneOf, lowerAt, type Phrase, type Scene, textAt } from "./scene.ts";

/** Whom a phrase stands for: a party or nobody known, and the name it goes back to. */
export interface Resolved {
  readonly party: string | null;
  readonly name?: string;
}

/** Turns phrases into parties, reading the text from its start: only what stands before is known. */
export interface Who {
  /** Takes note of whoever opens a sentence: the next pronoun may be they. */
  open(first: number): void;
  resolve(phrase: Phrase): Resolved;
}

interface Known extends Resolved {
  readonly gender: Gender;
  readonly sentence: number;
}

/** How many sentences back a pronoun reaches. */
const REACH = 2;

/** A resolver for one text. */
export function createWho(scene: Scene, parties: readonly Party[]): Who {
  const mentions = findPartyMentions(scene, parties);
  const people = new Map<string, Known>();
  const trail: Known[] = [];
  const { roles, words } = scene.lexicon.pack;
  const sentenceOf = (at: number): number => scene.document.sentenceAt[at]!;
  const mentionsIn = ({ first, last }: Phrase): readonly PartyMention[] => {
    const from = firstThat(mentions, (mention) => mention.first >= first);
    const found: PartyMention[] = [];
    for (let m = from; m < mentions.length && mentions[m]!.last <= last; m += 1) found.push(mentions[m]!);
    return found;
  };

  function resolve(phrase: Phrase): Resolved {
    const { first, last } = phrase;
    if (first === last && isOneOf(scene, first, roles.pronouns.male)) return pronoun(first, "male");
    if (first === last && isOneOf(scene, first, roles.pronouns.female)) return pronoun(first, "female");
    if (first === last && isOneOf(scene, first, words.relativePronouns)) return antecedent(first);
    const named = resolveNamed(phrase);
    trail.push({ ...named, gender: genderOf(scene, phrase), sentence: sentenceOf(first) });
    return named;
  }

  function pronoun(at: number, gender: Gender): Resolved {
    for (let i = trail.length - 1; i >= 0 && sentenceOf(at) - trail[i]!.sentence <= REACH; i -= 1) {
      const known = trail[i]!;
      if (known.gender === "unknown" || known.gender === gender) return bare(known);
    }
    return { party: null };
  }

  /** "…, der": the phrase that ends before the comma. */
  function antecedent(at: number): Resolved {
    const from = scene.document.firstTokens[sentenceOf(at)]!;
    const before = mentionsIn({ first: Math.max(from, at - 6), last: at - 2 });
    const near = before[before.length - 1];
    return { party: near?.last === at - 2 && near.joined === undefined ? near.party : null };
  }

  function resolveNamed({ first, last }: Phrase): Resolved {
    const head = nounEnd(scene, first, last + 1);
    if (head < 0) return { party: null };
    const nouns = nounsBetween(scene, first, head);
    const name = personalName(scene, first, head);
    const acquaintance = name && people.get(textAt(scene, name.last));
    if (acquaintance) return bare(acquaintance);
    const own = partyOf({ first, last }, head, nouns);
    const comma = own === null ? commaIn(scene, head + 1, last) : -1;
    const party = own ?? (comma > 0 ? resolveNamed({ first: comma + 1, last }).party : null);
    if (!name || (name.first === name.last && nouns.length < 2)) return { party };
    const called = textOf(scene, name);
    people.set(textAt(scene, name.last), { party, name: called, gender: "unknown", sentence: 0 });
    return { party, name: called };
  }

  function partyOf(phrase: Phrase, head: number, nouns: readonly number[]): string | null {
    const inside = mentionsIn(phrase);
    if (nouns.some((at) => hasTail(lowerAt(scene, at), roles.outsiders))) return null;
    const direct = inside.find((mention) => mention.last <= head && isNoun(scene, mention.first));
    if (direct)
      return direct.joined === undefined || hasTail(direct.joined.toLowerCase(), roles.officials) ? direct.party : null;
    const reports = nouns.some((at) => hasTail(lowerAt(scene, at), scene.lexicon.pack.accordingTo.reportNouns));
    if (reports && head < phrase.last) {
      const rest = { first: head + (isOneOf(scene, head + 1, words.attachingPrepositions) ? 2 : 1), last: phrase.last };
      return resolveNamed(rest).party;
    }
    const official = nouns.some((at) => hasTail(lowerAt(scene, at), roles.officials));
    return official ? (inside[0]?.party ?? null) : null;
  }

  return {
    open: (first) => {
      if (!isDeterminer(scene, first) && !isNoun(scene, first)) return;
      const last = nounEnd(scene, first, first + 8);
      if (last >= 0 && mentionsIn({ first, last }).length > 0) resolve({ first, last });
    },
    resolve,
  };
}

function bare({ party, name }: Resolved): Resolved {
  return { party, ...(name !== undefined && { name }) };
}

function commaIn(scene: Scene, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (textAt(scene, at) === ",") return at;
  return -1;
}

function textOf({ document: { text, tokens } }: Scene, { first, last }: Phrase): string {
  return text.slice(tokens[first]!.start, tokens[last]!.end);
}
