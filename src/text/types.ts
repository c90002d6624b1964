import type { Party } from "../model/party.ts";
import type { Topic } from "../model/topic.ts";
import type { Strength } from "../model/statement.ts";

/** A stretch of the text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word or mark of the text, with its part of speech (Penn Treebank tag). */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly stem: string;
  readonly tag: string;
}

/** One sentence and its tokens; token spans are offsets in the whole text. */
export interface Sentence extends Span {
  readonly index: number;
  /** The paragraph it stands in, counted from 0. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

/** How the words came to the reader: quoted, retold, partly quoted, or the reporter's own reading of a position. */
export type Mode = "direct" | "indirect" | "mixed" | "characterized";

/** What kind of act the cue performs; it decides how the cue's polarity meets that of the content. */
export type Frame =
  | "speech" // said, told, added: the content speaks for itself
  | "directive" // urged, called on: the content is wanted
  | "demand" // demanded, insisted: the content is wanted
  | "support" // backed, welcomed, praised: the content is favoured
  | "rejection" // rejected, opposed, condemned: the content is disfavoured
  | "evaluation" // called it "a mistake": the predicate decides
  | "nominal" // China's support for …, expressed concern about …
  | "according-to";

/** What the cue of an attribution says about its content. */
export interface Cue extends Span {
  readonly lemma: string;
  readonly frame: Frame;
  /** +1 the content is wanted or favoured, −1 unwanted, 0 the cue only reports. Negation of the cue is not applied here. */
  readonly polarity: -1 | 0 | 1;
  /** The cue itself is negated: "did not support", "never backed". */
  readonly negated: boolean;
  /** Words that soften the cue: "might", "is considering", "reportedly". */
  readonly hedges: readonly Span[];
}

/** Who is speaking, as far as the text says; an empty span at the cue where it names nobody ("is expected to"). */
export interface Source extends Span {
  /** The party it resolves to, or null where it does not (a stranger, or nobody named). */
  readonly party: string | null;
  /** The name the mention resolves to: "he" → "Wang". */
  readonly name?: string;
  /** True where the source is carried over from an earlier sentence (a quote that goes on without a cue). */
  readonly implicit?: boolean;
}

/** Words or a position that the text attributes to somebody. */
export interface Attribution {
  readonly source: Source;
  readonly cue: Cue | null;
  readonly content: Span;
  /** The pieces of the content where its cue interrupts it: “A,” he said, “B.” */
  readonly parts?: readonly Span[];
  readonly mode: Mode;
  readonly addressee?: Source;
  /** What the content refers back to: "that stipulation" → the span of the demand, and the attribution it belongs to. */
  readonly antecedent?: Span;
  /** How likely it is right, in (0, 1], where a trained layer tells (`learnedAttribution`); a statement is surer by no more. */
  readonly confidence?: number;
}

/** A stance read from an attribution, with the trace of how. */
export interface TopicStance {
  readonly topic: string;
  /** −1 … +1; 0 only where neutrality is stated. */
  readonly stance: number;
  readonly strength: Strength;
  /** In (0, 1]. */
  readonly confidence: number;
  /** The rule that fired, in words: `demanded(+) × deny(−) × membership = oppose`. */
  readonly rule: string;
  /** Where the topic is mentioned. */
  readonly target: Span;
}

/** An attribution with the stances read from it; none where it takes no side on a topic. */
export interface ReadAttribution extends Attribution {
  readonly topics: readonly TopicStance[];
}

/** What is handed down the steps: the text, its sentences, and whom and what to look for. */
export interface Context {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly parties: readonly Party[];
  readonly topics: readonly Topic[];
  /** When the text was published (ISO 8601), where that is known. */
  readonly date?: string;
}

/** Splits and tags the text. */
export type SentenceStep = (text: string) => readonly Sentence[];
/** Finds who said what. */
export type AttributionStep = (context: Context) => readonly Attribution[];
/** Reads the stance of one attribution on the topics it touches; abstains with an empty list. */
export type StanceStep = (
  attribution: Attribution,
  context: Context,
  all: readonly Attribution[],
) => readonly TopicStance[];
