/**
 * Writes predictions for scoring attribution on a corpus of texts: one line a document,
 * `{ id, attributions: [{ source, cue, content }] }`, each role a list of spans (UTF-16 offsets, end exclusive).
 *
 *     npx tsx evals/attribution.ts TEXTS.jsonl PREDICTIONS.jsonl
 *
 * TEXTS.jsonl holds `{ id, text }` a line.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { attribute, type Attribution, type Span } from "../src/text/attribute.ts";

const [textsPath, predictionsPath] = process.argv.slice(2);
if (textsPath === undefined || predictionsPath === undefined) {
  console.error("usage: npx tsx evals/attribution.ts TEXTS.jsonl PREDICTIONS.jsonl");
  process.exit(2);
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function rolesOf({ source, cue, content, parts }: Attribution) {
  return { source: [spanOf(source)], cue: cue ? [spanOf(cue)] : [], content: (parts ?? [content]).map(spanOf) };
}

const documents = readFileSync(textsPath, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line): { id: string; text: string } => JSON.parse(line));
const started = performance.now();
const predictions = documents.map(({ id, text }) => ({ id, attributions: attribute(text).map(rolesOf) }));
const seconds = (performance.now() - started) / 1000;
writeFileSync(predictionsPath, predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(""));
console.error(`${documents.length} documents in ${seconds.toFixed(2)} s`);
