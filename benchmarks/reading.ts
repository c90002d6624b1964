/**
 * How fast the reader of text is, by rules only and on one thread: sentences a second of splitting and of attribution, one
 * warm article read in full, and how time and memory grow with the length of a text. Prints tables in Markdown:
 *
 *     npx tsx benchmarks/reading.ts [TEXTS.jsonl]
 *
 * TEXTS.jsonl holds `{ text }` a line; without it the articles of `evals/articles` are used, which are always read in full.
 * Times are the least processor time of some rounds in which the workloads take turns.
 */
import { readdirSync, readFileSync } from "node:fs";
import { attribute, read, splitSentences, type ReadOptions } from "stancekit/text";
import {
  partyOf,
  readJson,
  readJsonLines,
  topicOf,
  type AnnotatedParty,
  type AnnotatedTopic,
} from "../evals/predictions.ts";

const ROUNDS = 12;
const folder = new URL("../evals/articles/", import.meta.url);

interface Article {
  readonly text: string;
  readonly options: ReadOptions;
}

function articleNamed(name: string): Article {
  const { pathname } = new URL(`${name}.json`, folder);
  const { parties, topics } = readJson<{ parties: AnnotatedParty[]; topics: AnnotatedTopic[] }>(pathname);
  const text = readFileSync(new URL(`${name}.txt`, folder), "utf8");
  return { text, options: { parties: parties.map(partyOf), topics: topics.map(topicOf) } };
}

const articles = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => articleNamed(file.replace(".json", "")));

/** The least processor time of each workload, in milliseconds. */
function leastTimes(workloads: readonly (() => unknown)[], rounds: number): number[] {
  const least = workloads.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    for (const [i, run] of workloads.entries()) {
      const before = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(before);
      least[i] = Math.min(least[i]!, (user + system) / 1000);
    }
  }
  return least;
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [head, ["---", ...head.slice(1).map(() => "---:")], ...rows];
  console.log(`${lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n`);
}

const [textsPath] = process.argv.slice(2);
const texts =
  textsPath === undefined
    ? articles.map(({ text }) => text)
    : readJsonLines<{ text: string }>(textsPath).map(({ text }) => text);
const sentences = texts.reduce((sum, text) => sum + splitSentences(text).length, 0);
const [split, attributed, ...reads] = leastTimes(
  [
    () => texts.forEach((text) => splitSentences(text)),
    () => texts.forEach((text) => attribute(text)),
    ...articles.map(
      ({ text, options }) =>
        () =>
          read(text, options),
    ),
  ],
  ROUNDS,
) as [number, number, ...number[]];
const perSecond = (ms: number): string => Math.round((1000 * sentences) / ms).toLocaleString("en");
const median = reads.toSorted((a, b) => a - b)[reads.length >> 1]!;
const characters = articles.reduce((sum, { text }) => sum + text.length, 0) / articles.length;
printTable(
  ["rules only, one thread, warm", ""],
  [
    [`\`splitSentences\`, ${sentences} sentences`, `${perSecond(split)} a second`],
    [`\`attribute\`, which splits too`, `${perSecond(attributed)} a second`],
    [
      `\`read\` of an article of ${Math.round(characters)} characters, median of ${articles.length}`,
      `${median.toFixed(1)} ms`,
    ],
    ["the slowest of them", `${Math.max(...reads).toFixed(1)} ms`],
  ],
);

/** A text of about so many characters: the articles over and over, each line a paragraph, or all of it one line. */
function textOf(length: number, oneLine: boolean): string {
  const all = articles.map(({ text }) => text).join("\n\n");
  const long = `${all}\n\n`.repeat(Math.ceil(length / all.length)).slice(0, length);
  return oneLine ? long.replace(/\s+/g, " ") : long;
}

/** Megabytes that a result holds on to; without `--expose-gc` they cannot be told. */
function heldBy(run: () => unknown): string {
  const { gc } = globalThis as { gc?: () => void };
  if (gc === undefined) return "run with --expose-gc";
  gc();
  const before = process.memoryUsage().heapUsed;
  const result = [run()];
  gc();
  const held = process.memoryUsage().heapUsed - before;
  return result.length === 1 ? `${(held / 1e6).toFixed(0)} MB` : "";
}

const { options } = articles[0]!;
const shapes = [
  ["paragraphs", false],
  ["one line", true],
] as const;
printTable(
  ["`read`", "250 kB", "500 kB", "1 MB", "held by the result of 1 MB"],
  shapes.map(([name, oneLine]) => {
    const runs = [0.25e6, 0.5e6, 1e6].map((length) => {
      const text = textOf(length, oneLine);
      return () => read(text, options);
    });
    const [quarter, half, whole] = leastTimes(runs, 3) as [number, number, number];
    const times = (ms: number): string => `${ms.toFixed(0)} ms (× ${(ms / quarter).toFixed(1)})`;
    return [name, `${quarter.toFixed(0)} ms`, times(half), times(whole), heldBy(runs[2]!)];
  }),
);
