import {
  inverseDocumentFrequency,
  sparseRows,
  vocabularyOf,
  type SparseRows,
  type Vocabulary,
} from "../../learning/index.ts";
import { labelOf, stanceLabels, type StanceExample, type StanceLabel } from "./stance-example.ts";
import { stanceVector, type StanceFeatures } from "./stance-features.ts";

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
}

const LEAST_EXAMPLES = 2;
/** How much more rare features weigh, as a power of their inverse document frequency; none and 1 read less well. */
const RARITY = 0.8;

/** Features that only one example has tell nothing of others; the rest weigh more the fewer have them. */
export function stanceRows(examples: readonly StanceExample[], features: StanceFeatures): StanceRows {
  const own = examples.map(({ stance }) => labelOf(stance));
  const labels = stanceLabels.filter((label) => own.includes(label));
  const vectors = examples.map((example) => stanceVector(example, features));
  const vocabulary = vocabularyOf(vectors, LEAST_EXAMPLES);
  const scale = inverseDocumentFrequency(vocabulary, examples.length).map((idf) => idf ** RARITY);
  return {
    rows: sparseRows(vectors, vocabulary, scale),
    vocabulary,
    scale,
    labels,
    classes: own.map((label) => labels.indexOf(label)),
    topics: examples.map(({ topic }) => topic),
  };
}
