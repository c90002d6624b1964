import { CUE_VERB_INDEX } from "../lexicon/cues.ts";
import { FUNCTION_WORDS } from "../lexicon/function-words.ts";
import { knownVerbs, verbIndex, type Inflection } from "../lexicon/inflections.ts";
import { MAINLY_NOUNS } from "../lexicon/verbs.ts";
import { wordSet } from "../lexicon/word-list.ts";
import type { RawToken } from "../tokens.ts";
import { opensWithCapital } from "./capital.ts";

const closed = new Map<string, LexicalTag>();
for (const line of FUNCTION_WORDS.trim().split(/\n(?=[A-Z])/)) {
  const [tag = "", words = ""] = line.split(": ");
  for (const word of wordSet(words)) if (!closed.has(word)) closed.set(word, { tag });
}
const verbs = verbIndex(knownVerbs());
const mainlyNouns = wordSet(MAINLY_NOUNS);

const LONGEST_MARK = 2;
const PUNCTUATION: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "“": "``",
    "„": "``",
    "«": "``",
    "‘": "``",
    "``": "``",
    "”": "''",
    "»": "''",
    "’": "''",
    '"': "''",
    "''": "''",
    "'": "''",
    "(": "(",
    "[": "(",
    "{": "(",
    ")": ")",
    "]": ")",
    "}": ")",
    ",": ",",
    ".": ".",
    "!": ".",
    "?": ".",
    "…": ":",
    ":": ":",
    ";": ":",
    "—": ":",
    "–": ":",
    "―": ":",
    "-": ":",
    "--": ":",
    $: "$",
    "€": "$",
    "£": "$",
    "%": "NN",
    "&": "CC",
  }),
);
const VERB_TAGS: Readonly<Record<Inflection, string>> = {
  base: "VB",
  s: "VBZ",
  ing: "VBG",
  past: "VBD",
  participle: "VBN",
  ed: "VBD",
};
const SUFFIXES: readonly (readonly [RegExp, string])[] = [
  [/ly$/, "RB"],
  [
    /(?:ous|ful|ive|able|ible|ic|ical|ial|ual|onal|ional|less|ish|ary|iliar|ilar|ular|ese|ian|ean|-(?:led|based|backed|run|owned|wide|term|old))$/,
    "JJ",
  ],
  [/(?:iest|est)$/, "JJS"],
  [/(?:us|is|^(?:gas|bias|canvas|atlas|chaos|lens|ethos|pathos))$/, "NN"],
  [/(?:[^s]s|ss?es)$/, "NNS"],
];
const NOUNS_IN_JJ_DRESS = wordSet(
  "public critic republic politic traffic topic music panic fabric logic clinic mechanic picnic epidemic pandemic rhetoric civilian politician historian guardian musician physician comedian technician electrician ocean initiative executive representative objective perspective motive narrative relative detective incentive directive offensive archive alternative native table cable vehicle individual trial official arrival approval proposal denial refusal withdrawal removal survival appraisal rival capital hospital principal criminal professional journal signal total deal goal scandal festival cannibal editorial material tutorial memorial burial potential secretary boundary military summary anniversary library diary salary commentary documentary missionary revolutionary dictionary february january interest request quest test west rest guest protest harvest forest contest east chest arrest family ally reply supply assembly monopoly july italy anomaly bully rally jelly belly fly"
    .split(" ")
    .join(" "),
);

/** What a word is when nothing around it is known. */
export interface LexicalTag {
  readonly tag: string;
  /** It can also be a verb, in this form. */
  readonly verb?: Inflection;
  /** It is a noun more often than a verb. */
  readonly mainlyNoun?: boolean;
  /** Only its ending says so: the word itself is not known. */
  readonly guessed?: boolean;
}

/** The most likely tag of a single word: closed classes, then known verbs, then capitals, then endings. */
export function lexicalTag(token: RawToken, opensSentence: boolean, nextIsName: boolean): LexicalTag {
  const { text, lower } = token;
  const mark = text.length > LONGEST_MARK ? undefined : PUNCTUATION.get(text);
  if (mark !== undefined) return { tag: mark };
  if (/^[^\p{L}\p{N}]+$/u.test(text) && !lower.startsWith("'")) return { tag: "SYM" };
  const known = closed.get(lower);
  const capital = opensWithCapital(text);
  if (known !== undefined && (!capital || opensSentence || lower === "i")) return known;
  if (/^\p{N}/u.test(text)) return { tag: "CD" };
  const verb =
    capital && (!opensSentence || nextIsName) ? undefined : (CUE_VERB_INDEX.get(lower) ?? verbs.get(lower))?.inflection;
  if (verb) {
    const base = lower.replace(/(?:e?s|ing|ed)$/, "");
    const mainlyNoun =
      (verb === "base" || verb === "s") &&
      (mainlyNouns.has(lower) || mainlyNouns.has(base) || mainlyNouns.has(`${base}e`));
    return { tag: VERB_TAGS[verb], verb, mainlyNoun };
  }
  if (capital && !(opensSentence && !nextIsName && /(?:ing|ed|ly|al|ous|ive)$/.test(lower)))
    return { tag: /^[\p{L}]+s$/u.test(text) && /(?:ans|ians|ers|ists|crats|als|ives)$/.test(lower) ? "NNPS" : "NNP" };
  return openClassTag(lower);
}

function openClassTag(lower: string): LexicalTag {
  if (
    lower.length > 4 &&
    lower.endsWith("ing") &&
    !/(?:thing|evening|morning|building|meeting|king|spring|string)$/.test(lower)
  )
    return { tag: "VBG", verb: "ing", guessed: true };
  if (lower.length > 4 && lower.endsWith("ed") && !/(?:eed|hundred|kindred)$/.test(lower))
    return { tag: lower.includes("-") ? "JJ" : "VBD", verb: "ed", guessed: true };
  if (NOUNS_IN_JJ_DRESS.has(lower)) return { tag: "NN" };
  const suffix = SUFFIXES.find(([ending]) => ending.test(lower));
  return { tag: suffix?.[1] ?? "NN" };
}
