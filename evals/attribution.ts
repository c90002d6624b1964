/**
 * Writes predictions for scoring attribution on a corpus of texts: one line a document,
 * `{ id, attributions: [{ source, cue, content }] }`, each role a list of spans (UTF-16 offsets, end exclusive).
 *
 *     npx tsx evals/attribution.ts TEXTS.jsonl PREDICTIONS.jsonl [MODEL.json] [--nested]
 *
 * TEXTS.jsonl holds `{ id, text }` a line. With a model (evals/train-attribution.ts) the trained layer reads on top of the
 * rules. With `--nested` the attributions that stand inside what somebody else says are written too; such corpora leave them
 * out.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { splitSentences } from "../src/text/index.ts";
import { attributionStepFrom, outermost, rolesOf } from "./attributed-roles.ts";
import { readJsonLines } from "./predictions.ts";

const nested = process.argv.includes("--nested");
const [textsPath, predictionsPath, modelPath] = process.argv.slice(2).filter((argument) => argument !== "--nested");
if (textsPath === undefined || predictionsPath === undefined) {
  console.error("usage: npx tsx evals/attribution.ts TEXTS.jsonl PREDICTIONS.jsonl [MODEL.json] [--nested]");
  process.exit(2);
}

const documents = readJsonLines<{ id: string; text: string }>(textsPath);
const attribution = attributionStepFrom(modelPath === undefined ? undefined : readFileSync(modelPath, "utf8"), nested);
const read = (text: string, sentences = splitSentences(text)) =>
  attribution({ text, sentences, parties: [], topics: [] });
// The first documents are read twice, so that the time is that of a warm process.
for (const { text } of documents.slice(0, 10)) read(text);
let sentences = 0;
const before = process.cpuUsage();
const predictions = documents.map(({ id, text }) => {
  const split = splitSentences(text);
  sentences += split.length;
  return { id, attributions: rolesOf(nested ? read(text, split) : outermost(read(text, split))) };
});
const { user, system } = process.cpuUsage(before);
const seconds = (user + system) / 1e6;
writeFileSync(predictionsPath, predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(""));
console.error(
  `${documents.length} documents, ${sentences} sentences in ${seconds.toFixed(2)} s of processor time: ${(sentences / seconds).toFixed(0)} a second`,
);
