/**
 * Trains the layer of attribution on PolNeAR and writes the model.
 *
 *     npx tsx evals/train-attribution.ts TRAIN.jsonl[.gz] MODEL.json [SEED]
 *
 * A line of TRAIN.jsonl is `{ filename, text, attributions: [{ source, cue, content }] }`, each role a list of [start, end].
 * Of an article that several people annotated, the first is taken.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { trainAttribution, type Span } from "../src/text/index.ts";

type Spans = readonly (readonly [number, number])[];
interface Article {
  readonly filename: string;
  readonly text: string;
  readonly attributions: readonly Readonly<Record<"source" | "cue" | "content", Spans>>[];
}

const [trainPath, modelPath, seed = "1"] = process.argv.slice(2);
if (trainPath === undefined || modelPath === undefined) {
  console.error("usage: npx tsx evals/train-attribution.ts TRAIN.jsonl[.gz] MODEL.json [SEED]");
  process.exit(2);
}

const bytes = readFileSync(trainPath);
const lines = (trainPath.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n");
const articles = new Map<string, Article>();
for (const line of lines) {
  if (line === "") continue;
  const article = JSON.parse(line) as Article;
  if (!articles.has(article.filename)) articles.set(article.filename, article);
}
const spansOf = (spans: Spans): Span[] => spans.map(([start, end]) => ({ start, end }));
const documents = [...articles.values()].map(({ filename, text, attributions }) => ({
  id: filename,
  text,
  attributions: attributions.map(({ source, cue, content }) => ({
    source: spansOf(source),
    cue: spansOf(cue),
    content: spansOf(content),
  })),
}));
const started = performance.now();
const elapsed = () => `${((performance.now() - started) / 1000).toFixed(0)} s`;
const model = trainAttribution(documents, {
  seed: Number(seed),
  onProgress: (stage) => console.error(`${elapsed()}: ${stage}`),
});
const json = JSON.stringify(model);
writeFileSync(modelPath, json);
const { user } = process.cpuUsage();
console.error(`${elapsed()} (${(user / 1e6).toFixed(0)} s of processor time), ${(json.length / 1e6).toFixed(2)} MB`);
console.log(JSON.stringify({ threshold: model.threshold, ...model.heldOut }));
