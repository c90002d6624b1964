import type { EarlierReading } from "../resolve-anaphor.ts";
import { resolveAnaphor } from "../resolve-anaphor.ts";
import { REACH_OF_DEMANDS } from "./candidates.ts";
import { sideOfAnswer } from "./lexicon/short-answers.ts";
import { factor } from "./reading.ts";
import type { SentenceRegion } from "./region.ts";
import type { Search } from "./search.ts";
import type { Attribution, TopicStance } from "../types.ts";

const CONFIDENCE = 0.6;
/** “Absolutely not,” she replied: an answer is about what was asked for or named just before. */
export function answered(
  { tokens, from, to, sentence, cue: at }: SentenceRegion,
  { mode, source, cue, content }: Attribution,
  { mentions, stemsOf }: Search,
  earlier: () => readonly EarlierReading[],
): readonly TopicStance[] {
  if (cue === null || cue.polarity !== 0 || cue.negated) return [];
  const first = at === null ? from : at.last + 1;
  const words = tokens.slice(first, to).flatMap(({ lower }) => (/[\p{L}]/u.test(lower) ? [lower] : []));
  const side = words.length > 8 || (mode !== "direct" && words.length > 2) ? 0 : sideOfAnswer(words);
  if (side === 0 || mentions[sentence.index]!.some(({ start, end }) => start >= content.start && end <= content.end))
    return [];
  const near = mentions.slice(Math.max(0, sentence.index - REACH_OF_DEMANDS), sentence.index + 1).flat();
  const place = {
    // “A levy? Never,”: what the answer is about stands before it in the same quotation
    start: sentence.start > content.start ? sentence.start : Math.min(content.start, source.start),
    end: content.end,
    sentence: sentence.index,
    party: source.party,
  };
  return resolveAnaphor({ first, last: first, kind: "demand", head: "idea" }, place, near, earlier, stemsOf).map(
    ({ topic, inverse, certainty, words: how }): TopicStance => {
      const stance = side * (inverse ? -1 : 1);
      return {
        topic,
        stance,
        strength: "plain",
        confidence: Math.round(CONFIDENCE * certainty * 100) / 100,
        rule: `${factor(words.join(" "), side)} × ${topic} (${how}) = ${stance > 0 ? "support" : "oppose"}`,
        target: { start: content.start, end: content.end },
      };
    },
  );
}
