/**
 * Trains stance classifiers on a corpus, prints how well they read stances that they have not seen as JSON, and writes
 * gold labels and predictions for a scorer, as `{ id, target, label }` a line.
 *
 *     npx tsx evals/stance/evaluate.ts tweeteval FOLDER [--test SPLIT] [--folds N] [--out FOLDER]
 *     npx tsx evals/stance/evaluate.ts pstance FOLDER [--test SPLIT]
 *     npx tsx evals/stance/evaluate.ts danish quotes.csv [--holder]
 *     npx tsx evals/stance/evaluate.ts vast vast_dev.csv
 *
 * Without `--test` the training split (of TweetEval also the validation split) is cross-validated, grouped by politician
 * or topic where the corpus has them (`--holder` lets the classifier know the party); with it, a model trained on the splits before it answers that split.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  crossValidateStance,
  stancePredictor,
  trainStance,
  validateStance,
  type StanceAnswer,
  type StanceTrainingOptions,
} from "../../src/text/index.ts";
import { danishExamples, pstanceExamples, tweetevalExamples, vastExamples, type CorpusExample } from "./corpora.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    test: { type: "string" },
    train: { type: "string" },
    folds: { type: "string", default: "10" },
    seed: { type: "string", default: "1" },
    holder: { type: "boolean", default: false },
    out: { type: "string" },
    options: { type: "string", default: "{}" },
  },
});
const [corpus = "", path = ""] = positionals;
const readers: Readonly<Record<string, (path: string, split: string) => CorpusExample[]>> = {
  tweeteval: tweetevalExamples,
  pstance: pstanceExamples,
  danish: danishExamples,
  vast: vastExamples,
};
const reader = readers[corpus];
if (reader === undefined || path === "") {
  console.error(
    "usage: npx tsx evals/stance/evaluate.ts tweeteval|pstance|danish|vast PATH [--test SPLIT] [--train SPLITS]",
  );
  process.exit(2);
}

const splits = (values.train ?? "train").split(",");
const training =
  corpus === "danish" || corpus === "vast" ? reader(path, "") : splits.flatMap((split) => reader(path, split));
const options: StanceTrainingOptions = {
  seed: Number(values.seed),
  abstainBelow: 0,
  ...(corpus === "danish" ? { maximise: "macro-f1", features: { holder: values.holder } } : {}),
  ...(corpus === "vast" ? { maximise: "macro-f1", scope: "pooled" } : {}),
  ...(JSON.parse(values.options) as object),
};
if (values.test === undefined) {
  const started = performance.now();
  const { answers } = crossValidateStance(training, options, { folds: Number(values.folds) });
  report(training, answers, { seconds: since(started) });
} else {
  const started = performance.now();
  const model = trainStance(training, options);
  const seconds = since(started);
  const bytes = JSON.stringify(model).length;
  const test = reader(path, values.test);
  const predict = stancePredictor(model);
  const asked = performance.now();
  const answers = test.map(({ text, topic }) => predict(text, topic === undefined ? {} : { topic }));
  report(test, answers, {
    seconds,
    bytes,
    documentsPerSecond: Math.round(test.length / since(asked)),
    emphasis: model.emphasis,
  });
}

function since(started: number): number {
  return Math.round(performance.now() - started) / 1000;
}

function report(examples: readonly CorpusExample[], answers: readonly StanceAnswer[], cost: object): void {
  const { bins: _bins, ...figures } = validateStance(examples, answers);
  const topics = [...new Set(examples.map(({ topic }) => topic))];
  const byTopic = topics.map((topic) => {
    const places = [...examples.keys()].filter((place) => examples[place]!.topic === topic);
    return validateStance(
      places.map((place) => examples[place]!),
      places.map((place) => answers[place]!),
    ).sidesF1;
  });
  const meanOverTopics = byTopic.reduce((sum, f1) => sum + f1, 0) / byTopic.length;
  console.log(JSON.stringify({ corpus, ...figures, meanSidesF1OverTopics: meanOverTopics, ...cost }, null, 1));
  if (values.out === undefined) return;
  mkdirSync(values.out, { recursive: true });
  const write = (name: string, rows: readonly object[]): void =>
    writeFileSync(join(values.out!, name), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  const target = ({ topic }: CorpusExample): object => (topic === undefined ? {} : { target: topic });
  write(
    "gold.jsonl",
    examples.map((example) => ({ id: example.id, ...target(example), label: scored(example.stance) })),
  );
  write(
    "predictions.jsonl",
    examples.map((example, place) => ({ id: example.id, label: scored(stanceGiven(answers[place]!)) })),
  );
}

function stanceGiven(answer: StanceAnswer): number {
  return answer.status === "answered" ? answer.stance : 0;
}

function scored(stance: CorpusExample["stance"]): string {
  if (stance === "support" || stance === 1) return "favor";
  return stance === "oppose" || stance === -1 ? "against" : "none";
}
