import type { Attribution, Token } from "../types.ts";
import type { Candidate } from "./candidates.ts";
import { factor } from "./reading.ts";
import type { SentenceRegion } from "./region.ts";
import type { Search } from "./search.ts";
import { sideOfAnswer } from "./lexicon/short-answers.ts";
import { valueOfPhrase, type Value } from "./value.ts";
import type { TopicStance } from "../types.ts";
import type { Mention } from "../topic/mentions.ts";
import { isFinite } from "./words.ts";

const CERTAINTY = 0.85;
const FURTHEST = 9;
/** Praise from these is meant the other way round, or in jest. */
const MOCKING = /^(?:scoff|mock|sneer|jeer|quip|joke|jibe|snipe|deadpan|smirk|taunt)/;

/** The topic that a quotation is said to be about: “It is a bad idea,” she said *of the tax*; *on the tax*, he said “never”. */
export function topicSaidOf(
  { sentence }: SentenceRegion,
  { cue, content, source }: Attribution,
  { mentions }: Search,
): Mention | undefined {
  if (cue === null || cue.polarity !== 0) return undefined;
  const { tokens } = sentence;
  const outside = mentions[sentence.index]!.filter(({ start, end }) => end <= content.start || start >= content.end);
  const after = outside.find(
    ({ start, first }) => start >= Math.max(cue.end, source.end) - 1 && leadsTo(tokens, first, cue.end),
  );
  return (
    after ??
    outside.find(
      ({ end, first }) => end <= Math.min(cue.start, source.start, content.start) && opensWith(tokens, first),
    )
  );
}

/** "said of the new tax": between the cue and the topic stands nothing but a preposition and the start of its noun phrase. */
function leadsTo(tokens: readonly Token[], first: number, cueEnd: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - FURTHEST) && tokens[i]!.start >= cueEnd - 1; i -= 1) {
    if (/^(?:of|about|regarding)$/.test(tokens[i]!.lower)) return /^VB|^NNP|^PRP|^NN/.test(tokens[i - 1]?.tag ?? "");
    if (!/^(?:DT|JJ[RS]?|PRP\$|POS|NN[PS]*|CD|VBN|VBG|RB|IN|TO)$/.test(tokens[i]!.tag)) return false;
  }
  return false;
}

/** "On the tax, …", "Of the plan, …", "Asked about it, …" at the start of a sentence. */
function opensWith(tokens: readonly Token[], first: number): boolean {
  const words = tokens.slice(0, first).map(({ lower }) => lower);
  return (
    first < FURTHEST &&
    /^(?:[“"] )?(?:on|of|about|regarding|concerning|as for|as to|asked about|asked for (?:his|her|its|their) (?:view|views|opinion) (?:of|on)|questioned about|quizzed about|pressed on|speaking of|speaking about|commenting on|turning to)\b/.test(
      words.join(" "),
    )
  );
}

/** The words of a quotation that stand for what it is said of: its first pronoun where that is a subject or object. */
export function pronounFor(
  { tokens, from, to, cue }: SentenceRegion,
  { topic, inverse }: Mention,
): Candidate | undefined {
  for (let i = cue === null ? from : cue.last + 1; i < to; i += 1) {
    const { lower, tag } = tokens[i]!;
    if (
      /^(?:it|this|that|they|them|these|those)$/.test(lower) &&
      tag !== "IN" &&
      tag !== "WDT" &&
      !/^NN|^JJ/.test(tokens[i + 1]?.tag ?? "")
    )
      return { first: i, last: i, topic, inverse, certainty: CERTAINTY, note: ` (said of ${topic})` };
  }
  return undefined;
}

/** “Unworkable and unfair,” she said of the tax: a fragment without a verb judges what it is said of. */
export function fragmentOf(
  { tokens, from, to, cue }: SentenceRegion,
  about: Mention,
  lemma: string,
): TopicStance | undefined {
  const { topic, inverse, start, end } = about;
  const first = cue === null ? from : cue.last + 1;
  const verbless = !tokens.slice(first, to).some(isFinite);
  if (verbless && isPairOfNos(tokens, first, to)) return noDeal(about);
  const value = answerOf(tokens, first, to) ?? (verbless ? valueOfPhrase(tokens, first, to) : null);
  if (value === null || (value.sign > 0 && MOCKING.test(lemma))) return undefined;
  const stance = value.sign * (inverse ? -1 : 1);
  return {
    topic,
    stance,
    strength: "plain",
    confidence: 0.7,
    rule: `${factor(value.words, value.sign)} × said of ${topic} = ${stance > 0 ? "support" : "oppose"}`,
    target: { start, end },
  };
}

/** “Count us in,” “Not on my watch”: the first part of a quotation, if that is a short answer. */
function answerOf(tokens: readonly Token[], from: number, to: number): Value | null {
  const words = tokens.slice(from, to).flatMap(({ lower }) => (/[\p{L}]/u.test(lower) ? [lower] : []));
  const side = sideOfAnswer(words);
  return side === 0 ? null : { sign: side, words: words.join(" ") };
}

/** "No money, no signature" */
function isPairOfNos(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    tokens[from]?.lower === "no" &&
    tokens.slice(from, to).some(({ text }, i, all) => /^[,–—:]$/.test(text) && all[i + 1]?.lower === "no")
  );
}

/** What is refused as long as a price is not paid. */
function noDeal({ topic, inverse, start, end }: Mention): TopicStance {
  const stance = inverse ? 0.5 : -0.5;
  return {
    topic,
    stance,
    strength: "conditional",
    confidence: 0.6,
    rule: `${factor("no …, no", -1)} × said of ${topic} = ${stance > 0 ? "support" : "oppose"}`,
    target: { start, end },
  };
}
