/**
 * Trains a topic classifier on comments on political questions (x-stance, as JSON lines), holding out every fifth question or
 * comment, and prints as JSON how well it tells the topics of these: a topic that is given counts as right where it is that of
 * the comment's question.
 *
 *     npx tsx evals/stance/topics.ts valid.jsonl [--by question|comment] [--language de] [--seed N]
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { expectedCalibrationError } from "../../src/learning/index.ts";
import { topicPredictor, trainTopics, type TopicExample } from "../../src/text/index.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    by: { type: "string", default: "question" },
    language: { type: "string" },
    seed: { type: "string", default: "1" },
  },
});
const [path] = positionals;
if (path === undefined) {
  console.error("usage: npx tsx evals/stance/topics.ts valid.jsonl [--by question|comment] [--language de]");
  process.exit(2);
}

interface Comment {
  readonly language: string;
  readonly question_id: number;
  readonly comment: string;
  readonly topic: string;
}
const comments = readFileSync(path, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Comment)
  .filter(({ language }) => values.language === undefined || language === values.language);
const questions = [...new Set(comments.map((one) => one.question_id))];
const isHeld = (one: Comment, place: number): boolean =>
  (values.by === "question" ? questions.indexOf(one.question_id) : place) % 5 === 0;
const exampleOf = (one: Comment): TopicExample => ({
  text: one.comment,
  topics: [one.topic],
  ...(values.by === "question" ? { group: String(one.question_id) } : {}),
});

const started = performance.now();
const model = trainTopics(comments.filter((one, place) => !isHeld(one, place)).map(exampleOf), {
  seed: Number(values.seed),
});
const seconds = Math.round(performance.now() - started) / 1000;
const predict = topicPredictor(model);
const held = comments.filter(isHeld);
const asked = performance.now();
const found = held.map(({ comment }) => predict(comment, { abstainBelow: 0 }));
const perSecond = Math.round((1000 * held.length) / (performance.now() - asked));
const guesses = found.flatMap((list, place) =>
  list.map(({ topic, confidence }) => ({ confidence, isRight: topic === held[place]!.topic })),
);
const given = guesses.filter(({ confidence }) => confidence >= model.abstainBelow);
const right = given.filter(({ isRight }) => isRight).length;
const precision = right / Math.max(1, given.length);
const recall = right / held.length;
const figures = {
  comments: held.length,
  topics: model.topics.length,
  precision,
  recall,
  f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
  likeliestIsRight: found.filter(([first], place) => first?.topic === held[place]!.topic).length / held.length,
  calibrationError: expectedCalibrationError(
    guesses.map(({ confidence }) => confidence),
    guesses.map(({ isRight }) => isRight),
  ),
  seconds,
  perSecond,
  bytes: JSON.stringify(model).length,
};
console.log(JSON.stringify(figures, null, 1));
