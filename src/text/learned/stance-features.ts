import {
  addCharacterNgrams,
  addFeature,
  addWordNgrams,
  type FeatureBlock,
  type FeatureCounts,
  type NgramRange,
} from "../../learning/index.ts";
import type { Background } from "./background.ts";
import { judgingWords } from "./judging-words.ts";
import { polarityOf } from "./stance-polarity.ts";
import { negatedTokens, stanceTokens } from "./stance-tokens.ts";
import { topicBlocks } from "./topic-features.ts";

/** What a passage is described by. */
export interface StanceFeatures {
  /** The shortest and longest runs of words; `null` for none. */
  readonly words: NgramRange | null;
  /** The shortest and longest runs of characters; `null` for none. */
  readonly characters: NgramRange | null;
  /** Words behind a negation also count as negated ones. */
  readonly negation: boolean;
  /** How many words of praise and of blame there are, by the (English) lexicon of the rules. */
  readonly polarity: boolean;
  /**
   * How the passage stands to the topic that it is asked about: whether it names its words, how near it is to examples that do,
   * and how (English) words judge beside the mentions. With it a classifier for all topics can tell texts on a topic from
   * texts on something else, also on topics without examples.
   */
  readonly topic: boolean;
  /**
   * Whose words they are. What somebody else of the same party has said is a strong hint, but a model that goes by it finds
   * parties to be of one mind because it has been told so: not for measuring how far they are.
   */
  readonly holder: boolean;
}

/** What is described. */
export interface StancePassage {
  readonly text: string;
  readonly topic?: string | undefined;
  readonly holder?: string | undefined;
}

export const defaultFeatures: StanceFeatures = {
  words: [1, 3],
  characters: [2, 5],
  negation: true,
  polarity: true,
  topic: false,
  holder: false,
};

/** How much the counted signs weigh beside the n-grams, whose blocks have length 1. */
const SIGNS = 0.5;
/** How much the holder weighs: all else is spread over hundreds of features. */
const HOLDER = 2;

/** What describes a passage: `said` is what stands in it, `about` who says it and how it stands to the topic. */
export interface PassageBlocks {
  readonly said: readonly FeatureBlock[];
  readonly about: readonly FeatureBlock[];
}

/** The features of a passage on a topic. */
export function passageBlocks(
  { text, topic, holder }: StancePassage,
  features: StanceFeatures,
  background: Background | null,
): PassageBlocks {
  const tokens = stanceTokens(text);
  const negated = negatedTokens(tokens);
  const [words, characters, signs]: FeatureCounts[] = [new Map(), new Map(), new Map()];
  if (features.words) addWordNgrams(words!, "word", tokens, features.words);
  if (features.negation) {
    for (const [at, token] of tokens.entries()) if (negated[at]) addFeature(words!, "negated", token);
  }
  if (features.characters) {
    addCharacterNgrams(characters!, "character", ` ${tidy(text)} `, features.characters);
  }
  if (features.polarity) countPolarity(signs!, tokens, negated);
  const holders: FeatureCounts = new Map();
  if (features.holder && holder !== undefined) addFeature(holders, "holder", holder);
  const said: readonly FeatureBlock[] = [
    { counts: words!, scheme: "presence", length: 1 },
    { counts: characters!, scheme: "presence", length: 1 },
    { counts: signs!, scheme: "logarithm", length: SIGNS },
  ];
  const onTopic = background === null || topic === undefined ? [] : topicBlocks(judgingWords(text), topic, background);
  return { said, about: [{ counts: holders, scheme: "presence", length: HOLDER }, ...onTopic] };
}

const tidy = (text: string): string => text.toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ").trim();

function countPolarity(counts: FeatureCounts, tokens: readonly string[], negated: readonly boolean[]): void {
  let sum = 0;
  for (const [at, token] of tokens.entries()) {
    const polarity = polarityOf(token) * (negated[at] ? -1 : 1);
    if (polarity !== 0) addFeature(counts, "polarity", polarity > 0 ? "praise" : "blame");
    sum += polarity;
  }
  if (sum !== 0) addFeature(counts, "tendency", sum > 0 ? "praise" : "blame");
}
