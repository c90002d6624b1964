import type { Statement } from "../../model/statement.ts";
import type { ReadAttitude } from "./read-attitudes.ts";

/** How attitudes become statements. */
export interface AttitudeStatementOptions<PartyId extends string, TopicId extends string> {
  /** The topic that stands for each party as something to support or oppose; attitudes to any other party are left out. */
  readonly topics: Readonly<Partial<Record<PartyId, TopicId>>>;
  /** The id of the text, which statement ids and evidence repeat; "text" unless given. */
  readonly document?: string;
  /** When it was published (ISO 8601). */
  readonly date?: string;
}

/**
 * Makes statements of attitudes, so that support and criticism between parties can be compared like any other position: a
 * statement of `from` on the topic that stands for `to`. Their voice is the reporter's, since a sentence that shows an
 * attitude need not be the party's own words. No statement is made where a party would take a stance on itself.
 *
 * @example
 * import { attitudeStatements } from "stancekit/text";
 * const text = "Norway accused Iceland.";
 * const attitude = { from: "no", to: "is", stance: -1, confidence: 0.9, sentence: 0 } as const;
 * const spans = { evidence: { start: 0, end: 23 }, source: { start: 0, end: 6 }, target: { start: 15, end: 22 } };
 * const [statement] = attitudeStatements(text, [{ ...attitude, ...spans }], { topics: { is: "support-for-iceland" } });
 * [statement?.party, statement?.topic, statement?.stance]; // => ["no", "support-for-iceland", -1]
 * statement?.rule; // => "learnt: Norway opposes Iceland"
 */
export function attitudeStatements<const PartyId extends string, const TopicId extends string>(
  text: string,
  attitudes: readonly ReadAttitude<PartyId>[],
  { topics, document = "text", date }: AttitudeStatementOptions<PartyId, TopicId>,
): readonly Statement<PartyId, TopicId>[] {
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  const statements: Statement<PartyId, TopicId>[] = [];
  for (const { from, to, stance, confidence, evidence, source, target } of attitudes) {
    const topic = topics[to];
    if (topic === undefined || from === to) continue;
    statements.push({
      id: `${document}#attitude-${statements.length + 1}`,
      party: from,
      topic,
      stance,
      confidence,
      voice: "reporter",
      ...(date !== undefined && { date }),
      evidence: { document, quote: words(evidence), ...evidence },
      speaker: words(source),
      rule: `learnt: ${words(source)} ${stance > 0 ? "supports" : "opposes"} ${words(target)}`,
    });
  }
  return statements;
}
