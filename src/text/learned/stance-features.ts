import {
  addCharacterNgrams,
  addFeature,
  addWordNgrams,
  featureVector,
  type FeatureCounts,
  type FeatureVector,
  type NgramRange,
} from "../../learning/index.ts";
import { polarityOf } from "./stance-polarity.ts";
import { negatedTokens, stanceTokens } from "./stance-tokens.ts";

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
  /** Whether the words of the topic's name are mentioned. */
  readonly mention: boolean;
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
  mention: false,
  holder: false,
};

/** How much the counted signs weigh beside the n-grams, whose blocks have length 1. */
const SIGNS = 0.5;
/** How much the holder weighs: all else is spread over hundreds of features. */
const HOLDER = 2;

/** The features of a passage on a topic. */
export function stanceVector({ text, topic, holder }: StancePassage, features: StanceFeatures): FeatureVector {
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
  if (features.mention && topic !== undefined && mentions(text, topic)) {
    addFeature(signs!, "mention", "of the topic");
  }
  const holders: FeatureCounts = new Map();
  if (features.holder && holder !== undefined) addFeature(holders, "holder", holder);
  return featureVector([
    { counts: words!, scheme: "presence", length: 1 },
    { counts: characters!, scheme: "presence", length: 1 },
    { counts: signs!, scheme: "logarithm", length: SIGNS },
    { counts: holders, scheme: "presence", length: HOLDER },
  ]);
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

/** Whether any word of the topic's name of three letters or more stands in the text. */
function mentions(text: string, topic: string): boolean {
  const lower = text.toLowerCase();
  return (topic.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).some((word) => lower.includes(word));
}
