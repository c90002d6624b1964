import type { Language, VerbForms } from "./language.ts";

/** Words in lower case. */
export type Words = ReadonlySet<string>;

/** The closed classes of words by which the shape of a clause is seen. All in lower case. */
export interface WordClasses {
  readonly subjectDeterminers: Words;
  readonly obliqueDeterminers: Words;
  readonly dativeDeterminers: Words;
  readonly genitiveDeterminers: Words;
  readonly subjectPronouns: Words;
  readonly objectPronouns: Words;
  readonly relativePronouns: Words;
  readonly prepositions: Words;
  /** Prepositions that tie a noun phrase to the noun before ("der Sprecher von …"). */
  readonly attachingPrepositions: Words;
  readonly coordinators: Words;
  /** Words that open a clause with its verb at the end. */
  readonly subordinators: Words;
  /** Those that open what is said: "dass", "ob", words of question. */
  readonly complementisers: Words;
  /** Words that open an infinitive clause which is no content: "um … zu". */
  readonly infinitiveOpeners: Words;
  /** The mark of an infinitive: "zu". */
  readonly infinitiveMark: string;
  /** Words that introduce what an object is called: "als". */
  readonly predicateMark: string;
  /** The preposition before the agent of a passive: "von", "durch". */
  readonly agentMarks: Words;
  /** Words that join members of one phrase: "und", "sowie". */
  readonly joining: Words;
  /** Words that may stand before a subject: "auch", "sowohl". */
  readonly focusing: Words;
  /** A pronoun that may stand for nothing: "es". */
  readonly expletives: Words;
  /** Relative pronouns that can be subjects. */
  readonly relativeSubjects: Words;
  /** Pronouns and determiners that only a subject has, or nearly so: "er", "der". */
  readonly sureSubjects: Words;
  /** Determiners that a subject has in one gender and another case in another: "der". */
  readonly ambiguousDeterminers: Words;
  /** Determiners that look the same in subject and object: "die", "das". */
  readonly eitherCase: Words;
  readonly masculine: Words;
  readonly feminine: Words;
  /** Small words inside names: "van", "de". */
  readonly nameLinks: Words;
  /** The participle that only a passive has: "worden". */
  readonly passiveParticiples: Words;
  /** Complementisers that make what follows depend on the clause before: "dass", "ob". */
  readonly thatWords: Words;
  readonly negations: Words;
  readonly hedges: Words;
  readonly adverbs: Words;
  /** Words of time that look like a name. */
  readonly times: Words;
  /** Pronouns for nobody in particular: never a source. */
  readonly nobody: Words;
  /** Forms by which somebody tells an intention, for cues with an infinitive without mark. */
  readonly intentions: Words;
  readonly have: Words;
  readonly be: Words;
  readonly become: Words;
  readonly modals: Words;
  /** Forms of the mode of hearsay: "soll", "sollen". */
  readonly hearsay: Words;
}

/** What words of open classes look like. */
export interface WordShapes {
  readonly adjective: RegExp;
  /** An adjective that cannot stand in a subject behind an ambiguous determiner ("der alten"). */
  readonly obliqueAdjective: RegExp;
  /** An adjective that opens a genitive by itself ("politischer"). */
  readonly genitiveAdjective: RegExp;
  readonly infinitive: RegExp;
  /** Any verb at the end of its clause. */
  readonly verb: RegExp;
  /** A verb of which only the mood of indirect speech looks so. */
  readonly subjunctive: RegExp;
}

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
  readonly pronouns: { readonly male: Words; readonly female: Words; readonly own: Words };
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
export interface LanguagePack extends Omit<Language, "steps"> {
  /** The forms of a verb by its infinitive, without particle. */
  readonly conjugate: (infinitive: string) => VerbForms;
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
