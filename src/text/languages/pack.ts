import type { Language, VerbForms } from "./language.ts";
import type { WordClasses, Words, WordShapes } from "./word-classes.ts";

/** Words that name a source without a verb. */
export interface AccordingTo {
  readonly prepositions: Words;
  readonly postpositions: Words;
  /** A preposition that does so only with a word for what was said: "nach Angaben von". */
  readonly withReport: string;
  readonly reportNouns: Words;
  readonly backReferences: Words;
  /** "…, so die Ministerin". */
  readonly so: string;
  /** "…, wie die Ministerin sagte". */
  readonly as: string;
}

/** Who speaks for a party: by the last part of a compound. */
export interface Roles {
  readonly officials: Words;
  readonly outsiders: Words;
  /** Endings that tell a woman from a man: "-in". */
  readonly feminine: RegExp;
  /** Pronouns that stand for somebody named before, by what they can stand for. */
  readonly pronouns: { readonly male: Words; readonly female: Words };
  /** Endings that a name takes on in a sentence: genitive and adjective. */
  readonly nameEndings: RegExp;
}

/**
 * Words by which a stance is read, in lists with commas. Verbs are infinitives, a bar parting the particle; the other words
 * are compared by stem, so that one form of each is enough.
 */
export interface StanceWords {
  /** Verbs that want what they govern to be, or to be more, and those that want it gone, or less. */
  readonly promotingVerbs: string;
  readonly stoppingVerbs: string;
  /** Nouns and adverbs that do the same ("Ausbau", "mehr"). */
  readonly promotingWords: string;
  readonly stoppingWords: string;
  /** Verbs and other words by which a writer is for or against something. */
  readonly approvingVerbs: string;
  readonly disapprovingVerbs: string;
  readonly approvingWords: string;
  readonly disapprovingWords: string;
  /** What is good or bad ("sinnvoll", "Fehler"). */
  readonly goodWords: string;
  readonly badWords: string;
  /** Prepositions for and against, and the verbs with which they are an attitude ("stehen für", "wenden gegen"). */
  readonly pro: Words;
  readonly contra: Words;
  readonly leaning: Words;
  /** Deontics and verbs of wanting: they make a clause a position. */
  readonly wanting: Words;
  /** Last parts of compounds that turn the first part around ("Atomausstieg"), or not ("Tempolimitbefürworter"). */
  readonly headsFor: readonly string[];
  readonly headsAgainst: readonly string[];
  /** "Ja" and "nein" at the head of a text. */
  readonly yes: Words;
  readonly no: Words;
  /** Words that stand for what has been proposed ("dies", "Forderung"). */
  readonly proposals: Words;
  /** Words that open a condition. */
  readonly conditions: Words;
  /** Negations that do not undo one before them ("weder … noch"). */
  readonly neither: Words;
  /** After a negation they undo it ("nicht nur"). */
  readonly notOnly: Words;
  /** Words that say nothing about a topic, though they stand in its proposition ("Deutschland soll …"). */
  readonly emptyWords: string;
}

/**
 * A language as data, for the frame engine: word lists, a lexicon of cues and three small functions. `defineLanguage` makes
 * a language of it that `read` can be given.
 */
export interface LanguagePack extends Omit<Language, "findTopics" | "steps"> {
  /** The forms of a verb by its infinitive, without particle. */
  readonly conjugate: (infinitive: string) => VerbForms;
  /** A lower-cased word in the letters that stems are written in ("würde" → "wurde"). */
  readonly fold: (lower: string) => string;
  /** Cues by frame, in the notation of the German pack (`cue-verbs.ts`). */
  readonly cues: string;
  /** Infinitives of common verbs: their subjunctive tells indirect speech. */
  readonly commonVerbs: string;
  readonly words: WordClasses;
  readonly shapes: WordShapes;
  readonly accordingTo: AccordingTo;
  readonly roles: Roles;
  readonly stanceWords: StanceWords;
}
