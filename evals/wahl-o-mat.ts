/**
 * Reads the parties' justifications of the Wahl-O-Mat, each against its thesis, by rules alone, and scores agree / neutral /
 * disagree against the answer given. What the rules abstain on counts as the majority class in the accuracy of all.
 *
 *     npx tsx evals/wahl-o-mat.ts FOLDER [--misses]
 *
 * FOLDER holds statement.json, opinion.json, comment.json and answer.json somewhere below it, one set an election.
 */
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { classScores } from "../src/learning/index.ts";
import { german } from "../src/text/languages/index.ts";
import type { Attribution } from "../src/text/index.ts";
import { readJson } from "./predictions.ts";

export interface Justification {
  readonly election: string;
  readonly thesis: string;
  readonly label: string;
  readonly proposition: string;
  readonly text: string;
  readonly answer: "agree" | "disagree" | "neutral";
}

const ANSWERS = { "Stimme zu": "agree", "Stimme nicht zu": "disagree", Neutral: "neutral" } as const;

/** Every justification below a folder that is more than a remark. */
export function justificationsIn(folder: string): readonly Justification[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith("opinion.json"),
  );
  return files.sort().flatMap((file) => {
    const election = dirname(join(folder, file));
    const load = <T>(name: string): readonly T[] => readJson<T[]>(join(election, `${name}.json`));
    const statements = new Map(
      load<{ id: number; label: string; text: string }>("statement").map((one) => [one.id, one]),
    );
    const comments = new Map(load<{ id: number; text: string }>("comment").map(({ id, text }) => [id, text]));
    const answers = new Map(
      load<{ id: number; message: keyof typeof ANSWERS }>("answer").map(({ id, message }) => [id, message]),
    );
    return load<{ statement: number; answer: number; comment: number }>("opinion").flatMap((opinion) => {
      const text = (comments.get(opinion.comment) ?? "").replace(/^"|"$/g, "").replaceAll("#apos#", "'").trim();
      const { label, text: proposition } = statements.get(opinion.statement)!;
      const answer = ANSWERS[answers.get(opinion.answer)!];
      if (text.length < 20) return [];
      return [{ election, thesis: `${election}/${opinion.statement}`, label, proposition, text, answer }];
    });
  });
}

/** What the rules say of a justification. */
export function readJustification({ label, proposition, text }: Justification): {
  answer: Justification["answer"] | "none";
  rule: string;
} {
  const topics = [{ id: "thesis", label, proposition }];
  const whole: Attribution = {
    source: { start: 0, end: 0, party: "party" },
    cue: null,
    content: { start: 0, end: text.length },
    mode: "direct",
  };
  const context = { text, sentences: german.steps.sentences(text), parties: [], topics };
  const [stance] = german.steps.stance(whole, context, [whole]);
  if (stance === undefined) return { answer: "none", rule: "" };
  return { answer: stance.stance > 0 ? "agree" : "disagree", rule: stance.rule };
}

const share = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)} %`;

function main(folder: string, showMisses: boolean): void {
  const all = justificationsIn(folder);
  const started = performance.now();
  const read = all.map(readJustification);
  const seconds = (performance.now() - started) / 1000;
  const counts = new Map<string, number>();
  for (const { answer } of all) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  const majority = [...counts].sort((a, b) => b[1] - a[1])[0]![0];
  const answered = read.flatMap(({ answer }, i) => (answer === "none" ? [] : [{ answer, gold: all[i]!.answer }]));
  const sided = answered.filter(({ gold }) => gold !== "neutral");
  const predicted = read.map(({ answer }) => (answer === "none" ? majority : answer));
  const gold = all.map(({ answer }) => answer);
  const right = (labels: readonly string[]): number => labels.filter((label, i) => label === gold[i]).length;
  const classes = ["agree", "disagree", "neutral"];
  const macro = (labels: readonly string[]): string => {
    const scores = classScores(
      gold.map((label) => classes.indexOf(label)),
      labels.map((label) => classes.indexOf(label)),
      classes.length,
    );
    return (scores.reduce((sum, { f1 }) => sum + 100 * f1, 0) / classes.length).toFixed(1);
  };
  console.log(
    `${all.length} justifications (${[...counts].map(([answer, count]) => `${answer} ${share(count, all.length)}`).join(", ")})`,
  );
  console.log(
    `majority baseline      accuracy ${share(counts.get(majority)!, all.length)}  macro-F1 ${macro(gold.map(() => majority))}`,
  );
  console.log(`rules, else majority   accuracy ${share(right(predicted), all.length)}  macro-F1 ${macro(predicted)}`);
  console.log(
    `rules where they speak coverage ${share(answered.length, all.length)}  accuracy ${share(answered.filter((one) => one.answer === one.gold).length, answered.length)}  sign right of those for or against ${share(sided.filter((one) => one.answer === one.gold).length, sided.length)}`,
  );
  console.log(`${all.length} texts in ${seconds.toFixed(2)} s`);
  if (!showMisses) return;
  all.forEach(({ proposition, text, answer }, i) => {
    if (i % 37 !== 0 || read[i]!.answer === answer || answer === "neutral") return;
    console.log(`\n${proposition}\n  ${answer} / ${read[i]!.answer}: ${read[i]!.rule}\n  ${text.slice(0, 400)}`);
  });
}

const [folder, flag] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: npx tsx evals/wahl-o-mat.ts FOLDER [--misses]");
  process.exit(2);
}
main(folder, flag === "--misses");
