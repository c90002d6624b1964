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
