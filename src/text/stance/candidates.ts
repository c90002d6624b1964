import { findAnaphors } from "../anaphora.ts";
import { resolveAnaphor, type EarlierReading } from "../resolve-anaphor.ts";
import type { Attribution, Token } from "../types.ts";
import type { Target } from "./reading.ts";
import type { SentenceRegion } from "./region.ts";
import type { Search } from "./search.ts";

/** A place to read a stance at: a topic that is named there, or meant. */
export interface Candidate extends Target {
  readonly topic: string;
  /** 1 where the topic is named, less where a word stands for it. */
  readonly certainty: number;
  /** How the word was understood, for the trace. */
  readonly note: string;
}

/** How many sentences back "the request" may have been made. */
export const REACH_OF_DEMANDS = 5;

/** The places in a region where a topic is named, and those where "it" or "the plan" stands for one. */
export function candidatesIn(
  region: SentenceRegion,
  attribution: Attribution,
  { mentions, stemsOf, treatmentOf }: Search,
  earlier: () => readonly EarlierReading[],
): readonly Candidate[] {
  const { tokens, sentence, to } = region;
  const from = tokens.findIndex(({ start }) => start >= attribution.content.start);
  const { content } = attribution;
  const named = mentions[sentence.index]!.filter(({ start, end }) => start >= content.start && end <= content.end);
  const near = mentions.slice(Math.max(0, sentence.index - REACH_OF_DEMANDS), sentence.index + 1).flat();
  const direct = named.flatMap((mention): Candidate[] => {
    const at = spanIn(tokens, mention.start, mention.end);
    return at === null ? [] : [{ ...at, topic: mention.topic, inverse: mention.inverse, certainty: 1, note: "" }];
  });
  const anaphors = findAnaphors(
    tokens,
    Math.max(from, 0),
    to,
    named,
    attribution.mode === "direct" || isPerson(attribution),
  );
  const indirect = anaphors.flatMap(({ first, last, ...rest }) => {
    const place = {
      start: tokens[first]!.start,
      end: tokens[last]!.end,
      sentence: sentence.index,
      party: attribution.source.party,
    };
    return resolveAnaphor({ first, last, ...rest }, place, near, earlier, stemsOf, treatmentOf).map(
      ({ topic, inverse, certainty, words }): Candidate => ({
        first,
        last,
        topic,
        inverse,
        certainty,
        note: ` (${words})`,
      }),
    );
  });
  return [...direct, ...indirect];
}

/** A person is never "it". */
function isPerson({ source }: Attribution): boolean {
  return source.end - source.start <= 3 && /^\p{Lu}\S+ \p{Lu}/u.test(source.name ?? "");
}

function spanIn(tokens: readonly Token[], start: number, end: number): { first: number; last: number } | null {
  const first = tokens.findIndex((token) => token.start >= start);
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.end <= end) last += 1;
  return first < 0 || tokens[first]!.start >= end ? null : { first, last };
}
