// Reads challenge sentences (one topic and one party each) and prints one label a row, for a scorer.
// Usage: tsx evals/challenge.ts CHALLENGE.jsonl PARTIES.json > predictions.jsonl
import { positionAt, positions } from "../src/positions/index.ts";
import { read } from "../src/text/index.ts";
import {
  labelOf,
  partyOf,
  readJson,
  readJsonLines,
  topicOf,
  type AnnotatedParty,
  type AnnotatedTopic,
} from "./predictions.ts";

interface Row {
  readonly id: string;
  readonly text: string;
  readonly topic: AnnotatedTopic;
  readonly party: string;
}

const [rowsPath, partiesPath] = process.argv.slice(2);
if (rowsPath === undefined || partiesPath === undefined)
  throw new Error("usage: challenge.ts CHALLENGE.jsonl PARTIES.json");
const parties = readJson<AnnotatedParty[]>(partiesPath).map(partyOf);
for (const { id, text, topic: annotated, party } of readJsonLines<Row>(rowsPath)) {
  const topic = topicOf(annotated);
  const { statements } = read(text, { parties, topics: [topic] });
  const own = statements.filter((statement) => statement.party === party && statement.stance !== 0);
  const table = positions({ parties, topics: [topic], statements, searched: "all" });
  const value = positionAt(table, party, topic.id).value ?? 0;
  const conditional = own.length > 0 && own.every(({ strength }) => strength === "conditional");
  const label =
    value === 0
      ? statements.some((statement) => statement.party === party)
        ? "neutral"
        : "none"
      : labelOf({ stance: value, strength: conditional ? "conditional" : "plain" });
  console.log(JSON.stringify({ id, label, rules: own.map(({ rule }) => rule) }));
}
