/**
 * Measures the reader on every corpus there is a scorer for, and writes evals/RESULTS.md.
 *
 *     npx tsx evals/results.ts FOLDER [MODEL.json]
 *
 * FOLDER holds `data` (the corpora), `eval` (the scorers) and `seed` (the founding article), as their notes describe them.
 * Without MODEL.json (of evals/train-attribution.ts) the layer of attribution is trained first, which takes some minutes.
 * Corpora and what is trained on them stay outside of the repository: only figures are written.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";

type Counts = Readonly<Record<"gold" | "correct" | "wrong" | "invented" | "n" | "P" | "R", number>>;
type SeedScore = Readonly<Record<"statements" | "positions" | "pairs", Counts>>;
type ChallengeScore = Readonly<Record<"n" | "accuracy" | "precision" | "recall" | "wrongSign" | "invented", number>>;
interface AttributionScore {
  readonly attribution: { readonly soft: Readonly<Record<"P" | "R" | "F1", number>> };
}
type CofenetScore = Readonly<Record<"source" | "cue" | "content", { readonly exact: { readonly F1: number } }>>;
type StanceScore = Readonly<Record<"sidesF1" | "macroF1" | "meanSidesF1OverTopics", number>> & {
  readonly calibrationError?: number;
};

interface Line {
  readonly what: string;
  readonly figure: string;
  readonly aim: string;
  readonly command: string;
}

const [folder, given] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: npx tsx evals/results.ts FOLDER [MODEL.json]");
const SCRATCH = ".tmp/evals";
mkdirSync(SCRATCH, { recursive: true });
const lines: Line[] = [];
const shown = (text: string): string => text.replaceAll(folder, "FOLDER").replaceAll(`${SCRATCH}/`, "");

function run(program: string, args: readonly string[]): string {
  console.error(shown(`${program} ${args.join(" ")}`));
  return execFileSync(program, args, { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "pipe"] });
}
const own = (script: string, ...args: readonly string[]): string =>
  run(process.execPath, ["--import", "tsx", `evals/${script}`, ...args]);
const score = (scorer: string, ...args: readonly string[]): unknown =>
  JSON.parse(run(process.execPath, [join(folder, "eval", `score-${scorer}.mjs`), ...args]));
const kept = (name: string, text: string): string => {
  const path = join(SCRATCH, name);
  writeFileSync(path, text);
  return path;
};
const data = (...path: readonly string[]): string => join(folder, "data", ...path);
const add = (what: string, figure: string, aim: string, command: string): void => {
  lines.push({ what, figure, aim, command: shown(command) });
  console.error(`  ${what}: ${figure}`);
};
const percent = (share: number): string => (100 * share).toFixed(1);

const gold = join(folder, "seed", "gold.json");
const article = kept("seed.jsonl", own("seed.ts", join(folder, "seed", "article.txt"), gold));
for (const [what, flags] of [
  ["founding article, core statements", ["--core"]],
  ["founding article, all statements", []],
] as const) {
  const { statements, positions, pairs } = score("seed", gold, article, ...flags) as SeedScore;
  const figure = `P ${statements.P}, R ${statements.R}; positions ${positions.correct}/${positions.gold}, wrong ${positions.wrong}, invented ${positions.invented}; pairs ${pairs.correct}/${pairs.n}`;
  add(what, figure, "100 %, 11/11, 0, 8/8", "evals/seed.ts, score-seed.mjs");
}

for (const [what, rows, parties, aim] of [
  [
    "challenge A",
    join(folder, "eval", "challenge-a.jsonl"),
    join(folder, "eval", "challenge-a-parties.json"),
    "≥ 97 % of checks",
  ],
  ["evals/challenge/dev (developed against)", "evals/challenge/dev.jsonl", "evals/challenge/parties.json", ""],
  [
    "evals/challenge/second (developed against)",
    "evals/challenge/second.jsonl",
    "evals/challenge/second-parties.json",
    "",
  ],
] as const) {
  const found = score("challenge", rows, kept("challenge.jsonl", own("challenge.ts", rows, parties))) as ChallengeScore;
  const figure = `accuracy ${found.accuracy}; P ${found.precision}, R ${found.recall}; wrong signs ${found.wrongSign}, invented ${found.invented}, of ${found.n}`;
  add(what, figure, aim, `evals/challenge.ts ${rows} ${parties}, score-challenge.mjs`);
}

const texts = data("polnear", "dev-texts.jsonl");
const annotated = data("polnear", "dev-gold.jsonl");
function attribution(what: string, aims: readonly [string, string], model: readonly string[]): void {
  const path = join(SCRATCH, "attribution.jsonl");
  own("attribution.ts", texts, path, ...model);
  for (const [place, speech] of [[], ["--speech"]].entries()) {
    const { soft } = (score("attribution", annotated, path, "--texts", texts, ...speech) as AttributionScore)
      .attribution;
    const command = `evals/attribution.ts ${texts} attribution.jsonl${model.length > 0 ? " MODEL" : ""}, score-attribution.mjs ${speech.join("")}`;
    add(
      `PolNeAR dev, ${what}${place === 1 ? ", speech cues" : ""}`,
      `soft F1 ${soft.F1} (P ${soft.P}, R ${soft.R})`,
      aims[place]!,
      command,
    );
  }
}
attribution("rules", ["≥ 61", "≥ 72"], []);
const model = given ?? join(SCRATCH, "attribution-model.json");
if (given === undefined) own("train-attribution.ts", data("polnear", "train.jsonl.gz"), model);
attribution("trained", ["≥ 67", "≥ 77"], [model]);
const split = data("cofenet-polnear", "valid.jsonl");
own("cofenet.ts", split, join(SCRATCH, "cofenet.jsonl"), model);
const roles = score("cofenet", split, join(SCRATCH, "cofenet.jsonl")) as CofenetScore;
add(
  "CofeNet valid, exact, trained",
  (["source", "cue", "content"] as const).map((role) => roles[role].exact.F1).join(" / "),
  "≥ 72 / 70 / 59",
  `evals/cofenet.ts ${split} cofenet.jsonl MODEL, score-cofenet.mjs`,
);

function stance(what: string, aim: string, args: readonly string[], figureOf: (found: StanceScore) => string): void {
  const found = JSON.parse(own("stance/evaluate.ts", ...args)) as StanceScore;
  const error = found.calibrationError;
  add(
    what,
    `${figureOf(found)}${error === undefined ? "" : `; calibration error ${error.toFixed(3)}`}`,
    aim,
    `evals/stance/evaluate.ts ${args.join(" ")}`,
  );
}
const sides = (found: StanceScore): string => `Favg ${percent(found.sidesF1)}`;
const macro = (found: StanceScore): string => `macro-F1 ${percent(found.macroF1)}`;
stance(
  "TweetEval stance, cross-validated",
  "Favg ≥ 70",
  ["tweeteval", data("tweeteval-stance"), "--train", "train,val"],
  sides,
);
stance("TweetEval stance, val", "–", ["tweeteval", data("tweeteval-stance"), "--test", "val"], sides);
stance(
  "P-Stance val",
  "mean macro-F1 ≥ 76",
  ["pstance", data("pstance"), "--test", "val"],
  (found) => `mean macro-F1 ${percent(found.meanSidesF1OverTopics)}`,
);
stance("Danish quotes, by politician", "macro-F1 ≥ 45", ["danish", data("polstance-danish", "quotes.csv")], macro);
stance("Danish quotes, party known", "–", ["danish", data("polstance-danish", "quotes.csv"), "--holder"], macro);
stance("VAST dev, by topic", "macro-F1 ≥ 64", ["vast", data("vast", "vast_dev.csv")], macro);
stance("VAST dev, new topics and comments", "–", ["vast", data("vast", "vast_dev.csv"), "--fresh"], macro);

interface PairFigures {
  readonly pairs: number;
  readonly macroF1: number;
  readonly calibrationError: number;
}
const directed = [data("dse", "train.txt"), data("dse", "valid.jsonl")];
const published = JSON.parse(own("stance/attitude.ts", ...directed)) as Record<"all" | "fresh", PairFigures>;
const unseen = JSON.parse(own("stance/attitude.ts", ...directed, "--fresh")) as Record<"all", PairFigures>;
const pairFigures = ({ macroF1, calibrationError, pairs }: PairFigures): string =>
  `macro-F1 ${percent(macroF1)} on ${pairs} pairs; calibration error ${calibrationError.toFixed(3)}`;
const attitudes = `evals/stance/attitude.ts ${directed.join(" ")}`;
add("DSE valid, five classes", pairFigures(published.all), "macro-F1 ≥ 66", attitudes);
add("DSE valid, sentences not in train", pairFigures(published.fresh), "–", attitudes);
add("DSE valid, trained without its sentences", pairFigures(unseen.all), "–", `${attitudes} --fresh`);

const table = [
  "| what | figure | aim | command |",
  "| --- | --- | --- | --- |",
  ...lines.map(({ what, figure, aim, command }) => `| ${what} | ${figure} | ${aim} | \`${command}\` |`),
].join("\n");
const german = own("german-quotes.ts", data("german-news-quotes", "dev.jsonl")).trim();
const wahlOMat = own("wahl-o-mat.ts", data("qual-o-mat")).trim();
const speed = run(process.execPath, ["--import", "tsx", "benchmarks/reading.ts", texts]).trim();
const page = `# Results of the reader

Made by \`npx tsx evals/results.ts FOLDER\`, which runs each command below (with \`npx tsx\` before it) and the scorers. Figures are
in per cent unless they say otherwise. Nothing of the corpora is part of the project.

${table}

## German

Wikinews quotations (\`evals/german-quotes.ts\`):

\`\`\`text
${german}
\`\`\`

Justifications of the Wahl-O-Mat (\`evals/wahl-o-mat.ts\`):

\`\`\`text
${wahlOMat}
\`\`\`

## Speed

${speed}
`;
writeFileSync("evals/RESULTS.md", await format(page, { parser: "markdown", printWidth: 120 }));
