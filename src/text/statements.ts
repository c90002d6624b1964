import type { Statement } from "../model/statement.ts";
import type { ReadAttribution, TopicStance } from "./types.ts";

interface Origin {
  readonly document: string;
  readonly date?: string;
}

/**
 * The statements of the attributions whose source is a known party. Where two attributions of a party read the same words on
 * the same topic (a cue inside another's content), the surer counts. A statement is as sure as its stance where the attribution
 * says nothing of how likely it is right, as with rules alone; where a trained layer says so, both must be right: the confidence
 * is the product of the two.
 */
export function statementsOf<PartyId extends string, TopicId extends string>(
  text: string,
  attributions: readonly ReadAttribution[],
  { document, date }: Origin,
): readonly Statement<PartyId, TopicId>[] {
  const repeats = repeatsIn(attributions);
  const statements: Statement<PartyId, TopicId>[] = [];
  for (const attribution of attributions) {
    const { source, content, addressee, mode } = attribution;
    if (source.party === null) continue;
    for (const topic of attribution.topics) {
      if (repeats.has(topic)) continue;
      statements.push({
        id: `${document}#${statements.length + 1}`,
        // the steps hand on the ids that they were given, of which the compiler knows the literals
        party: source.party as PartyId,
        topic: topic.topic as TopicId,
        stance: topic.stance,
        confidence: confidenceIn(attribution, topic),
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

function confidenceIn({ confidence = 1 }: ReadAttribution, stance: TopicStance): number {
  return confidence * stance.confidence;
}

/** The readings that say again what a surer, or an earlier, one says. */
function repeatsIn(attributions: readonly ReadAttribution[]): ReadonlySet<TopicStance> {
  const best = new Map<string, { readonly stance: TopicStance; readonly confidence: number }>();
  const repeats = new Set<TopicStance>();
  for (const attribution of attributions) {
    for (const stance of attribution.topics) {
      const confidence = confidenceIn(attribution, stance);
      const key = JSON.stringify([attribution.source.party, stance.topic, stance.target.start]);
      const rival = best.get(key);
      if (rival !== undefined && rival.confidence >= confidence) repeats.add(stance);
      else {
        if (rival !== undefined) repeats.add(rival.stance);
        best.set(key, { stance, confidence });
      }
    }
  }
  return repeats;
}
