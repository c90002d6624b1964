import { addFeature, type FeatureBlock, type FeatureCounts } from "../../learning/index.ts";
import { nearness, rarityOf, type Background } from "./background.ts";
import type { JudgingWord } from "./judging-words.ts";
import { isOfFamily, isTelling, topicStems } from "./topic-words.ts";

type TopicWord = JudgingWord & { readonly ofTopic: boolean };

/** How far from a mention words are near it. */
const NEAR = 5;
/** The steps by which numbers are told apart. */
const LIKENESS = [0.01, 0.02, 0.03, 0.04, 0.05, 0.065, 0.08, 0.1, 0.13];
const RATIO = [0.5, 0.8, 1, 1.2, 1.4, 1.7, 2, 2.5, 3];
const NEAREST = [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5];
const LIFT = [0.01, 0.7, 1.5, 2.5, 4, 7];
const TENDENCY = [-0.6, -0.35, -0.15, -0.01, 0.01, 0.15, 0.35, 0.6];

/**
 * What tells where a passage stands on a topic of which no example need have been seen: how fully it names the topic, how
 * near it is to texts that do, what is said near the mentions, and how the passage judges there and as a whole.
 */
export function topicBlocks(
  passage: readonly JudgingWord[],
  topic: string,
  background: Background,
): readonly FeatureBlock[] {
  const stems = topicStems(topic);
  const words = passage.map((word) => ({ ...word, ofTopic: stems.some((one) => isOfFamily(word.stem, one)) }));
  const [near, signs, relation]: FeatureCounts[] = [new Map(), new Map(), new Map()];
  const beside = new Set(words.filter(({ ofTopic }) => ofTopic).map(({ sentence }) => sentence));
  addNear(near!, words, beside);
  addSigns(signs!, words, beside);
  addRelation(relation!, words, stems, beside, background);
  return [
    { counts: near!, scheme: "presence", length: 0.8 },
    { counts: signs!, scheme: "logarithm", length: 0.9 },
    { counts: relation!, scheme: "presence", length: 1.8 },
  ];
}

/** The stems of the telling words of a passage, each once. */
export function tellingStems(words: readonly JudgingWord[]): ReadonlySet<string> {
  return new Set(words.filter(({ lower }) => isTelling(lower)).map(({ stem }) => stem));
}

/** The words around mentions of the topic, and those of the sentences that mention it. */
function addNear(counts: FeatureCounts, words: readonly TopicWord[], beside: ReadonlySet<number>): void {
  const run = (from: number, to: number): string =>
    words
      .slice(Math.max(0, from), to)
      .map(({ stem }) => stem)
      .join(" ");
  for (const [at, { stem, sentence, ofTopic }] of words.entries()) {
    if (beside.has(sentence)) addFeature(counts, "beside", stem);
    if (isNear(words, at)) addFeature(counts, "near", stem);
    if (!ofTopic) continue;
    for (let length = 1; length <= 3; length++) {
      addFeature(counts, "before", run(at - length, at));
      addFeature(counts, "after", run(at + 1, at + 1 + length));
    }
  }
}

/** Praise and blame at the start, in the middle and at the end, duties, questions and negations. */
function addSigns(counts: FeatureCounts, words: readonly TopicWord[], beside: ReadonlySet<number>): void {
  const last = words[words.length - 1]?.sentence;
  for (const { lower, sign, negated, sentence } of words) {
    const part = sentence === 0 ? "opening" : sentence === last ? "closing" : "middle";
    if (sign !== 0) addFeature(counts, part, String(sign));
    if (sign !== 0 && beside.has(sentence)) addFeature(counts, "judged", String(sign));
    if (/^(?:should|must|needs?|ought|let)$/.test(lower))
      addFeature(counts, beside.size > 0 ? "duty" : "duty elsewhere", `${lower} ${negated}`);
    if (/^[?!]/.test(lower)) addFeature(counts, "mark", lower[0]!);
    if (negated) addFeature(counts, "negated", "");
  }
}

/** How far the passage is on the topic, and which way it tends, in steps. */
function addRelation(
  counts: FeatureCounts,
  words: readonly TopicWord[],
  topic: readonly string[],
  beside: ReadonlySet<number>,
  background: Background,
): void {
  const add = (name: string, value: number, steps: readonly number[]): void =>
    addFeature(counts, name, String(steps.filter((step) => value >= step).length));
  const total = (stems: readonly string[]): number => stems.reduce((sum, one) => sum + rarityOf(background, one), 0);
  const found = topic.filter((one) => words.some(({ stem }) => isOfFamily(stem, one)));
  const covered = topic.length === 0 ? 0 : total(found) / total(topic);
  const named = found.length === 0 ? "unnamed" : covered > 0.8 ? "named" : "half named";
  const { likeness, naming, ratio, nearest, lift } = nearness(background, topic, tellingStems(words));
  const sum = (some: readonly TopicWord[]): number => some.reduce((whole, { sign }) => whole + sign, 0);
  const tendency = sum(words) / (1 + words.filter(({ sign }) => sign !== 0).length);
  add("covered", covered, [0.01, 0.34, 0.5, 0.75, 0.99]);
  add("mentions", words.filter(({ ofTopic }) => ofTopic).length, [1, 2, 4, 8]);
  add("likeness", likeness, LIKENESS);
  add(`likeness ${named}`, likeness, LIKENESS);
  add("naming", naming, [1, 3, 10, 30]);
  add(`naming ${named}`, naming, [1, 5, 20]);
  add(`ratio ${named}`, ratio, RATIO);
  add(`nearest ${named}`, nearest, NEAREST);
  add(`lift ${named}`, lift, LIFT);
  add("words of the topic", topic.length, [2, 3, 4]);
  add("words", words.length, [50, 80, 110, 140, 180]);
  add("tendency", tendency, TENDENCY);
  add(`tendency ${named}`, tendency, TENDENCY);
  add(`tendency beside ${named}`, sum(words.filter(({ sentence }) => beside.has(sentence))), [-3, -1, 0, 1, 2, 4]);
  add(`tendency near ${named}`, sum(words.filter((_, at) => isNear(words, at))), [-2, -1, 0, 1, 2, 3]);
  add(`tendency at ${[0.03, 0.06, 0.1].filter((step) => likeness >= step).length}`, tendency, [-0.3, -0.05, 0.05, 0.3]);
}

function isNear(words: readonly TopicWord[], at: number): boolean {
  return !words[at]!.ofTopic && words.slice(Math.max(0, at - NEAR), at + NEAR + 1).some(({ ofTopic }) => ofTopic);
}
