import type { Statement } from "../model/statement.ts";
import type { Attribution, ReadAttribution, TopicStance } from "./types.ts";

interface Origin {
  readonly document: string;
  readonly date?: string;
}

/**
 * The statements of the attributions whose source is a known party. Where two attributions of a party read the same words on
 * the same topic (a cue inside another's content), the surer counts.
 */
export function statementsOf<PartyId extends string, TopicId extends string>(
  text: string,
  attributions: readonly ReadAttribution[],
  { document, date }: Origin,
): readonly Statement<PartyId, TopicId>[] {
  const statements: Statement<PartyId, TopicId>[] = [];
  for (const attribution of attributions) {
    const { source, content, addressee, mode } = attribution;
    if (source.party === null) continue;
    for (const topic of attribution.topics) {
      if (isRepeated(attribution, topic, attributions)) continue;
      statements.push({
        id: `${document}#${statements.length + 1}`,
        // the steps hand on the ids that they were given, of which the compiler knows the literals
        party: source.party as PartyId,
        topic: topic.topic as TopicId,
        stance: topic.stance,
        confidence: topic.confidence,
        strength: topic.strength,
        voice: mode === "characterized" ? "reporter" : "party",
        ...(date !== undefined && { date }),
        evidence: { document, quote: text.slice(content.start, content.end), start: content.start, end: content.end },
        speaker: source.name ?? text.slice(source.start, source.end),
        ...(addressee && { addressee: addressee.name ?? text.slice(addressee.start, addressee.end) }),
        rule: topic.rule,
      });
    }
  }
  return statements;
}

/** One party's claim about another's position ("Kyiv says Moscow wants …"), which is no position of the other. */
export function isHearsay({ source, content }: Attribution, all: readonly Attribution[]): boolean {
  return all.some(
    (outer) =>
      outer.source.party !== null &&
      outer.source.party !== source.party &&
      outer.content.start <= source.start &&
      source.end <= outer.content.end &&
      content.end <= outer.content.end &&
      source.implicit !== true,
  );
}

function isRepeated(attribution: ReadAttribution, topic: TopicStance, all: readonly ReadAttribution[]): boolean {
  const at = all.indexOf(attribution);
  return all.some(
    (other, i) =>
      i !== at &&
      other.source.party === attribution.source.party &&
      other.topics.some(
        (same) =>
          same.topic === topic.topic &&
          same.target.start === topic.target.start &&
          (same.confidence > topic.confidence || (same.confidence === topic.confidence && i < at)),
      ),
  );
}
