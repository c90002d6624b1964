import type { Statement } from "../model/statement.ts";
import { checkReadOptions } from "./check-options.ts";
import { readAttributions } from "./read-attributions.ts";
import type { ReadOptions } from "./read-options.ts";
import { statementsOf } from "./statements.ts";
import type { ReadAttribution } from "./types.ts";

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
 * (`text.slice(start, end) === quote`), the rule that read them and a confidence in (0, 1]: that of the stance, times that of
 * the attribution where a trained layer gives one ({@link learnedAttribution}). A stance is ±1 where plain, ±0.5
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
  const { document = "text", date } = options;
  const { attributions } = readAttributions(text, options);
  const origin = { document, ...(date !== undefined && { date }) };
  return { document, attributions, statements: statementsOf<PartyId, TopicId>(text, attributions, origin) };
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
