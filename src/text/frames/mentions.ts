import type { Party } from "../../model/party.ts";
import { tokenize } from "../tokens.ts";
import { type Scene, textAt } from "./scene.ts";

/** A place where a party is named: tokens first … last. */
export interface PartyMention {
  readonly first: number;
  readonly last: number;
  readonly party: string;
  /** What the name is joined with: "Chef" in "SPD-Chef". */
  readonly joined?: string;
}

interface Name {
  readonly words: readonly string[];
  readonly party: string;
}

/** Finds where the text names parties, in order and apart; the longest name wins, and a name may take on an ending. */
export function findPartyMentions(scene: Scene, parties: readonly Party[]): readonly PartyMention[] {
  const { pack } = scene.lexicon;
  const names: readonly Name[] = parties
    .flatMap(({ id, name, aliases = [] }) =>
      [name, ...aliases].map((wording) => ({ words: wordsOf(scene, wording), party: id })),
    )
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length);
  const byFirst = new Map<string, Name[]>();
  for (const name of names) {
    const key = name.words[0]!.slice(0, KEY).toLowerCase();
    byFirst.set(key, [...(byFirst.get(key) ?? []), name]);
  }
  const mentions: PartyMention[] = [];
  const { length } = scene.document.tokens;
  for (let at = 0; at < length; at += 1) {
    for (const { words, party } of byFirst.get(textAt(scene, at).slice(0, KEY).toLowerCase()) ?? []) {
      const last = at + words.length - 1;
      const joined = joinedWith(textAt(scene, last), words[words.length - 1]!);
      const ends = joined !== null || isFormOf(textAt(scene, last), words[words.length - 1]!, pack.roles.nameEndings);
      if (
        !ends ||
        !words.slice(0, -1).every((word, i) => isFormOf(textAt(scene, at + i), word, pack.roles.nameEndings))
      )
        continue;
      mentions.push({ first: at, last, party, ...(joined !== null && { joined }) });
      at = last;
      break;
    }
  }
  return mentions;
}

/** Names are looked up by so many letters, since their ends may change. */
const KEY = 2;

function wordsOf({ lexicon: { pack } }: Scene, wording: string): readonly string[] {
  const words = tokenize(wording, pack.segmentation).map(({ text }) => text);
  return words.length > 1 && pack.words.subjectDeterminers.has(words[0]!.toLowerCase()) ? words.slice(1) : words;
}

function isFormOf(text: string, word: string, endings: RegExp): boolean {
  // An adjective may open a sentence: "Norwegische Vertreter".
  const given = /^\p{Ll}/u.test(word) ? text.toLowerCase() : text;
  return given.startsWith(word) && endings.test(given.slice(word.length));
}

function joinedWith(text: string, word: string): string | null {
  return text.startsWith(`${word}-`) ? text.slice(word.length + 1) : null;
}
