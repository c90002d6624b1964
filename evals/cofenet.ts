/**
 * Writes predictions on CofeNet's split of PolNeAR: one line a paragraph, `{ labels }`, BIO labels of source, cue and content
 * for its tokens. Whole articles are read, put together from their paragraphs.
 *
 *     npx tsx evals/cofenet.ts SPLIT.jsonl PREDICTIONS.jsonl [MODEL.json]
 *
 * A line of SPLIT.jsonl is `{ id, tokens }`; quotation marks are `` and ''.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { splitSentences, type Span } from "../src/text/index.ts";
import { attributionStepFrom, outermost, rolesOf } from "./attributed-roles.ts";
import { readJsonLines } from "./predictions.ts";

const [splitPath, predictionsPath, modelPath] = process.argv.slice(2);
if (splitPath === undefined || predictionsPath === undefined) {
  console.error("usage: npx tsx evals/cofenet.ts SPLIT.jsonl PREDICTIONS.jsonl [MODEL.json]");
  process.exit(2);
}

interface Row {
  readonly id: string;
  readonly tokens: readonly string[];
}

const MARKS: Readonly<Record<string, string>> = { "``": "“", "''": "”", "`": "‘", "-LRB-": "(", "-RRB-": ")" };
const LEANS_LEFT = /^(?:[,.;:?!%)\]”]|\.\.\.|['’](?:s|re|ve|ll|d|m)?|n['’]t)$/iu;
const LEANS_RIGHT = /^[([$“‘#]$/u;

/** The text that tokens were cut from, as far as can be told, and where in it each stands. */
function untokenised(rows: readonly Row[]): { readonly text: string; readonly places: readonly (readonly Span[])[] } {
  let text = "";
  const places = rows.map(({ tokens }) => {
    if (text !== "") text += "\n\n";
    const opening = text.length;
    return tokens.map((token, i) => {
      const word = MARKS[token] ?? token;
      const before = MARKS[tokens[i - 1] ?? ""] ?? tokens[i - 1] ?? "";
      if (text.length > opening && !LEANS_LEFT.test(word) && !LEANS_RIGHT.test(before)) text += " ";
      const start = text.length;
      text += word;
      return { start, end: text.length };
    });
  });
  return { text, places };
}

const step = attributionStepFrom(modelPath === undefined ? undefined : readFileSync(modelPath, "utf8"), false);
const rows = readJsonLines<Row>(splitPath);
const labels = rows.map(({ tokens }) => tokens.map(() => "O"));
const articles = new Map<string, number[]>();
rows.forEach(({ id }, r) => articles.set(id, [...(articles.get(id) ?? []), r]));
for (const indices of articles.values()) {
  const { text, places } = untokenised(indices.map((r) => rows[r]!));
  const found = rolesOf(outermost(step({ text, sentences: splitSentences(text), parties: [], topics: [] })));
  for (const role of ["content", "source", "cue"] as const)
    for (const span of found.flatMap((roles) => roles[role]))
      places.forEach((tokens, p) => {
        let opened = false;
        tokens.forEach(({ start, end }, t) => {
          if (end <= span.start || start >= span.end) return;
          labels[indices[p]!]![t] = `${opened ? "I" : "B"}-${role}`;
          opened = true;
        });
      });
}
writeFileSync(predictionsPath, labels.map((own) => `${JSON.stringify({ labels: own })}\n`).join(""));
