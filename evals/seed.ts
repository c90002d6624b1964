// Reads an annotated article and prints one row a statement and party, for a scorer to compare with the annotation.
// Usage: tsx evals/seed.ts ARTICLE.txt ANNOTATION.json > predictions.jsonl   (only ids, names and wordings are read from it)
import { readFileSync } from "node:fs";
import { read } from "../src/text/index.ts";
import { labelOf, partyOf, readJson, topicOf, type AnnotatedParty, type AnnotatedTopic } from "./predictions.ts";

const [articlePath, annotationPath] = process.argv.slice(2);
if (articlePath === undefined || annotationPath === undefined)
  throw new Error("usage: seed.ts ARTICLE.txt ANNOTATION.json");
const text = readFileSync(articlePath, "utf8");
const annotation = readJson<{ parties: AnnotatedParty[]; topics: AnnotatedTopic[] }>(annotationPath);
const reading = read(text, { parties: annotation.parties.map(partyOf), topics: annotation.topics.map(topicOf) });
const known = reading.attributions.filter(({ source }) => source.party !== null);
for (const { source, cue, content, topics } of known) {
  const nowhere = { start: -1, end: -1 };
  const cueSpan = cue ?? nowhere;
  const row = {
    party: source.party,
    source: { start: source.start, end: source.end },
    cue: { start: cueSpan.start, end: cueSpan.end },
    content: { start: content.start, end: content.end },
    cueText: text.slice(Math.max(0, cueSpan.start), Math.max(0, cueSpan.end)),
    contentText: text.slice(content.start, content.end),
    stances: topics.map((topic) => ({
      topic: topic.topic,
      stance: labelOf(topic),
      polarity: topic.stance > 0 ? "support" : "oppose",
      confidence: topic.confidence,
    })),
  };
  console.log(JSON.stringify(row));
}
