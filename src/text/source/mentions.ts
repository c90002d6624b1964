import { isPersonNoun } from "../lexicon/nouns.ts";
import { PARTS_OF_BODIES, TITLES } from "../lexicon/roles.ts";
import type { Token } from "../types.ts";
import { fold, type Name, type NameIndex } from "./name-index.ts";

/** A place in the text where a party is named. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly name: Name;
}

/** Finds every naming of a party, the longest wording winning, none overlapping; in order. */
export function findMentions(tokens: readonly Token[], index: NameIndex): readonly Mention[] {
  const mentions: Mention[] = [];
  if (index.size === 0) return mentions;
  const folded = new Map<string, string>();
  const foldOf = (word: string): string => {
    const known = folded.get(word) ?? fold(word);
    folded.set(word, known);
    return known;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const name = index
      .get(foldOf(tokens[at]!.text))
      ?.find((candidate) => mayStand(tokens, at, candidate) && matches(tokens, at, candidate, foldOf));
    if (name === undefined) continue;
    mentions.push({ first: at, last: at + name.words.length - 1, name });
    at += name.words.length - 1;
  }
  return mentions;
}

/** "a Liberal", "Liberal leader", but no other Liberal; "Ms Lee", but not "Ann Lee" or "Lee Road". */
function mayStand(tokens: readonly Token[], at: number, { kind, words }: Name): boolean {
  const before = tokens[at - 1];
  if (kind === "member") {
    const next = tokens[at + words.length];
    return /^(?:an?|one|\()$/.test(before?.lower ?? "") || (next !== undefined && isOffice(next));
  }
  if (kind !== "surname") return true;
  const named = before !== undefined && /^NNPS?$/.test(before.tag) && !TITLES.has(before.lower);
  return !(named && !isPersonNoun(before.lower)) && !/^NNPS?$/.test(tokens[at + 1]?.tag ?? "");
}

function isOffice({ text, lower }: Token): boolean {
  return text === lower && (isPersonNoun(lower) || PARTS_OF_BODIES.has(lower));
}

function matches(
  tokens: readonly Token[],
  at: number,
  { words, anyCase }: Name,
  foldOf: (word: string) => string,
): boolean {
  return words.every((word, i) => {
    const token = tokens[at + i];
    if (token === undefined || foldOf(token.text) !== foldOf(word)) return false;
    // "US" is not "us", "Jordan" not "jordan"; a headline in capitals may shout either.
    return (
      anyCase ||
      !/^\p{Lu}/u.test(word) ||
      (/^\p{Lu}/u.test(token.text) && (word.length > 3 || word.toUpperCase() !== word || token.text === word))
    );
  });
}
