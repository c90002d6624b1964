import type { Party } from "../model/party.ts";
import type { Topic } from "../model/topic.ts";
import type { Language } from "./languages/language.ts";
import type { AttributionStep, SentenceStep, StanceStep } from "./types.ts";

/** The steps of the reader; each may be replaced. */
export interface ReadSteps {
  /** Splits and tags the text; as the language does unless given. */
  readonly sentences?: SentenceStep;
  /** Finds who said what; as the language does unless given. */
  readonly attribution?: AttributionStep;
  /** Reads the stance of an attribution; as the language does unless given. */
  readonly stance?: StanceStep;
}

/** Whom and what to look for in a text. */
export interface ReadOptions<PartyId extends string = string, TopicId extends string = string> {
  readonly parties: readonly Party<PartyId>[];
  readonly topics: readonly Topic<TopicId>[];
  /** The id of the text, which statement ids and evidence repeat; "text" unless given. */
  readonly document?: string;
  /** When it was published (ISO 8601), for the statements. */
  readonly date?: string;
  /** The language of the text; English unless given. */
  readonly language?: Language;
  readonly steps?: ReadSteps;
}
