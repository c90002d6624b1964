import type { Token } from "../types.ts";
import { BODY_WORDS, FEMALE_WORDS, MALE_WORDS, OUTSIDER_NOUNS, TITLES } from "../lexicon/roles.ts";
import { isPersonNoun } from "../lexicon/nouns.ts";
import type { Phrase } from "../grammar/subject.ts";

/** Somebody the text has introduced. */
export interface Person {
  readonly name: string;
  readonly surname: string;
  /** The party they speak for; null for a stranger. */
  readonly party: string | null;
  readonly gender: "female" | "male" | "unknown";
}

/** The tokens of a personal name at the end of a noun phrase: "Lee" or "Ann Lee" in "Foreign Minister Ann Lee". */
export function personalName(tokens: readonly Token[], { first, last }: Phrase): Phrase | undefined {
  let start = last + 1;
  while (start - 1 >= first && isNameWord(tokens[start - 1]!)) start -= 1;
  if (start > last) return undefined;
  const titled = start > first && isPersonNoun(tokens[start - 1]!.lower);
  return titled || last - start >= 1 || /^(?:NNP)$/.test(tokens[last]!.tag) ? { first: start, last } : undefined;
}

function isNameWord({ text, lower, tag }: Token): boolean {
  if (!/^NNPS?$/.test(tag) && !/^(?:van|von|de|del|der|den|el|al|bin|ibn|da|di|la|le|du|dos)$/.test(lower))
    return false;
  const isNoun = TITLES.has(lower) || BODY_WORDS.has(lower) || OUTSIDER_NOUNS.has(lower) || isPersonNoun(lower);
  return !isNoun && !/^(?:\p{Lu}\.){2,}$/u.test(text);
}

/** What the words around a name say about its bearer. */
export function genderOf(tokens: readonly Token[], { first, last }: Phrase): Person["gender"] {
  for (let i = first; i <= last; i += 1) {
    if (FEMALE_WORDS.has(tokens[i]!.lower)) return "female";
    if (MALE_WORDS.has(tokens[i]!.lower)) return "male";
  }
  return "unknown";
}
