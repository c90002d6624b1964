/**
 * Trains an attitude classifier on a corpus of directed sentiment between entities (DSE), prints how well it reads pairs that
 * it has not seen as JSON, and writes predictions for a scorer, as `{ id, label }` a line.
 *
 *     npx tsx evals/stance/attitude.ts train.txt valid.jsonl [--out FOLDER] [--seed N] [--options JSON] [--fresh]
 *
 * About a quarter of the pairs to be judged stand, word for word and label for label, among the training pairs of the
 * published split. The figures under `fresh` leave those out; with `--fresh` they are left out of training instead, and pairs
 * from one sentence are kept together when probabilities are calibrated.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { classScores, expectedCalibrationError, macroF1 } from "../../src/learning/index.ts";
import {
  attitudePredictor,
  trainAttitude,
  type Attitude,
  type AttitudeAnswer,
  type AttitudeExample,
} from "../../src/text/index.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string" },
    seed: { type: "string", default: "1" },
    options: { type: "string", default: "{}" },
    fresh: { type: "boolean", default: false },
  },
});
const [trainPath, testPath] = positionals;
if (trainPath === undefined || testPath === undefined) {
  console.error("usage: npx tsx evals/stance/attitude.ts train.txt valid.jsonl [--out FOLDER] [--seed N] [--fresh]");
  process.exit(2);
}

/** The attitudes in the order of the corpus's labels. */
const LABELS: readonly Attitude[] = ["none", "supports", "is-supported", "opposes", "is-opposed"];
type CorpusPair = AttitudeExample & { readonly id: string };

/** Takes the brackets that mark the two parties out of a sentence. */
function pairOf(id: string, marked: string, label: number): CorpusPair {
  const spans: { start: number; end: number }[] = [];
  let text = "";
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    if (!part.startsWith("[")) text += part;
    else {
      spans.push({ start: text.length, end: text.length + part.length - 2 });
      text += part.slice(1, -1);
    }
  }
  return { id, text, from: spans[0]!, to: spans[1]!, attitude: LABELS[label]! };
}

const lines = (path: string): string[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "");
const test = lines(testPath).map((line) => {
  const { id, text, label } = JSON.parse(line) as { id: string; text: string; label: number };
  return pairOf(id, text, label);
});
const tested = new Set(test.map(({ text }) => text.trim()));
const all = lines(trainPath).map((line, place) => {
  const [marked = "", , , label] = line.split("\t");
  return pairOf(`train-${place}`, marked, Number(label));
});
const training = values.fresh
  ? all.filter(({ text }) => !tested.has(text.trim())).map((pair) => ({ ...pair, group: pair.text.trim() }))
  : all;
const known = new Set(training.map(({ text }) => text.trim()));

const started = performance.now();
const model = trainAttitude(training, { seed: Number(values.seed), ...(JSON.parse(values.options) as object) });
const seconds = since(started);
const predict = attitudePredictor(model);
const asked = performance.now();
const answers = test.map((pair) => predict(pair, { abstainBelow: 0 }));
const pairsPerSecond = Math.round(test.length / since(asked));
const places = [...test.keys()];
const fresh = places.filter((place) => !known.has(test[place]!.text.trim()));
console.log(
  JSON.stringify(
    {
      corpus: "dse",
      all: figures(places),
      fresh: figures(fresh),
      sure: sure(places),
      sureFresh: sure(fresh),
      training: training.length,
      seconds,
      pairsPerSecond,
      bytes: JSON.stringify(model).length,
      emphasis: model.emphasis,
    },
    null,
    1,
  ),
);
if (values.out !== undefined) {
  mkdirSync(values.out, { recursive: true });
  const rows = test.map(
    ({ id }, place) => `${JSON.stringify({ id, label: LABELS.indexOf(given(answers[place]!)) })}\n`,
  );
  writeFileSync(join(values.out, "dse-predictions.jsonl"), rows.join(""));
}

function given(answer: AttitudeAnswer): Attitude {
  return answer.status === "answered" ? answer.attitude : "none";
}

function figures(of: readonly number[]): object {
  const gold = of.map((place) => LABELS.indexOf(test[place]!.attitude));
  const found = of.map((place) => LABELS.indexOf(given(answers[place]!)));
  const scores = classScores(gold, found, LABELS.length);
  const right = found.map((label, place) => label === gold[place]);
  return {
    pairs: of.length,
    macroF1: macroF1(scores),
    accuracy: right.filter(Boolean).length / Math.max(1, of.length),
    byAttitude: Object.fromEntries(LABELS.map((name, k) => [name, scores[k]!.f1])),
    calibrationError: expectedCalibrationError(
      of.map((place) => confidenceOf(answers[place]!)),
      right,
    ),
  };
}

/** What a reader would keep: attitudes, not their absence, with a probability of at least one half. */
function sure(of: readonly number[]): object {
  const kept = of.filter((place) => given(answers[place]!) !== "none" && confidenceOf(answers[place]!) >= 0.5);
  const right = kept.filter((place) => given(answers[place]!) === test[place]!.attitude);
  const turned = kept.filter((place) => sign(given(answers[place]!)) * sign(test[place]!.attitude) < 0);
  const held = of.filter((place) => test[place]!.attitude !== "none");
  return {
    given: kept.length,
    precision: right.length / Math.max(1, kept.length),
    recall: right.length / Math.max(1, held.length),
    wrongSigns: turned.length,
  };
}

function sign(attitude: Attitude): number {
  return attitude === "none" ? 0 : attitude.endsWith("opposes") || attitude.endsWith("opposed") ? -1 : 1;
}

function confidenceOf(answer: AttitudeAnswer): number {
  return answer.status === "answered" ? answer.confidence : 0;
}

function since(start: number): number {
  return Math.round(performance.now() - start) / 1000;
}
