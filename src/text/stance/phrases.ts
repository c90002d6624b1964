import { CUE_VERB_INDEX } from "../lexicon/cues.ts";
import { formsOf } from "../lexicon/inflections.ts";
import { MAINLY_NOUNS } from "../lexicon/verbs.ts";
import { wordSet } from "../lexicon/word-list.ts";
import type { Token } from "../types.ts";

/** What a phrase does on the way from the holder to the topic; the lexicon files say what each role means. */
export type Role =
  "attitude" | "refuse" | "lean" | "neutral" | "act" | "loaded" | "judge" | "duty" | "value" | "fate" | "effect";

export type Sign = -1 | 0 | 1;

/** A wording of the lexicon, ready to be found in text. */
export interface Phrase {
  readonly wording: string;
  readonly role: Role;
  readonly sign: Sign;
  readonly noun: boolean;
  /** The forms that each word may take; null stands for a gap of a few words. */
  readonly words: readonly (ReadonlySet<string> | null)[];
}

/** A phrase found at these tokens of a sentence. */
export interface Occurrence {
  readonly phrase: Phrase;
  /** The index of the token that each word met, gaps left out. */
  readonly at: readonly number[];
  readonly first: number;
  readonly last: number;
}

export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

const alsoNouns = wordSet(
  `${MAINLY_NOUNS} cut ban freeze halt block cap lift pass start stop split spread leave rule request finance police respect trust promise push bid drive embrace veto boycott attack sabotage favor favour love regret champion second table sponsor object plan approach`,
);
const POSSESSIVES = ["its", "his", "her", "their", "our", "my", "your", "the", "'s"];
const REFLEXIVES = ["itself", "himself", "herself", "themselves", "ourselves", "myself"];
const NEGATIONS = ["not", "n't", "never", "cannot"];
const BE = [
  "be",
  "is",
  "are",
  "was",
  "were",
  "been",
  "being",
  "am",
  "'re",
  "'m",
  "'s",
  "remain",
  "remains",
  "remained",
];
const HAVE = ["have", "has", "had", "having", "'ve", "'s"];
/** After these, the other words of a phrase are inflected too: "have not decided". */
const AUXILIARIES = new Set(["be", "have", "not", "neither", "no", "nobody"]);
const LONGEST_GAP = 9;
const SKIPPED_ADVERBS = 2;

/** Reads a lexicon of groups `role sign: phrase, phrase, …`, each starting on a line of its own. */
export function parsePhrases(lexicon: string, noun = false): readonly Phrase[] {
  return lexicon
    .trim()
    .split(/\n(?=\w+ [-+0]:)/)
    .flatMap((group) => {
      const [, role = "", sign = "", list = ""] = /^(\w+) ([-+0]): ([^]*)$/.exec(group) ?? [];
      return parseList(list, role as Role, sign === "+" ? 1 : sign === "-" ? -1 : 0, noun);
    });
}

/** Reads the phrases of one list, which all share a role and a sign. */
export function parseList(list: string, role: Role, sign: Sign, noun = false): readonly Phrase[] {
  return list
    .split(",")
    .map((wording) => wording.trim())
    .filter((wording) => wording !== "")
    .map((wording) => ({ wording, role, sign, noun, words: wordForms(wording, noun) }));
}

function wordForms(wording: string, noun: boolean): (ReadonlySet<string> | null)[] {
  const words = wording.split(" ");
  const inflected = AUXILIARIES.has(words[0]!);
  return words.map((word, i) => (word === "…" ? null : new Set(formsOfWord(word, i === 0 || inflected, noun))));
}

function formsOfWord(word: string, inflected: boolean, noun: boolean): string[] {
  if (word === "its") return POSSESSIVES;
  if (word === "itself") return REFLEXIVES;
  if (word === "not") return NEGATIONS;
  if (word === "be") return BE;
  if (word === "have") return HAVE;
  if (word.includes("/")) return word.split("/");
  if (!inflected) return [word];
  const forms = formsOf(word).map(([form]) => form);
  return noun ? [word, forms[1]!] : forms;
}

