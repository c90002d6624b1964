import { formsOf } from "../lexicon/inflections.ts";

/** What a phrase does on the way from the holder to the topic; the lexicon files say what each role means. */
export type Role =
  | "attitude"
  | "refuse"
  | "lean"
  | "consider"
  | "neutral"
  | "act"
  | "loaded"
  | "judge"
  | "duty"
  | "value"
  | "fate"
  | "effect";

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
    .flatMap((wording) => (/ize\b/.test(wording) ? [wording, wording.replaceAll(/ize\b/g, "ise")] : [wording]))
    .map((wording) => ({ wording, role, sign, noun, words: wordForms(wording, noun) }));
}

function wordForms(wording: string, noun: boolean): (ReadonlySet<string> | null)[] {
  const apart = wording.includes("'") ? wording.replaceAll(/(?<=\w)('s|n't)\b/g, " $1") : wording;
  const words = apart.split(" ");
  const inflected = AUXILIARIES.has(words[0]!);
  return words.map((word, i) => (word === "…" || word === "#" ? null : formSet(word, i === 0 || inflected, noun)));
}

/** Few words make up many phrases, so that each set of forms is made once. */
const formSets = new Map<string, ReadonlySet<string>>();

function formSet(word: string, inflected: boolean, noun: boolean): ReadonlySet<string> {
  const key = `${word} ${inflected ? (noun ? "noun" : "verb") : ""}`;
  const known = formSets.get(key);
  if (known) return known;
  const forms = new Set(formsOfWord(word, inflected, noun));
  formSets.set(key, forms);
  return forms;
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
