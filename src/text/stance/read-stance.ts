import type { EarlierReading } from "../resolve-anaphor.ts";
import { firstEndingAfter } from "../spans.ts";
import type { Attribution, Context, StanceStep, TopicStance } from "../types.ts";
import { answered } from "./answers.ts";
import { candidatesIn, REACH_OF_DEMANDS } from "./candidates.ts";
import { mergeByTopic } from "./merge.ts";
import { regionsOf } from "./region.ts";
import { contentsBetween, searchOf, type Search } from "./search.ts";
import { fragmentOf, pronounFor, topicSaidOf } from "./said-of.ts";
import { stanceOn } from "./stance-on.ts";

/**
 * Reads the stance of one attribution on every topic that it touches, by composing the signs of all that governs the
 * mention: the cue, verbs and nouns on the way, negations, what is predicated of it, and inverse wordings. Abstains
 * wherever nothing on the way takes a side. Stance is ±1 where plain, ±0.5 where hedged or conditional, and 0 where the
 * holder says to take none.
 *
 * @example
 * ```ts
 * import { attribute, readStance, splitSentences } from "stancekit/text";
 *
 * const text = "Peru rejected calls to lift the copper tax.";
 * const parties = [{ id: "pe", name: "Peru" }];
 * const topics = [{ id: "tax", label: "copper tax" }];
 * const sentences = splitSentences(text);
 * const all = attribute(text, { parties, sentences });
 * const stances = all.flatMap((one) => readStance(one, { text, sentences, parties, topics }, all));
 * stances.map(({ topic, stance }) => [topic, stance]); // => [["tax", 1]]
 * ```
 */
export const readStance: StanceStep = (attribution, context, all) => {
  const search = searchOf(context);
  return readWith(attribution, context, search, () => earlierThan(attribution, context, all, search));
};

function earlierThan(
  attribution: Attribution,
  context: Context,
  all: readonly Attribution[],
  search: Search,
): readonly EarlierReading[] {
  const place = firstEndingAfter(context.sentences, attribution.content.start);
  const floor = context.sentences[Math.max(0, place - REACH_OF_DEMANDS)]?.start ?? 0;
  return contentsBetween(all, floor, attribution.content.start).map((earlier) => {
    const topics = search.alone.get(earlier) ?? readWith(earlier, context, search, () => []);
    search.alone.set(earlier, topics);
    return { attribution: earlier, topics };
  });
}

function readWith(
  attribution: Attribution,
  context: Context,
  search: Search,
  earlier: () => readonly EarlierReading[],
): readonly TopicStance[] {
  const found = regionsOf(attribution, context).flatMap((region) => {
    const about = topicSaidOf(region, attribution, search);
    const pronoun = about && pronounFor(region, about);
    const named = candidatesIn(region, attribution, search, earlier).filter(
      ({ first, note }) => pronoun === undefined || note === "" || first !== pronoun.first,
    );
    const read = [...named, ...(pronoun ? [pronoun] : [])].map((candidate) => stanceOn(region, candidate, attribution));
    const fragment = about && !pronoun ? fragmentOf(region, about, attribution.cue?.lemma ?? "") : undefined;
    return [
      ...read.filter((stance) => stance !== null),
      ...(fragment ? [fragment] : []),
      ...answered(region, attribution, search, earlier),
    ];
  });
  return mergeByTopic(found);
}
