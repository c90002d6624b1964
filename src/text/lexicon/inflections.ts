import { COMMON_VERBS } from "./verbs.ts";
import { DOUBLING_VERBS, IRREGULAR_VERBS } from "./irregular-verbs.ts";
import { wordSet } from "./word-list.ts";

/** The form a verb stands in; "ed" where past tense and past participle look alike. */
export type Inflection = "base" | "s" | "ing" | "past" | "participle" | "ed";

/** One reading of a word as a verb. */
export interface VerbForm {
  readonly lemma: string;
  readonly inflection: Inflection;
}

const doubling = wordSet(DOUBLING_VERBS);
const irregular = new Map(
  IRREGULAR_VERBS.split(",").map((line) => {
    const [base = "", past = "", participle = ""] = line.trim().split(" ");
    return [base, { past, participle }] as const;
  }),
);

/** Every form of a verb, as the word that it is written with. */
export function formsOf(lemma: string): readonly (readonly [string, Inflection])[] {
  const forms: [string, Inflection][] = [[lemma, "base"]];
  if (lemma === "have") forms.push(["has", "s"]);
  forms.push([
    /(?:[sxz]|ch|sh|[^aeiou]o)$/.test(lemma) ? `${lemma}es` : lemma.replace(/([^aeiou])y$/, "$1ie") + "s",
    "s",
  ]);
  const silentE = /[^eoy]e$/.test(lemma) ? lemma.slice(0, -1) : lemma;
  const doubled = doubling.has(lemma) ? [lemma + lemma[lemma.length - 1]!] : [];
  const single = doubled.length > 0 && !lemma.endsWith("l") ? [] : [silentE];
  for (const root of [...doubled, ...single]) forms.push([`${root.replace(/i$/, "y")}ing`, "ing"]);
  const exception = irregular.get(lemma);
  if (exception) {
    if (exception.past === exception.participle) forms.push([exception.past, "ed"]);
    else forms.push([exception.past, "past"], [exception.participle, "participle"]);
    return forms;
  }
  for (const root of [...doubled, ...single])
    forms.push([`${root.replace(/([^aeiou])y$/, "$1i").replace(/e$/, "")}ed`, "ed"]);
  return forms;
}

/** Looks verbs up by any of their forms. */
export function verbIndex(lemmas: Iterable<string>): ReadonlyMap<string, VerbForm> {
  const index = new Map<string, VerbForm>();
  for (const lemma of lemmas) {
    for (const [form, inflection] of formsOf(lemma)) if (!index.has(form)) index.set(form, { lemma, inflection });
  }
  return index;
}

/** The verbs that any tagger of news text has to know, irregular ones first. */
export function knownVerbs(): readonly string[] {
  return [...irregular.keys(), ...wordSet(COMMON_VERBS)];
}
