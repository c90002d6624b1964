import type { Party } from "../../model/party.ts";
import { tokenize } from "../tokens.ts";
import { stateNamed, type StateNames } from "./geography.ts";

/** A wording that refers to a party. */
export interface Name {
  readonly words: readonly string[];
  readonly party: string;
  /** How it refers: by name, by its people ("Dutch"), by where it is governed from, by its initials, by one member ("a Liberal"), by surname ("Ms Lee"). */
  readonly kind: "name" | "demonym" | "seat" | "short" | "member" | "surname";
  /** The wording has no capitals, so capitals in the text do not matter. */
  readonly anyCase: boolean;
  /** It names a person. */
  readonly person: boolean;
  /** Its party is a state. */
  readonly ofState: boolean;
}

/** Names by the folded form of their first word, the longest first. */
export type NameIndex = ReadonlyMap<string, readonly Name[]>;

const ASCII = /^[ -~]*$/;

/** A word without case and accents. */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();
}

const ARTICLE = /^the /i;

/** Collects every wording that can refer to one of the parties; what a party lists itself goes before what is derived. */
export function indexNames(
  parties: readonly Party[],
  isPerson: (name: string, party: Party) => boolean,
  inOffice: (party: Party) => boolean = () => true,
): NameIndex {
  const index = new Map<string, Name[]>();
  const taken = new Set<string>();
  const add = (wording: string, party: Party, kind: Name["kind"], ofState: boolean): void => {
    const words = tokenize(wording.replace(ARTICLE, "")).map(({ text }) => text);
    const key = words.join(" ");
    const [first] = words;
    if (first === undefined || taken.has(key)) return;
    taken.add(key);
    const anyCase = !/\p{Lu}/u.test(key);
    const person = kind === "surname" || (kind === "name" && isPerson(wording, party));
    const name = { words, party: party.id, kind, anyCase, person, ofState };
    index.set(fold(first), [...(index.get(fold(first)) ?? []), name]);
  };
  const named = parties.map((party) => ({ party, state: stateOf(party) }));
  for (const { party, state } of named) {
    for (const name of [party.name, ...(party.aliases ?? [])]) {
      add(name, party, kindOf(name, state), state !== undefined);
    }
  }
  for (const { party, state } of named) {
    for (const name of state?.names ?? []) add(name, party, "name", true);
    for (const name of state?.demonyms ?? []) add(name, party, "demonym", true);
    for (const name of state?.seats ?? []) add(name, party, "seat", true);
  }
  for (const party of parties) for (const short of shortForms(party)) add(short, party, "short", false);
  for (const party of parties) for (const member of memberForms(party)) add(member, party, "member", false);
  for (const [surname, party] of surnames(parties, inOffice)) add(surname, party, "surname", false);
  for (const names of index.values()) names.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function stateOf({ name, aliases, kind }: Party): StateNames | undefined {
  return kind === undefined || kind === "state" ? stateNamed([name, ...(aliases ?? [])]) : undefined;
}

function kindOf(name: string, state: StateNames | undefined): Name["kind"] {
  const folded = fold(name.replace(ARTICLE, ""));
  if (state?.demonyms.some((demonym) => fold(demonym) === folded)) return "demonym";
  return state?.seats.some((seat) => fold(seat) === folded) ? "seat" : "name";
}

/** "National Union of Rail Staff" → "NURS"; initials only, since a last word alone is too easily another's. */
function shortForms({ name, aliases }: Party): readonly string[] {
  return [name, ...(aliases ?? [])].flatMap((wording) => {
    const initials = (wording.match(/\p{L}+/gu) ?? []).filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]!);
    return initials.length > 2 && initials.length < 7 ? [initials.join("")] : [];
  });
}

/** The last names of the parties that are persons, but for those that two of them share on equal terms. */
function surnames(parties: readonly Party[], inOffice: (party: Party) => boolean): ReadonlyMap<string, Party> {
  const bearers = new Map<string, Party[]>();
  for (const party of parties) {
    const [, surname] = party.kind === "person" ? (/ (\p{Lu}[\p{L}'’-]+)$/u.exec(party.name) ?? []) : [];
    if (surname !== undefined) bearers.set(surname, [...(bearers.get(surname) ?? []), party]);
  }
  return new Map(
    [...bearers].flatMap(([surname, bearing]) => {
      const [party, ...others] = bearing.filter(inOffice).length === 1 ? bearing.filter(inOffice) : bearing;
      return others.length > 0 ? [] : [[surname, party!]];
    }),
  );
}

/** "Liberals" → "Liberal": only counts after an article, as in "Lee, a Liberal". */
function memberForms({ name, aliases }: Party): readonly string[] {
  return [name, ...(aliases ?? [])]
    .filter((wording) => /^\p{Lu}\p{Ll}+[^s]s$/u.test(wording))
    .map((wording) => wording.slice(0, -1));
}
