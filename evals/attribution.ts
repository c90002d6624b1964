/**
 * Writes predictions for scoring attribution on a corpus of texts: one line a document,
 * `{ id, attributions: [{ source, cue, content }] }`, each role a list of spans (UTF-16 offsets, end exclusive).
 *
 *     npx tsx evals/attribution.ts TEXTS.jsonl PREDICTIONS.jsonl
 *
 * TEXTS.jsonl holds `{ id, text }` a line. With `--nested` the attributions that stand inside what somebody else says are
 * written too; such corpora leave them out.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { attribute, type Attribution, type Span } from "../src/text/attribute.ts";

const nested = process.argv.includes("--nested");
const [textsPath, predictionsPath] = process.argv.slice(2).filter((argument) => argument !== "--nested");
if (textsPath === undefined || predictionsPath === undefined) {
  console.error("usage: npx tsx evals/attribution.ts TEXTS.jsonl PREDICTIONS.jsonl [--nested]");
  process.exit(2);
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

interface Roles {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** The attributions whose cue does not stand inside the content of another. */
function outermost(attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.filter(
    ({ cue }, i) =>
      cue === null ||
      !attributions.some(
        (outer, o) =>
          o !== i &&
          outer.cue?.frame !== "according-to" &&
          (outer.parts ?? [outer.content]).some(({ start, end }) => start <= cue.start && cue.end <= end),
      ),
  );
}

/** Such corpora hold a quote that goes on after its cue as one attribution, where `attribute` gives one a sentence. */
function rolesOf(attributions: readonly Attribution[]): readonly Roles[] {
  const byCue = new Map<string, Roles>();
  for (const { source, cue, content, parts } of attributions) {
    const key = `${source.start} ${cue?.start ?? content.start}`;
    const known = byCue.get(key);
    const spans = [...(known?.content ?? []), ...(parts ?? [content]).map(spanOf)];
    byCue.set(key, { source: [spanOf(source)], cue: cue ? [spanOf(cue)] : [], content: spans });
  }
  return [...byCue.values()];
}

const documents = readFileSync(textsPath, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line): { id: string; text: string } => JSON.parse(line));
const started = performance.now();
const predictions = documents.map(({ id, text }) => ({
  id,
  attributions: rolesOf(nested ? attribute(text) : outermost(attribute(text))),
}));
const seconds = (performance.now() - started) / 1000;
writeFileSync(predictionsPath, predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(""));
console.error(`${documents.length} documents in ${seconds.toFixed(2)} s`);
