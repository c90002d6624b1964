import type { Strength } from "../../model/statement.ts";
import { findAnaphors, resolveAnaphor, type EarlierReading } from "../anaphora.ts";
import { firstEndingAfter } from "../spans.ts";
import type { Attribution, Context, StanceStep, Token, TopicStance } from "../types.ts";
import { readTarget, type Target } from "./compose.ts";
import { demandedBy } from "./demanded-by.ts";
import { conditionOf } from "./condition-of.ts";
import { mergeByTopic } from "./merge.ts";
import { regionsOf, type SentenceRegion } from "./region.ts";
import { contentsBetween, searchOf, type Search } from "./search.ts";

interface Candidate extends Target {
  readonly topic: string;
  readonly certainty: number;
  readonly note: string;
}

/** How many sentences back "the request" may have been made. */
const REACH_OF_DEMANDS = 5;

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
  return readWith(attribution, context, search, earlierThan(attribution, context, all, search));
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
    const topics = search.alone.get(earlier) ?? readWith(earlier, context, search, []);
    search.alone.set(earlier, topics);
    return { attribution: earlier, topics };
  });
}

function readWith(
  attribution: Attribution,
  context: Context,
  search: Search,
  earlier: readonly EarlierReading[],
): readonly TopicStance[] {
  const found = regionsOf(attribution, context).flatMap((region) =>
    candidatesIn(region, attribution, search, earlier).flatMap((candidate) => {
      const stance = stanceOn(region, candidate, attribution);
      return stance === null ? [] : [stance];
    }),
  );
  return mergeByTopic(found);
}

function candidatesIn(
  region: SentenceRegion,
  attribution: Attribution,
  { mentions, stemsOf }: Search,
  earlier: readonly EarlierReading[],
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
    return resolveAnaphor({ first, last, ...rest }, place, near, earlier, stemsOf).map(
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

function stanceOn(region: SentenceRegion, candidate: Candidate, attribution: Attribution): TopicStance | null {
  const { cue, mode } = attribution;
  const setting = conditionOf(region, candidate);
  if (setting === "inside") return demandedBy(region, candidate, attribution);
  if (isOpenQuestion(region) || asksAbout(region, attribution)) return null;
  const reading = readTarget(region, candidate, attribution);
  if (reading === null) return null;
  const strength: Strength =
    reading.sign === 0
      ? "plain"
      : setting !== null
        ? "conditional"
        : cue !== null && cue.hedges.length > 0
          ? "hedged"
          : reading.strength;
  const retold = (mode === "characterized" ? 0.6 : 1) * (isFormer(region) ? 0.5 : 1);
  const confidence = reading.confidence * candidate.certainty * retold * (strength === "plain" ? 1 : 0.85);
  const outcome = reading.sign > 0 ? "support" : reading.sign < 0 ? "oppose" : "neutral";
  const condition = setting === null ? "" : `, on condition: “${setting}”`;
  return {
    topic: candidate.topic,
    stance: reading.sign === 0 ? 0 : reading.sign * (strength === "plain" ? 1 : 0.5),
    strength,
    confidence: Math.round(confidence * 100) / 100,
    rule: `${reading.trace.join(" × ")}${candidate.note} = ${outcome}${condition}`,
    target: { start: region.tokens[candidate.first]!.start, end: region.tokens[candidate.last]!.end },
  };
}

/** "asked when …", "wondered whether …". */
function asksAbout({ tokens, cue: at }: SentenceRegion, { cue }: Attribution): boolean {
  if (at === null || cue === null || !/^(?:ask|wonder|question|inquire|enquire)/.test(cue.lemma)) return false;
  return tokens
    .slice(at.last + 1, at.last + 6)
    .some(({ tag, lower }) => /^W/.test(tag) || lower === "whether" || lower === "if");
}

/** "long opposed", "once championed": a position that may have changed since. */
function isFormer({ tokens, from, cue }: SentenceRegion): boolean {
  if (cue === null) return false;
  const before = tokens.slice(Math.max(0, from - 2), cue.first);
  return (
    before.some(({ lower }) => /^(?:once|initially|previously|formerly|originally|earlier)$/.test(lower)) ||
    (before.some(({ lower }) => lower === "long") && tokens[cue.first]!.tag === "VBD")
  );
}

/** A question takes no side, unless it answers itself ("Why should we …?"). */
function isOpenQuestion({ tokens, from, to }: SentenceRegion): boolean {
  if (tokens[to - 1]?.text !== "?" && tokens[to]?.text !== "?") return false;
  const words = tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");
  return !/\b(?:why (?:on earth )?(?:should|would) (?:we|anyone|anybody|i)|who needs|what is there not|what good)\b/.test(
    words,
  );
}
