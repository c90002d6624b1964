import { StancekitError } from "../base/errors.ts";
import type { StanceAnswer, StanceModel, StanceQuery } from "../text/index.ts";

/** What a zero-shot pipeline gives: labels with their scores, the likeliest first. */
export interface ZeroShotResult {
  readonly labels: readonly string[];
  readonly scores: readonly number[];
}

/** A zero-shot classification pipeline: how well does each hypothesis follow from the text? */
export type ZeroShotPipeline = (
  text: string,
  hypotheses: string[],
  options: { readonly hypothesis_template: string; readonly multi_label: boolean },
) => Promise<ZeroShotResult>;

/** Which local model to ask. */
export interface ZeroShotOptions {
  /** A model for natural language inference in ONNX form: a name of the model hub, or a folder. */
  readonly model: string;
  /** Handed on to the library as it is: `dtype`, `device`, `cache_dir`, `local_files_only` … */
  readonly pipeline?: object;
  /** The likeliest stance must be at least as likely as this; 0.6 unless given. */
  readonly minimumConfidence?: number;
  /** Gives the pipeline in place of `@huggingface/transformers`. */
  readonly load?: () => Promise<ZeroShotPipeline>;
}

/**
 * A stance model that runs here: zero-shot natural language inference by `@huggingface/transformers`, an optional peer that is
 * loaded when the first question is asked.
 *
 * For each question three hypotheses compete ("Norway supports the treaty.", "… opposes …", "… takes no side on …"; where
 * the topic has a proposition, "Norway agrees that: …"), and `probabilities` are their shares, which sum to 1. The model
 * abstains (`"unsure"`) where the likeliest share is below `minimumConfidence`, and where no side is the likeliest, since
 * entailment cannot tell stated neutrality from silence (`"not-stated"`). The shares are the network's own: not calibrated.
 *
 * Questions are asked one after the other; `signal` is looked at between two.
 *
 * @throws StancekitError `invalid-option` for a confidence outside 0 to 1; from `predict`, `model-failed` where the library or
 * the model cannot be loaded, with the command that installs it.
 *
 * @example
 * ```ts
 * import { zeroShotModel } from "stancekit/models";
 *
 * // A stand-in for the network; leave `load` out to run the model.
 * const load = async () => async (_text: string, hypotheses: string[]) => ({ labels: hypotheses, scores: [0.9, 0.06, 0.04] });
 * const model = zeroShotModel({ model: "some/nli-model", load });
 * const [answer] = await model.predict([{ text: "We stand by it.", topic: { id: "t", label: "the treaty" }, holder: "Norway" }]);
 * answer?.status === "answered" && [answer.stance, answer.confidence]; // => [1, 0.9]
 * ```
 */
export function zeroShotModel(options: ZeroShotOptions): StanceModel {
  const { model, minimumConfidence = 0.6 } = options;
  if (!(minimumConfidence >= 0 && minimumConfidence <= 1))
    throw new StancekitError(
      "invalid-option",
      `minimumConfidence is ${String(minimumConfidence)}: expected a number from 0 to 1`,
    );
  let loading: Promise<ZeroShotPipeline> | undefined;
  return {
    name: model,
    async predict(queries, { signal, onProgress } = {}) {
      signal?.throwIfAborted();
      loading ??= (options.load ?? (() => fromLibrary(model, options.pipeline)))();
      // A failure is not remembered: what was missing may be there at the next call.
      const classify = await loading.catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
      const answers: StanceAnswer[] = [];
      for (const query of queries) {
        signal?.throwIfAborted();
        answers.push(await judge(query, classify, minimumConfidence));
        onProgress?.(answers.length, queries.length);
      }
      return answers;
    },
  };
}

async function fromLibrary(model: string, options: object | undefined): Promise<ZeroShotPipeline> {
  const failed = (what: string, error: unknown) =>
    new StancekitError("model-failed", `${what}: ${error instanceof Error ? error.message : String(error)}`);
  const library = await import("@huggingface/transformers").catch((error: unknown) => {
    throw failed("zeroShotModel needs a package, npm install @huggingface/transformers", error);
  });
  try {
    return (await library.pipeline("zero-shot-classification", model, options)) as ZeroShotPipeline;
  } catch (error) {
    throw failed(`the model "${model}" cannot be loaded`, error);
  }
}

function hypothesesFor({ topic, holder = "The author" }: StanceQuery): [string, string, string] {
  const { label, proposition } = topic;
  return proposition === undefined
    ? [`${holder} supports ${label}.`, `${holder} opposes ${label}.`, `${holder} takes no side on ${label}.`]
    : [
        `${holder} agrees that: ${proposition}`,
        `${holder} disagrees that: ${proposition}`,
        `${holder} takes no side on whether: ${proposition}`,
      ];
}

async function judge(query: StanceQuery, classify: ZeroShotPipeline, minimum: number): Promise<StanceAnswer> {
  const hypotheses = hypothesesFor(query);
  const { labels, scores } = await classify(query.text, hypotheses, { hypothesis_template: "{}", multi_label: false });
  const [support, oppose, neutral] = hypotheses.map((hypothesis) => scores[labels.indexOf(hypothesis)]);
  const valid = [support, oppose, neutral].every((share) => share !== undefined && share >= 0 && share <= 1);
  if (!valid || support === undefined || oppose === undefined || neutral === undefined) {
    const detail = `the model gave the shares ${String(support)}, ${String(oppose)}, ${String(neutral)}`;
    return { status: "abstained", reason: "invalid-answer", detail };
  }
  const probabilities = { support, oppose, neutral };
  const confidence = Math.max(support, oppose, neutral);
  if (confidence < minimum || confidence === 0) return { status: "abstained", reason: "unsure", probabilities };
  if (confidence === neutral) return { status: "abstained", reason: "not-stated", probabilities };
  return { status: "answered", stance: support > oppose ? 1 : -1, confidence, probabilities };
}
