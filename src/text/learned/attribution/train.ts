import { StancekitError } from "../../../base/errors.ts";
import { expectedCalibrationError } from "../../../learning/index.ts";
import { foldsOf } from "../../../learning/folds.ts";
import { featureCollector } from "../../../learning/sequence/feature-rows.ts";
import { layOut } from "../../document.ts";
import { splitSentences } from "../../sentences.ts";
import { checkAnnotatedDocuments, type AnnotatedDocument } from "./annotated-document.ts";
import { BITS } from "./attribution-chains.ts";
import { goldOf } from "./gold.ts";
import { modelOf, type AttributionModel } from "./model.ts";
import { prepare } from "./prepare.ts";
import { bestThreshold } from "./threshold.ts";
import { trainChains } from "./train-chains.ts";

/** How `trainAttribution` is to train. */
export interface TrainAttributionOptions {
  /** Seed of every random draw; 1 unless given. The same documents and seed give the same model. */
  readonly seed?: number;
  /** Called with what is being done, as it begins. */
  readonly onProgress?: (stage: string) => void;
}

/** Into how many parts the documents fall, each read by what was trained on the others. */
const FOLDS = 2;

/**
 * Trains the layer of attribution that `learnedAttribution` puts on top of the rules, from texts in which all attributions are
 * marked. Two linear-chain conditional random fields, whose features are words, tags, quotation marks, the lexicon and what the
 * rules say of each word, and a logistic regression that judges what they propose. What one stage hands to the next, and the
 * figures in `heldOut`, come from documents that it was not trained on (cross-validation in two parts), and the judge’s
 * confidence is scaled on them, so that of attributions with confidence p about a share p is right.
 *
 * Only outermost attributions are to be marked; an attribution with neither cue nor content teaches nothing. The model is plain
 * JSON of at most a few megabytes; it depends only on the documents, their order and the seed. Time grows linearly with the
 * text: about four minutes for 840 news articles. With few documents it knows few words and abstains on the rest.
 *
 * @throws StancekitError `invalid-data` where a document is none, a span is not in its text, there are fewer than two
 * documents or no attribution with cue and content; `invalid-option` where the seed is no whole number.
 *
 * Sources: Lafferty, McCallum & Pereira 2001 (conditional random fields); Newell, Margolin & Ruths 2018 (the annotation, and
 * the match that `heldOut` counts); Guo et al. 2017 (scaling).
 *
 * @example
 * ```ts
 * import { trainAttribution } from "stancekit/text";
 *
 * const documents = ["Lee", "Ruiz", "Oslo", "Berg"].map((name) => ({
 *   id: name,
 *   text: `${name} said it rained.`,
 *   attributions: [
 *     {
 *       source: [{ start: 0, end: 4 }],
 *       cue: [{ start: name.length + 1, end: name.length + 5 }],
 *       content: [{ start: name.length + 6, end: name.length + 15 }],
 *     },
 *   ],
 * }));
 * const model = trainAttribution(documents, { seed: 7 });
 * [model.format, model.heldOut.documents, model.heldOut.attributions]; // => ["stancekit/attribution", 4, 4]
 * JSON.stringify(trainAttribution(documents, { seed: 7 })) === JSON.stringify(model); // => true
 * trainAttribution([]); // throws /0 documents/
 * ```
 */
export function trainAttribution(
  documents: readonly AnnotatedDocument[],
  options: TrainAttributionOptions = {},
): AttributionModel {
  const { seed = 1, onProgress = () => {} } = options;
  if (!Number.isInteger(seed)) throw new StancekitError("invalid-option", `seed is ${seed}: expected a whole number`);
  checkAnnotatedDocuments(documents);
  const attributions = documents.reduce((sum, { attributions: own }) => sum + own.filter(isTold).length, 0);
  if (documents.length < FOLDS || attributions === 0)
    throw new StancekitError(
      "invalid-data",
      `${documents.length} documents with ${attributions} attributions that have cue and content: expected at least ${FOLDS} and 1`,
    );
  onProgress("rules");
  const collector = featureCollector(BITS);
  const folds = foldsOf(documents.length, { folds: FOLDS, seed });
  const examples = documents.map(({ text, attributions: annotated }, d) => {
    const document = layOut(text, splitSentences(text));
    return { prepared: prepare(document, collector), gold: goldOf(document, annotated), fold: folds[d]! };
  });
  const { heldOut, ...chains } = trainChains(examples, FOLDS, seed, collector, onProgress);
  const { threshold, ...figures } = bestThreshold(heldOut, attributions);
  const calibrationError =
    expectedCalibrationError(
      heldOut.map(({ confidence }) => confidence),
      heldOut.map(({ right }) => right),
    ) ?? 0;
  return modelOf(chains, threshold, { documents: documents.length, attributions, ...figures, calibrationError });
}

function isTold({ cue, content }: AnnotatedDocument["attributions"][number]): boolean {
  return cue.length > 0 && content.length > 0;
}
