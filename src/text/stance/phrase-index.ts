import { once } from "../lexicon/once.ts";
import type { Phrase } from "./phrases.ts";

/** The phrases that open with one word, the longest first. */
export interface PhrasesOfWord {
  readonly all: readonly Phrase[];
  /** Words on which one of them goes on. */
  readonly seconds: ReadonlySet<string>;
  /** Those left where neither such a word comes next nor one that may be skipped. */
  readonly others: readonly Phrase[];
}

/** Fewer than these are tried as quickly as they are ruled out. */
const MANY = 8;
const NONE: ReadonlySet<string> = new Set();

/** Phrases by the forms of their first word. */
export interface PhraseIndex {
  get(form: string): PhrasesOfWord | undefined;
}

/** Indexes phrases by the forms of their first word when a word is first looked up, since thousands take a while. */
export function indexPhrases(phrases: () => readonly Phrase[]): PhraseIndex {
  const index = once(() => byForm(phrases()));
  return { get: (form) => index().get(form) };
}

function byForm(phrases: readonly Phrase[]): ReadonlyMap<string, PhrasesOfWord> {
  const placesOf = new Map<ReadonlySet<string>, number[]>();
  phrases.forEach(({ words: [forms] }, place) => add(placesOf, forms!, place));
  const setsOf = new Map<string, ReadonlySet<string>[]>();
  for (const forms of placesOf.keys()) for (const form of forms) add(setsOf, form, forms);
  // The forms of a verb mostly open the same phrases, which are looked through once.
  const shared = new Map([...placesOf].map(([forms, places]) => [forms, phrasesAt(phrases, places)]));
  return new Map(
    [...setsOf].map(([form, [forms, ...others]]) => [
      form,
      others.length === 0
        ? shared.get(forms!)!
        : phrasesAt(
            phrases,
            [forms!, ...others].flatMap((set) => placesOf.get(set)!),
          ),
    ]),
  );
}

function add<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Of phrases of one length the one that stands first in the lexicon goes first. */
function phrasesAt(phrases: readonly Phrase[], places: readonly number[]): PhrasesOfWord {
  const all = places
    .toSorted((a, b) => phrases[b]!.words.length - phrases[a]!.words.length || a - b)
    .map((place) => phrases[place]!);
  if (all.length < MANY) return { all, seconds: NONE, others: all };
  const seconds = new Set<string>();
  for (const { words } of all) for (const form of words[1] ?? []) seconds.add(form);
  return { all, seconds, others: all.filter(({ words }) => words[1] == null) };
}
