import { mayStandFor } from "./anaphora-families.ts";
import type { Anaphor } from "./anaphora.ts";
import type { Mention } from "./topic/mentions.ts";
import type { Attribution, Span, TopicStance } from "./types.ts";

/** What an anaphor means: a topic, or the opposite of it, and how sure that is. */
export interface Antecedent {
  readonly topic: string;
  readonly inverse: boolean;
  readonly certainty: number;
  readonly words: string;
}

/** An attribution read before, with what it says on the topics. */
export interface EarlierReading {
  readonly attribution: Attribution;
  readonly topics: readonly TopicStance[];
}

/** How many sentences back an anaphor may reach. */
const REACH = 2;

/**
 * Resolves an anaphor. A demand word goes to the last thing that somebody asked for or proposed, and keeps its sign; any
 * word goes to the topic named last if no other topic was named beside it. Null where that leaves a doubt. What was read
 * `earlier` is asked for only where it matters.
 */
export function resolveAnaphor(
  anaphor: Anaphor,
  place: Span & { readonly sentence: number; readonly party: string | null },
  mentions: readonly Mention[],
  earlier: () => readonly EarlierReading[],
  stemsOf: (topic: string) => ReadonlySet<string>,
  treatmentOf: (mention: Mention) => -1 | 1 = () => 1,
): readonly Antecedent[] {
  if (anaphor.kind === "demand") {
    const asked = lastDemand(place, place.party, earlier());
    if (asked.length > 0) return asked;
  }
  const several = /^(?:they|them|these|those)$/.test(anaphor.head);
  const before = mentions.filter(
    ({ start, sentence, topic, plural }) =>
      start < place.start &&
      (plural || anaphor.head !== "they") &&
      sentence >= place.sentence - REACH &&
      (anaphor.kind !== "thing" || mayStandFor(anaphor.head, stemsOf(topic))),
  );
  const near = before.filter(({ sentence }) => sentence === before[before.length - 1]!.sentence);
  const last = near[near.length - 1];
  if (last === undefined) return [];
  const topics = new Set(near.map(({ topic }) => topic));
  if (anaphor.kind === "pronoun" && last.sentence < place.sentence - 1) return [];
  if (topics.size > 1) {
    const shared = near.filter(({ start, end }) => start === last.start && end === last.end);
    if (anaphor.kind !== "pronoun" && shared.length === 1) return [];
    return shared.map(({ topic, inverse }) => ({ topic, inverse, certainty: 0.6, words: "named last" }));
  }
  // "three months to repeal the law … the ultimatum": what was asked for is the repeal
  const undone = anaphor.kind === "demand" && ASKED.test(anaphor.head) && treatmentOf(last) < 0;
  return [{ topic: last.topic, inverse: last.inverse !== undone, certainty: several ? 0.7 : 0.8, words: "named last" }];
}

/** Words for what somebody wants done, rather than for the thing itself. */
const ASKED =
  /^(?:demand|request|call|appeal|plea|ultimatum|stipulation|requirement|push|petition|pitch|bid|suggestion|proposal|idea|motion)s?$/;
const ASKING_FRAMES = /^(?:demand|directive|support)$/;
const PROPOSING =
  /^(?:propose|suggest|offer|float|moot|table|put forward|bring up|raise|unveil|outline|plan|circulate|recommend|pitch|present|put on the table)\b/;

/** The last demand or proposal before a place; one's own only where nobody else made any. */
function lastDemand(place: Span, party: string | null, earlier: readonly EarlierReading[]): readonly Antecedent[] {
  const demands = earlier.filter(({ attribution: { cue, content }, topics }) => {
    const asks = cue !== null && (ASKING_FRAMES.test(cue.frame) || PROPOSING.test(cue.lemma));
    return asks && content.end <= place.start && topics.some(({ stance }) => stance !== 0);
  });
  const last = demands.findLast(({ attribution }) => attribution.source.party !== party) ?? demands[demands.length - 1];
  return (last?.topics ?? [])
    .filter(({ stance }) => stance !== 0)
    .map(({ topic, stance, confidence }) => ({
      topic,
      inverse: stance < 0,
      certainty: Math.min(0.85, confidence),
      words: "asked for before",
    }));
}
