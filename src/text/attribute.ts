import type { Party } from "../model/party.ts";
import { english } from "./languages/english/index.ts";
import type { Language } from "./languages/language.ts";
import type { Attribution, Sentence } from "./types.ts";

export type { Attribution, Span } from "./types.ts";

/** What `attribute` may be told. */
export interface AttributeOptions {
  /** Whose words to recognise; without them every source stays unresolved (`party: null`). */
  readonly parties?: readonly Party[];
  /** When the text was published (ISO 8601): of persons who share a name, it means the one whose membership held then. */
  readonly date?: string;
  /** The sentences of the text, where they are known already. */
  readonly sentences?: readonly Sentence[];
  /** The language of the text; English unless given. */
  readonly language?: Language;
}

/**
 * Finds who said or holds what in a text: every attributed statement, on a topic or not, one entry a source, in the order
 * they are met. Reads direct, indirect and broken quotes ("…,” she said, “…"), quotes that go on without a cue, directives
 * ("urged Oslo to …"), demands, support and rejection by verb, idiom or noun ("threw its weight behind", "Oslo’s opposition
 * to …"), passives, relative clauses, "according to", and a reporter's own characterisation (mode `"characterized"`).
 * Actions and background are no attributions.
 *
 * A source gets a party where the text says so: by name or alias; by demonym, capital or seat of government of a party that
 * is a state; as one who speaks for it (by title, apposition or ministry); as a person introduced before; by pronoun. All
 * else has `party: null`. Only what stands before a mention is used to resolve it.
 *
 * Spans are UTF-16 offsets in the text given, end exclusive; no content is empty. An empty text, or one without
 * attributions, gives an empty list; nothing is thrown, whatever the text. Time grows linearly with the text.
 *
 * @example
 * ```ts
 * import { attribute } from "stancekit/text";
 *
 * const text = "Norway and Iceland have rejected the quota. “It is a mistake,” Foreign Minister Anna Berg of Norway said.";
 * const parties = [{ id: "NOR", name: "Norway" }, { id: "ISL", name: "Iceland" }];
 * attribute(text, { parties }).map(({ source, content }) => [source.party, text.slice(content.start, content.end)]);
 * // => [["NOR", "the quota"], ["ISL", "the quota"], ["NOR", "“It is a mistake,”"]]
 * ```
 */
export function attribute(
  text: string,
  { parties = [], sentences, language = english, date }: AttributeOptions = {},
): readonly Attribution[] {
  const { steps } = language;
  const dated = date === undefined ? {} : { date };
  return steps.attribution({ text, sentences: sentences ?? steps.sentences(text), parties, topics: [], ...dated });
}