/** Indexes phrases by the forms of their first word, the longest wording first. */
export function indexPhrases(phrases: readonly Phrase[]): PhraseIndex {
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    for (const form of phrase.words[0]!) {
      const known = index.get(form);
      if (known) known.push(phrase);
      else index.set(form, [phrase]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The phrases found in tokens[from, to): at each place the longest, none inside the words of a longer one. */
export function findPhrases(
  tokens: readonly Token[],
  index: PhraseIndex,
  from: number,
  to: number,
): readonly Occurrence[] {
  const found: Occurrence[] = [];
  const taken = new Set<number>();
  for (let i = from; i < to; i += 1) {
    if (taken.has(i)) continue;
    for (const phrase of index.get(tokens[i]!.lower) ?? []) {
      const at = match(tokens, phrase, i, to);
      if (at === null || !fitsWordClass(tokens, phrase, at)) continue;
      for (const word of at) taken.add(word);
      found.push({ phrase, at, first: i, last: at[at.length - 1]! });
      break;
    }
  }
  return found;
}

function match(tokens: readonly Token[], phrase: Phrase, start: number, to: number): number[] | null {
  const at = [start];
  let next = start + 1;
  let room = SKIPPED_ADVERBS;
  for (const forms of phrase.words.slice(1)) {
    if (forms === null) {
      room = LONGEST_GAP;
      continue;
    }
    const limit = Math.min(to - 1, next + room);
    const gap = room === LONGEST_GAP;
    let hit = -1;
    for (let i = next; i <= limit; i += 1) {
      if (forms.has(tokens[i]!.lower)) {
        hit = i;
        break;
      }
      if (gap ? /^[.;:!?]$/.test(tokens[i]!.text) : !isSkippable(tokens[i]!, phrase.role)) break;
    }
    if (hit < 0) return null;
    at.push(hit);
    next = hit + 1;
    room = SKIPPED_ADVERBS;
  }
  return at;
}

function isSkippable({ tag, lower }: Token, role: Role): boolean {
  return (
    (tag === "RB" ||
      (role === "value" && /^JJ/.test(tag)) ||
      (role === "effect" && /^(?:JJ|PRP\$|DT)/.test(tag) && lower !== "no")) &&
    lower !== "not" &&
    lower !== "n't" &&
    lower !== "never"
  );
}

/** A one-word verb needs a verb, so that "the plan" is nobody's planning. */
function fitsWordClass(tokens: readonly Token[], phrase: Phrase, at: readonly number[]): boolean {
  const first = tokens[at[0]!]!;
  const before = tokens[at[0]! - 1];
  if (phrase.noun) return phrase.words.length > 1 && !/^(?:MD|TO)$/.test(before?.tag ?? "");
  if (phrase.role === "value" || phrase.role === "duty") return true;
  if (/^(?:not|be|have|neither|no)$/.test(phrase.wording.split(" ")[0]!)) return true;
  if (readsAsVerb(tokens, at[0]!))
    return !(phrase.words.length === 1 && first.tag === "VBN" && isPremodifier(tokens, at[0]!));
  if (before !== undefined && /^(?:to|'ll|n't|not)$|^MD$/.test(before.tag === "MD" ? "MD" : before.lower)) return true;
  return phrase.words.length > 2 && phrase.words[1] !== null && !/^(?:DT|JJ|POS|PRP\$)$/.test(before?.tag ?? "");
}

/** A word tagged as a noun is still a verb where it can be nothing else: "that the alliance deny membership". */
function readsAsVerb(tokens: readonly Token[], i: number): boolean {
  const { tag, lower } = tokens[i]!;
  // "deny funds": after a verb that the tagger took for a noun, the next word is its object.
  if (
    tag === "VBZ" &&
    i > 0 &&
    CUE_VERB_INDEX.has(tokens[i - 1]!.lower) &&
    tokens[i - 1]!.tag === "NN" &&
    !alsoNouns.has(tokens[i - 1]!.lower)
  )
    return false;
  if (tag.startsWith("VB")) return true;
  if (isOrder(tokens, i) || (tag === "NN" && /^(?:we|they|i|you|he|she)$/.test(tokens[i - 1]?.lower ?? "")))
    return true;
  return tag === "NN" && !alsoNouns.has(lower) && /^(?:NNP?S?|RB)$/.test(tokens[i - 1]?.tag ?? "");
}

/** "End the ban now": a base form that opens the sentence and has an object. */
function isOrder(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const opens = before === undefined || /^[“"‘:;.]$/.test(before.text);
  return opens && /^(?:NN|NNP|JJ|RB|IN)$/.test(tokens[i]!.tag) && /^(?:DT|PRP\$|PRP)$/.test(tokens[i + 1]?.tag ?? "");
}

function isPremodifier(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1];
  const before = tokens[i - 1];
  return /^(?:DT|PRP\$|POS|JJ)$/.test(before?.tag ?? "") && after !== undefined && /^(?:NN|JJ)/.test(after.tag);
}
