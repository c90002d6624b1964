import { CUE_SENSES } from "../../lexicon/cues.ts";
import { indexPhrases } from "../phrase-index.ts";
import { parseList, parsePhrases, type Phrase } from "../phrases.ts";
import { ACTS } from "./acts.ts";
import { ATTITUDES } from "./attitudes.ts";
import { HOLDER_IDIOMS } from "./holder-idioms.ts";
import { NOUNS } from "./nouns.ts";
import { PREDICATES } from "./predicates.ts";
import { BAD_EFFECTS, GOOD_EFFECTS } from "./effects.ts";

/** Complements with which a verb takes a side only with a modal, in a denial or as an act of its own. */
const SPECIAL = ["M", "N", "k"] as const;

/** The attribution cues that take a side; an act of the same wording ("dropped the plan") is not an opinion by itself. */
function cuePhrases(): readonly Phrase[] {
  const speaks = (verb: string): boolean =>
    (CUE_SENSES.get(verb) ?? []).some(
      ({ polarity, complements }) => polarity === 0 && (complements.has("t") || complements.has("q")),
    );
  return [...CUE_SENSES.values()]
    .flat()
    .filter(({ polarity, complements, frame }) => polarity !== 0 && !complements.has("~") && frame !== "nominal")
    .filter(({ complements, selected }) => selected.length > 1 || !SPECIAL.some((code) => complements.has(code)))
    .filter(({ lemma }) => !speaks(lemma))
    .flatMap(({ lemma, polarity }) => parseList(lemma, "attitude", polarity));
}

const cues = cuePhrases();
const attitudes = [...parsePhrases(HOLDER_IDIOMS), ...parsePhrases(ATTITUDES)];
const acts = parsePhrases(ACTS);
const nouns = parsePhrases(NOUNS, true);
const predicates = parsePhrases(PREDICATES);
const duties = predicates.filter(({ role }) => role === "duty");

/** What may govern a topic. Of two readings of one wording the first wins: a side taken, then a thing done. */
export const GOVERNORS = indexPhrases([...duties, ...nouns, ...attitudes, ...acts, ...cues]);

/** What may be said of a topic after a form of "be", or after "as". */
export const VALUES = indexPhrases(predicates.filter(({ role }) => role === "value"));

/** What may become of a topic. */
export const FATES = indexPhrases(predicates.filter(({ role }) => role === "fate"));

/** What a topic may do for good or ill. */
export const EFFECTS = indexPhrases([...parseList(GOOD_EFFECTS, "effect", 1), ...parseList(BAD_EFFECTS, "effect", -1)]);

/** The verbs of what can be done to a topic, to be found as participles: "be lifted". */
export const TREATMENTS = indexPhrases([...attitudes, ...cues, ...acts].filter(({ role }) => role !== "duty"));

/** Nouns that reach for a topic from behind: "sanctions relief", "the embargo's end". */
export const HEAD_NOUNS: ReadonlyMap<string, Phrase> = new Map(
  [...nouns].reverse().flatMap((phrase) => [...phrase.words[0]!].map((form) => [form, phrase] as const)),
);
