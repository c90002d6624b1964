import type { Party } from "../model/party.ts";
import type { Statement } from "../model/statement.ts";
import type { Topic } from "../model/topic.ts";
import { checkReadOptions } from "./check-options.ts";
import { english } from "./languages/english/index.ts";
import type { Language, LanguageSteps } from "./languages/language.ts";
import { hearsayIn } from "./hearsay.ts";
import { statementsOf } from "./statements.ts";
import type { AttributionStep, ReadAttribution, SentenceStep, StanceStep } from "./types.ts";

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

/** Everything read from one text. */
export interface Reading<PartyId extends string = string, TopicId extends string = string> {
  readonly document: string;
  readonly attributions: readonly ReadAttribution[];
  readonly statements: readonly Statement<PartyId, TopicId>[];
}

/**
 * Reads who said what in a news text, English unless another language is given, and where each party stands on each topic.
 *
 * Three steps, each replaceable: sentences, attribution, stance. `attributions` holds every attributed statement, on a topic
 * or not, known party or not; `statements` those of known parties that take a stance, with their evidence
 * (`text.slice(start, end) === quote`), the rule that read them and a confidence in (0, 1]. A stance is ±1 where plain, ±0.5
 * where hedged or conditional, 0 where the party says to take none. What one party says about another's position is not
 * a statement of the other. The reader abstains rather than guesses: a text that takes no side gives empty lists.
 *
 * @throws StancekitError `invalid-option` where the text is not a string or parties or topics are missing.
 *
 * @example
 * ```ts
 * import { read } from "stancekit/text";
 *
 * const reading = read("Norway backed the fishing quota, but Iceland called it a mistake.", {
 *   parties: [{ id: "no", name: "Norway" }, { id: "is", name: "Iceland" }],
 *   topics: [{ id: "quota", label: "fishing quota" }],
 * });
 * reading.statements.map(({ party, stance }) => [party, stance]);
 * // => [["no", 1], ["is", -1]]
 * ```
 */
export function read<const PartyId extends string, const TopicId extends string>(
  text: string,
  options: ReadOptions<PartyId, TopicId>,
): Reading<PartyId, TopicId> {
  checkReadOptions(text, options);
  const { parties, topics, document = "text", date, language = english, steps } = options;
  const { sentences: split, attribution: attribute, stance }: LanguageSteps = { ...language.steps, ...steps };
  const sentences = split(text);
  const dated = date === undefined ? {} : { date };
  const context = { text, sentences, parties, topics, ...dated };
  const found = attribute(context);
  const hearsay = hearsayIn(text, found);
  const attributions = found.map((attribution) => ({
    ...attribution,
    topics: hearsay.has(attribution) ? [] : stance(attribution, context, found),
  }));
  return {
    document,
    attributions,
    statements: statementsOf<PartyId, TopicId>(text, attributions, { document, ...dated }),
  };
}

/**
 * The statements of a text: {@link read} without the attributions.
 *
 * @throws StancekitError as {@link read} does.
 *
 * @example
 * ```ts
 * import { readStatements } from "stancekit/text";
 *
 * const text = "Peru rejected calls to lift the copper tax.";
 * const [statement] = readStatements(text, {
 *   parties: [{ id: "pe", name: "Peru" }],
 *   topics: [{ id: "tax", label: "copper tax" }],
 * });
 * statement?.rule; // => "rejected(−) × calls to(+) × lift(−) × copper tax = support"
 * statement?.evidence?.quote; // => "calls to lift the copper tax"
 * ```
 */
export function readStatements<const PartyId extends string, const TopicId extends string>(
  text: string,
  options: ReadOptions<PartyId, TopicId>,
): readonly Statement<PartyId, TopicId>[] {
  return read(text, options).statements;
}
