import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { StanceExample, StanceLabel } from "../../src/text/index.ts";

/** An example with the id by which it is scored. */
export interface CorpusExample extends StanceExample {
  readonly id: string;
}

const linesOf = (path: string): string[] => readFileSync(path, "utf8").replace(/\n$/, "").split("\n");

/** TweetEval stance: a folder a target, with texts and labels on corresponding lines of two files. */
export function tweetevalExamples(folder: string, split: string): CorpusExample[] {
  const labels: readonly StanceLabel[] = ["neutral", "oppose", "support"];
  return ["abortion", "atheism", "climate", "feminist", "hillary"].flatMap((topic) => {
    const codes = linesOf(join(folder, topic, `${split}_labels.txt`));
    return linesOf(join(folder, topic, `${split}_text.txt`)).map((text, place) => ({
      id: `${topic}-${split}-${place}`,
      text,
      topic,
      stance: labels[Number(codes[place])]!,
    }));
  });
}

/** P-Stance: a file a target, with the columns Tweet, Target and Stance. */
export function pstanceExamples(folder: string, split: string): CorpusExample[] {
  return ["bernie", "biden", "trump"].flatMap((target) =>
    recordsOf(join(folder, `raw_${split}_${target}.csv`), ",").map((record, place) => ({
      id: `${target}-${split}-${place}`,
      text: record["Tweet"] ?? "",
      topic: record["Target"] ?? "",
      stance: record["Stance"] === "FAVOR" ? "support" : "oppose",
    })),
  );
}

/** Political stance in Danish: quotations of politicians, coded for, against or neutral on one policy. */
export function danishExamples(path: string): CorpusExample[] {
  const labels: Readonly<Record<string, StanceLabel>> = { f: "support", a: "oppose", n: "neutral" };
  return recordsOf(path, ";").flatMap(({ quoteID, quote, fan, politician, party }) => {
    const stance = labels[fan ?? ""];
    return stance === undefined
      ? []
      : [{ id: quoteID ?? "", text: quote ?? "", group: politician ?? "", holder: party ?? "", stance }];
  });
}

/**
 * VAST: comments on topics of all kinds, coded pro, con or neutral; grouped by topic, so that none is seen in training, or by
 * comment.
 */
export function vastExamples(path: string, by: "topic" | "comment" = "topic"): CorpusExample[] {
  const labels: readonly StanceLabel[] = ["oppose", "support", "neutral"];
  return recordsOf(path, ",").map(({ Tweet = "", Target = "", Stance }, place) => ({
    id: `vast-${place}`,
    text: Tweet,
    topic: Target,
    group: by === "topic" ? Target : Tweet,
    stance: labels[Number(Stance)]!,
  }));
}

function recordsOf(path: string, delimiter: string): readonly Readonly<Record<string, string>>[] {
  if (!existsSync(path)) throw new Error(`${path}: there is no such file`);
  return Papa.parse<Record<string, string>>(readFileSync(path, "utf8"), {
    header: true,
    skipEmptyLines: true,
    delimiter,
  }).data;
}
