import {
  featureVector,
  inverseDocumentFrequency,
  sparseRows,
  vocabularyOf,
  type SparseRows,
  type Vocabulary,
} from "../../learning/index.ts";
import { backgroundOf, type Background } from "./background.ts";
import { judgingWords } from "./judging-words.ts";
import { labelOf, stanceLabels, type StanceExample, type StanceLabel } from "./stance-example.ts";
import { passageBlocks } from "./stance-features.ts";
import type { StanceSettings } from "./stance-options.ts";
import { tellingStems } from "./topic-features.ts";

/** Examples as a matrix, with what is known of each row. */
export interface StanceRows {
  readonly rows: SparseRows;
  readonly vocabulary: Vocabulary;
  /** What each column was multiplied by. */
  readonly scale: Float64Array;
  readonly labels: readonly StanceLabel[];
  /** The place in `labels` of each row's stance. */
  readonly classes: readonly number[];
  readonly topics: readonly (string | undefined)[];
  readonly background: Background | null;
}

const LEAST_EXAMPLES = 2;

/** Features that only one example has tell nothing of others; the rest weigh more the fewer have them. */
export function stanceRows(
  examples: readonly StanceExample[],
  { features, rarity }: Pick<StanceSettings, "features" | "rarity">,
): StanceRows {
  const own = examples.map(({ stance }) => labelOf(stance));
  const labels = stanceLabels.filter((label) => own.includes(label));
  const named = features.topic && examples.some(({ topic }) => topic !== undefined);
  const background = named ? backgroundOfTexts(examples) : null;
  const vectors = examples.map((example) => {
    const { said, about } = passageBlocks(example, features, background);
    return featureVector([...said, ...about]);
  });
  const vocabulary = vocabularyOf(vectors, LEAST_EXAMPLES);
  const scale = inverseDocumentFrequency(vocabulary, examples.length).map((idf) => idf ** rarity);
  return {
    rows: sparseRows(vectors, vocabulary, scale),
    vocabulary,
    scale,
    labels,
    classes: own.map((label) => labels.indexOf(label)),
    topics: examples.map(({ topic }) => topic),
    background,
  };
}

function backgroundOfTexts(examples: readonly StanceExample[]): Background {
  const texts = new Set(examples.map(({ text }) => text));
  return backgroundOf([...texts].map((text) => [...tellingStems(judgingWords(text))]));
}
