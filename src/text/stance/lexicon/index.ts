import { CUE_SENSES } from "../../lexicon/cues.ts";
import { once } from "../../lexicon/once.ts";
import { indexPhrases } from "../phrase-index.ts";
import { parseList, parsePhrases, type Phrase, type Role } from "../phrases.ts";
import { ACTS } from "./acts.ts";
import { ATTITUDES } from "./attitudes.ts";
import { FELT_BAD, FELT_GOOD } from "./felt-effects.ts";
import { GESTURES } from "./gestures.ts";
import { HOLDER_IDIOMS } from "./holder-idioms.ts";
import { NOUNS } from "./nouns.ts";
import { PREDICATES } from "./predicates.ts";
import { UNDECIDED } from "./undecided.ts";
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
    .filter(
      ({ complements, selected }) =>
        selected.length > 1 || complements.has("M") || !SPECIAL.some((code) => complements.has(code)),
    )
    .filter(({ lemma }) => !speaks(lemma))
    .flatMap(({ lemma, polarity, complements }) =>
      parseList(lemma, complements.has("M") ? "act" : "attitude", polarity),
    );
}

const cues = once(cuePhrases);
const attitudes = once(() => [
  ...parsePhrases(UNDECIDED),
  ...parsePhrases(GESTURES),
  ...parsePhrases(HOLDER_IDIOMS),
  ...parsePhrases(ATTITUDES),
]);
const acts = once(() => parsePhrases(ACTS));
const nouns = once(() => parsePhrases(NOUNS, true));
const predicates = once(() => parsePhrases(PREDICATES));
const predicatesOf = (wanted: Role): readonly Phrase[] => predicates().filter(({ role }) => role === wanted);

/** What may govern a topic. Of two readings of one wording the first wins: a side taken, then a thing done. */
export const GOVERNORS = indexPhrases(() => [
  ...predicatesOf("duty"),
  ...nouns(),
  ...attitudes(),
  ...acts(),
  ...cues(),
]);

/** What may be said of a topic after a form of "be", or after "as". */
export const VALUES = indexPhrases(() => predicatesOf("value"));

/** What may become of a topic. */
export const FATES = indexPhrases(() => predicatesOf("fate"));

/** What a topic may do for good or ill. */
export const EFFECTS = indexPhrases(() => [
  ...parseList(FELT_GOOD, "effect", 1),
  ...parseList(FELT_BAD, "effect", -1),
  ...parseList(GOOD_EFFECTS, "effect", 1),
  ...parseList(BAD_EFFECTS, "effect", -1),
]);

/** The verbs of what can be done to a topic, to be found as participles: "be lifted". */
export const TREATMENTS = indexPhrases(() =>
  [...attitudes(), ...cues(), ...acts()].filter(({ role }) => role !== "duty"),
);

const headNouns = once(
  () =>
    new Map([...nouns()].reverse().flatMap((phrase) => [...phrase.words[0]!].map((form) => [form, phrase] as const))),
);

/** The noun that reaches for a topic from behind, if a word is one: "sanctions relief", "the embargo's end". */
export const headNoun = (form: string): Phrase | undefined => headNouns().get(form);
