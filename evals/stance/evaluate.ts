/**
 * Trains stance classifiers on a corpus, prints how well they read stances that they have not seen as JSON, and writes
 * gold labels and predictions for a scorer, as `{ id, target, label }` a line.
 *
 *     npx tsx evals/stance/evaluate.ts tweeteval FOLDER [--test SPLIT] [--folds N] [--out FOLDER]
 *     npx tsx evals/stance/evaluate.ts pstance FOLDER [--test SPLIT]
 *     npx tsx evals/stance/evaluate.ts danish quotes.csv [--test FILE] [--holder]
 *     npx tsx evals/stance/evaluate.ts vast vast_dev.csv [--test FILE] [--by topic|comment]
 *
 * Without `--test` the training split (or `--train train,val`) is cross-validated, grouped by politician, topic or comment
 * where the corpus has them; with it, a model trained on the training split answers that split, or that file. `--holder` lets
 * the classifier know the party. Of VAST the same comments occur with several topics, so that folds by topic have seen the
 * comments, and folds by comment the topics; `--fresh` leaves out of training what shares either with the fold.
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
  type StancePredictionOptions,
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
    by: { type: "string", default: "topic" },
    fresh: { type: "boolean", default: false },
    out: { type: "string" },
    options: { type: "string", default: "{}" },
  },
});
const [corpus = "", path = ""] = positionals;
const readers: Readonly<Record<string, (path: string, split: string) => CorpusExample[]>> = {
  tweeteval: tweetevalExamples,
  pstance: pstanceExamples,
  danish: danishExamples,
  vast: (file) => vastExamples(file, values.by === "comment" || values.test !== undefined ? "comment" : "topic"),
};
const reader = readers[corpus];
if (reader === undefined || path === "") {
  console.error(
    "usage: npx tsx evals/stance/evaluate.ts tweeteval|pstance|danish|vast PATH [--test SPLIT] [--train SPLITS]",
  );
  process.exit(2);
}

const splits = (values.train ?? "train").split(",");
const isFile = corpus === "danish" || corpus === "vast";
const training = isFile ? reader(path, "") : splits.flatMap((split) => reader(path, split));
const unseenTopics = corpus === "vast" ? "pooled" : "abstain";
const options: StanceTrainingOptions = {
  seed: Number(values.seed),
  abstainBelow: 0,
  ...(corpus === "pstance" ? { scope: "topic", maximise: "accuracy", balance: 0.25 } : {}),
  ...(corpus === "danish" ? { maximise: "macro-f1", features: { holder: values.holder } } : {}),
  ...(corpus === "vast"
    ? { maximise: "macro-f1", scope: "pooled", rarity: 0, freedom: 2.5, features: { words: [1, 2], characters: null } }
    : {}),
  ...(JSON.parse(values.options) as object),
};
if (values.test === undefined) {
  const started = performance.now();
  const folds = Number(values.folds);
  const { answers } = values.fresh
    ? { answers: freshAnswers(folds) }
    : crossValidateStance(training, options, { folds, unseenTopics });
  report(training, answers, { seconds: since(started) });
} else {
  const started = performance.now();
  const model = trainStance(training, options);
  const seconds = since(started);
  const bytes = JSON.stringify(model).length;
  const test = isFile ? reader(values.test, "") : reader(path, values.test);
  const predict = stancePredictor(model);
  const asked = performance.now();
  const answers = test.map((example) => predict(example.text, questionOf(example)));
  report(test, answers, {
    seconds,
    bytes,
    documentsPerSecond: Math.round(test.length / since(asked)),
    emphasis: model.emphasis,
  });
}

function questionOf({ topic, holder }: CorpusExample): StancePredictionOptions {
  return { unseenTopics, ...(topic === undefined ? {} : { topic }), ...(holder === undefined ? {} : { holder }) };
}

/** The answers to each fold of groups by models that have seen none of its texts either. */
function freshAnswers(folds: number): readonly StanceAnswer[] {
  const groups = [...new Set(training.map(({ group, id }) => group ?? id))];
  const foldOf = new Map(groups.map((group, place) => [group, place % folds]));
  const answers: StanceAnswer[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const places = [...training.keys()].filter((at) => foldOf.get(training[at]!.group ?? training[at]!.id) === fold);
    const held = new Set(places);
    const texts = new Set(places.map((at) => training[at]!.text));
    const others = training.filter((example, at) => !held.has(at) && !texts.has(example.text));
    const predict = stancePredictor(trainStance(others, options));
    for (const at of places) answers[at] = predict(training[at]!.text, questionOf(training[at]!));
  }
  return answers;
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
