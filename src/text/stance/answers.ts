import type { EarlierReading } from "../resolve-anaphor.ts";
import { resolveAnaphor } from "../resolve-anaphor.ts";
import { wordSet } from "../lexicon/word-list.ts";
import { REACH_OF_DEMANDS } from "./candidates.ts";
import { factor } from "./reading.ts";
import type { SentenceRegion } from "./region.ts";
import type { Search } from "./search.ts";
import type { Attribution, TopicStance } from "../types.ts";

const CONFIDENCE = 0.6;
const phraseSet = (list: string): ReadonlySet<string> => new Set(list.split(",").map((phrase) => phrase.trim()));
const YES = phraseSet(
  "yes, yes please, yes of course, of course, of course we would, absolutely, by all means, why not, with pleasure, gladly, count us in, count me in, agreed, done, deal, fine by us, fine by me, fine, about time, about time too, not before time, at last, finally, sure, certainly, with open arms, we are in, we're in, i am in, we are game, we would love to, we'd love to, nothing would please us more, we could not agree more, i could not agree more, we couldn't agree more, we are all for it, music to our ears, good, excellent, splendid, hear hear, the sooner the better, bring it on, amen, a resounding yes, an emphatic yes, it is a yes, we say yes, yes and yes again, no objection, no objections, we have no objection, we have no objections, no problem, a thousand times yes",
);
const NO = phraseSet(
  "no, no thanks, no thank you, thanks but no thanks, no way, no chance, no deal, absolutely not, certainly not, of course not, definitely not, never, never ever, never again, not now, not now not ever, not on your life, not in a million years, not in my lifetime, not in our lifetime, not on our watch, not on my watch, not in our name, not a chance, not a hope, not happening, it is not happening, it will not happen, that will not happen, it's not going to happen, that is not going to happen, over my dead body, over our dead bodies, out of the question, it is out of the question, that is out of the question, forget it, you can forget it, you can forget that, dream on, nonsense, utter nonsense, complete nonsense, rubbish, absolute rubbish, balderdash, poppycock, hogwash, madness, sheer madness, lunacy, insanity, ridiculous, preposterous, absurd, outrageous, unthinkable, unacceptable, impossible, not acceptable, not interested, we are not interested, count us out, count me out, no and again no, no no and no, no and no again, a thousand times no, the answer is no, our answer is no, my answer is no, no means no, no is no, we say no, we would rather not, i would rather not, i'd rather not, we'd rather not, when hell freezes over, when pigs fly, pigs might fly, nothing doing, nyet, non, nein, a flat no, an emphatic no, hell no, a provocation, an insult, a disgrace, blackmail, extortion, theft, a non-starter, too late, too little too late, what for, who needs it, who asked for it, nobody asked us, spare us, god forbid, heaven forbid, perish the thought, good riddance",
);
const FILLERS = wordSet("well oh ah sorry frankly simply look but and so");

/** The side that a short answer takes ("absolutely not", "why not?"), or 0. */
function sideOfAnswer(words: readonly string[]): -1 | 0 | 1 {
  const start = words.findIndex((word) => !FILLERS.has(word));
  const answer = words.slice(Math.max(0, start)).join(" ");
  return YES.has(answer) ? 1 : NO.has(answer) ? -1 : 0;
}

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
    start: Math.min(content.start, source.start),
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
