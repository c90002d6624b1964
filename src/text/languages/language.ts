import type { AttributionStep, Context, SentenceStep, Span, StanceStep } from "../types.ts";

/** What ends in a full stop without ending a sentence. All words in lower case, without the full stop. */
export interface Abbreviations {
  /** They stand before a name or number, so that a full stop after them never ends a sentence ("Dr.", "Nr."). */
  readonly leading: ReadonlySet<string>;
  /** They may end a sentence: the next word decides ("Inc.", "usw."). */
  readonly other: ReadonlySet<string>;
  /** Those of them that are abbreviations even without a capital. */
  readonly lowerCase: ReadonlySet<string>;
  /** Words that open a sentence far more often than they go on after an abbreviation. */
  readonly sentenceStarters: ReadonlySet<string>;
}

/** How text is cut into sentences and words. */
export interface Segmentation {
  readonly abbreviations: Abbreviations;
  /** The clitic at the end of a word, as second group ("Russia" + "’s"); none unless given. */
  readonly clitic?: RegExp;
  /** A number with a full stop is an ordinal ("am 3. Juni"), not the end of a sentence. */
  readonly ordinals: boolean;
  /** Verbs that, soon after a quote that ends in "?" or "!", show that the sentence goes on ("“Why?” Lee asked"). */
  readonly spoken: RegExp;
}

/** Marks of quotation. A mark may be in both lists: what it does then depends on whether a quote is open. */
export interface QuotationMarks {
  readonly open: ReadonlySet<string>;
  readonly close: ReadonlySet<string>;
}

/** The forms of a verb, as they stand in text. */
export interface VerbForms {
  /** Indicative, third person: present and past, singular and plural. */
  readonly finite: readonly string[];
  /** Subjunctive, third person: the mood of indirect speech. */
  readonly subjunctive: readonly string[];
  readonly participle: string;
  readonly infinitive: string;
}

/** A language that texts can be read in: its words, and the steps that read with them. */
export interface Language {
  /** BCP 47 tag, as "de". */
  readonly id: string;
  readonly segmentation: Segmentation;
  readonly quotationMarks: QuotationMarks;
  /** The stem under which the forms of a lower-cased word meet. */
  readonly stem: (lower: string) => string;
  /** Where a text names topics, in its order: what `readWithModel` may ask about. */
  readonly findTopics: (context: Context) => readonly TopicSpan[];
  readonly steps: LanguageSteps;
}

/** A place where a text names a topic. */
export interface TopicSpan extends Span {
  readonly topic: string;
}

/** How a language is read; `read` lets each of them be replaced. */
export interface LanguageSteps {
  readonly sentences: SentenceStep;
  readonly attribution: AttributionStep;
  readonly stance: StanceStep;
}
