import { overlapping } from "../spans.ts";
import type { TopicSpan } from "../languages/language.ts";
import type { Context, ReadAttribution, Span } from "../types.ts";
import type { StanceQuery } from "./stance-model.ts";

/** A question to a model about one attribution. */
export interface Question {
  readonly attribution: ReadAttribution;
  readonly query: StanceQuery;
  /** Where the query's text begins in the whole text. */
  readonly offset: number;
  /** Where the topic is named. */
  readonly mention: Span;
}

/** What to ask about an attribution: the topics that its content names and the rules read nothing sure on. */
export function questionsIn(
  attribution: ReadAttribution,
  context: Context,
  topicSpans: readonly TopicSpan[],
  unsureBelow: number,
): readonly Question[] {
  const { source, content } = attribution;
  const party = context.parties.find(({ id }) => id === source.party);
  if (party === undefined) return [];
  const passage = passageOf(attribution, context);
  const named = topicSpans.filter(({ start, end }) => start >= content.start && end <= content.end);
  const doubtful = attribution.topics.filter(({ confidence }) => confidence < unsureBelow);
  return context.topics.flatMap((topic): Question[] => {
    const read = attribution.topics.some((stance) => stance.topic === topic.id);
    const doubt = doubtful.find((stance) => stance.topic === topic.id);
    const place = doubt?.target ?? (read ? undefined : named.find((one) => one.topic === topic.id));
    if (place === undefined) return [];
    const mention = { start: place.start, end: place.end };
    const text = context.text.slice(passage.start, passage.end);
    const holder =
      source.name === undefined || source.name === party.name ? party.name : `${source.name} (${party.name})`;
    return [{ attribution, query: { text, topic, holder }, offset: passage.start, mention }];
  });
}

/** The sentences that source, cue and content stand in; a source carried over from far above is not gone back for. */
function passageOf({ source, cue, content }: ReadAttribution, { sentences }: Context): Span {
  const parts = [content, ...(cue ? [cue] : []), ...(source.implicit ? [] : [source])];
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  const around = overlapping(sentences, { start, end });
  return { start: Math.min(start, around[0]?.start ?? start), end: Math.max(end, around.at(-1)?.end ?? end) };
}
